// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keyOf } from './keyboard';
import { type Action, capsOf, keysOf, SHORTCUTS } from './shortcuts';

/** What a key does where all of these actions are bound. */
function does(init: KeyboardEventInit, bound: Action[], target: HTMLElement = document.createElement('div')) {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  const bindings = keysOf(Object.fromEntries(bound.map((action) => [action, () => action])));
  const key = keyOf(event);
  return key === undefined ? undefined : bindings[key]?.();
}

const LIST: Action[] = [
  ...['next', 'previous', 'open', 'search', 'back', 'select', 'star', 'archive'],
  ...['tag', 'read', 'delete', 'export', 'undo', 'help'],
] as Action[];
const READER: Action[] = ['original', 'copy', 'smaller', 'larger'];

it.each<[KeyboardEventInit, Action[], Action]>([
  [{ key: 'j' }, LIST, 'next'],
  [{ key: 'J' }, LIST, 'next'],
  [{ key: 'k' }, LIST, 'previous'],
  [{ key: 'o' }, LIST, 'open'],
  [{ key: 'Enter' }, LIST, 'open'],
  [{ key: '/' }, LIST, 'search'],
  [{ key: '/', shiftKey: true }, LIST, 'search'],
  [{ key: 'Escape' }, LIST, 'back'],
  [{ key: 'x' }, LIST, 'select'],
  [{ key: 'X', shiftKey: true }, LIST, 'export'],
  [{ key: 's' }, LIST, 'star'],
  [{ key: 'e' }, LIST, 'archive'],
  [{ key: 't' }, LIST, 'tag'],
  [{ key: 'u' }, LIST, 'read'],
  [{ key: 'Delete' }, LIST, 'delete'],
  [{ key: 'z' }, LIST, 'undo'],
  [{ key: '?', shiftKey: true }, LIST, 'help'],
  [{ key: 'o' }, READER, 'original'],
  [{ key: 'c' }, READER, 'copy'],
  [{ key: '-' }, READER, 'smaller'],
  [{ key: '+', shiftKey: true }, READER, 'larger'],
  [{ key: '=' }, READER, 'larger'],
])('%o among %j is %s', (init, bound, action) => {
  expect(does(init, bound)).toBe(action);
});

it.each<[string, KeyboardEventInit]>([
  ['a key that nothing is bound to', { key: 'q' }],
  ['a letter with Shift that means something else', { key: 'J', shiftKey: true }],
  ['a letter of an input method', { key: 'j', isComposing: true }],
  ['Ctrl', { key: 'o', ctrlKey: true }],
  ['Meta', { key: 's', metaKey: true }],
  ['Alt', { key: 'e', altKey: true }],
])('does nothing for %s', (_name, init) => {
  expect(does(init, LIST)).toBeUndefined();
});

it('does nothing while a field is typed in', () => {
  expect(does({ key: 'j' }, LIST, document.createElement('input'))).toBeUndefined();
  expect(does({ key: '?' }, LIST, document.createElement('textarea'))).toBeUndefined();
});

it('leaves the keys of an action without a handler to others', () => {
  expect(keysOf({ star: undefined, undo: () => true })).toEqual({ z: expect.any(Function) });
});

it('means one thing by each key, but for the reader’s own', () => {
  const { reading, ...elsewhere } = SHORTCUTS;
  const keys = (groups: Record<string, Record<string, readonly string[]>>) =>
    Object.values(groups).flatMap((group) => Object.values(group).flat());
  expect(new Set(keys(elsewhere)).size).toBe(keys(elsewhere).length);
  expect(keys({ reading }).filter((key) => keys(elsewhere).includes(key))).toEqual(['o']);
});

describe('capsOf', () => {
  it.each([
    ['j', ['J']],
    ['Shift x', ['Shift', 'X']],
    ['Escape', ['Esc']],
    ['Delete', ['Del']],
    ['Enter', ['Enter']],
    ['-', ['−']],
    ['?', ['?']],
  ])('prints %s as %j', (key, caps) => {
    expect(capsOf(key)).toEqual(caps);
  });
});
