import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '@/components/hooks/use-settings';

/** Does what a key asks for; `false` says that there was nothing to do, which leaves the key to others. */
export type KeyHandler = () => unknown;

/** What each key does, by the names of `keyOf`. */
export type KeyBindings = Record<string, KeyHandler | undefined>;

/**
 * Names the key of an event: a character as typed in lower case (`j`, `?`, `+`), with `Shift ` before a letter typed
 * with Shift, else the key's own name (`Escape`, `Delete`). None where the key belongs to someone else: to a field
 * that is typed in, to an input method that is composing, to the browser (Ctrl, Alt, Meta), or to a control that has
 * handled it.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.isComposing || event.key === 'Process') return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || isTypedIn(event.target)) return undefined;
  const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
  if (event.key.length > 1) return event.key;
  return letter && event.shiftKey ? `Shift ${event.key.toLowerCase()}` : event.key.toLowerCase();
}

/**
 * Listens for keys while the component is on the page. Characters do nothing where the reader switched them off, and no
 * key does under a dialog.
 */
export function useKeys(bindings: KeyBindings): void {
  const { shortcuts } = useSettings();
  const current = useRef({ bindings, shortcuts });
  current.current = { bindings, shortcuts };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = keyOf(event);
      if (key === undefined || (isCharacter(key) && !current.current.shortcuts)) return;
      const handle = current.current.bindings[key];
      if (!handle || document.querySelector('dialog[open]')) return;
      if (handle() !== false) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isCharacter(key: string): boolean {
  return key.length === 1 || key.startsWith('Shift ');
}

const KEYLESS_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file'];

function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !KEYLESS_INPUTS.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
