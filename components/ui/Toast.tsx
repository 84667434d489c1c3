import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { IconButton } from './IconButton';

/** How long a toast stays, in milliseconds, not counting the time that it is pointed at or focused. */
export const TOAST_LIFETIME = 8000;

interface ToastProps {
  text: string;
  action?: { label: string; onClick: () => void };
  /** It was dismissed, acted on or has had its time. */
  onDone: () => void;
}

/** One line and one action over the foot of a list. Give each new toast a `key`, so that it gets its own time. */
export function Toast({ text, action, onDone }: ToastProps) {
  const [held, setHeld] = useState(false);
  useCountdown(TOAST_LIFETIME, held, onDone);
  const { common } = useMessages();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only stops the clock; what it offers are its buttons
    <div
      class={held ? 'toast toast--held' : 'toast'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{text}</span>
      {action && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            action.onClick();
            onDone();
          }}
        >
          {action.label}
        </button>
      )}
      <span class="toast__time" style={{ '--lifetime': `${TOAST_LIFETIME}ms` }} aria-hidden="true" />
      <IconButton icon="x" label={common.dismiss} onClick={onDone} />
    </div>
  );
}

/** Calls `onDone` once after a time that stands still while `held`. */
function useCountdown(milliseconds: number, held: boolean, onDone: () => void) {
  const left = useRef(milliseconds);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (held) return;
    const started = Date.now();
    const timer = setTimeout(() => done.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - started;
    };
  }, [held]);
}
