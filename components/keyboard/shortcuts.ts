import { type KeyBindings, type KeyHandler, useKeys } from './keyboard';

/** Every single key by what it does, in groups and in the order in which they are listed; keys by the names of `keyOf`. */
export const SHORTCUTS = {
  moving: {
    next: ['j'],
    previous: ['k'],
    open: ['o', 'Enter'],
    search: ['/'],
    back: ['Escape'],
  },
  clips: {
    select: ['x'],
    star: ['s'],
    archive: ['e'],
    tag: ['t'],
    read: ['u'],
    delete: ['Delete'],
    export: ['Shift x'],
  },
  reading: {
    original: ['o'],
    copy: ['c'],
    smaller: ['-'],
    larger: ['+', '='],
  },
  always: {
    undo: ['z'],
    help: ['?'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type ShortcutGroup = keyof typeof SHORTCUTS;
/** What a key does. `o` opens the row that the keyboard is on, and in the reader the original page. */
export type Action = { [G in ShortcutGroup]: keyof (typeof SHORTCUTS)[G] }[ShortcutGroup];

const KEYS = Object.assign({}, ...Object.values(SHORTCUTS)) as Record<Action, readonly string[]>;

/** The keys of actions, for `useKeys`; an action without a handler leaves its keys to others. */
export function keysOf(handlers: Partial<Record<Action, KeyHandler | undefined>>): KeyBindings {
  const bound = Object.entries(handlers) as [Action, KeyHandler | undefined][];
  return Object.fromEntries(
    bound.flatMap(([action, handler]) => (handler ? KEYS[action].map((key) => [key, handler]) : [])),
  );
}

/** Does what the keys of actions ask for while the component is on the page. */
export function useShortcuts(handlers: Partial<Record<Action, KeyHandler | undefined>>): void {
  useKeys(keysOf(handlers));
}

const CAPS: Record<string, string> = { Escape: 'Esc', Delete: 'Del', '-': '−' };

/** What is printed on the keys to press together, such as `['Shift', 'X']`. */
export function capsOf(key: string): string[] {
  if (key.startsWith('Shift ')) return ['Shift', ...capsOf(key.slice('Shift '.length))];
  return [CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key)];
}
