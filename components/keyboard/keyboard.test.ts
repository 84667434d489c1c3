// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keyOf } from './keyboard';

/** The event as its target and the window get it. */
function pressed(init: KeyboardEventInit, markup = 'div', type = ''): KeyboardEvent {
  const target = document.createElement(markup);
  if (target instanceof HTMLInputElement) target.type = type;
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

it.each<[string, KeyboardEventInit, string]>([
  ['a letter', { key: 'j' }, 'j'],
  ['a letter with caps lock', { key: 'J' }, 'j'],
  ['a letter with Shift', { key: 'X', shiftKey: true }, 'Shift x'],
  ['a sign that needs Shift', { key: '?', shiftKey: true }, '?'],
  ['a named key', { key: 'Delete' }, 'Delete'],
])('names %s', (_name, init, name) => {
  expect(keyOf(pressed(init))).toBe(name);
});

it.each<[string, KeyboardEventInit]>([
  ['Ctrl', { key: 'c', ctrlKey: true }],
  ['Meta', { key: 'c', metaKey: true }],
  ['Alt', { key: 'e', altKey: true }],
  ['a composing input method', { key: 'j', isComposing: true }],
  ['a key that an input method took', { key: 'Process' }],
])('leaves keys to %s', (_name, init) => {
  expect(keyOf(pressed(init))).toBeUndefined();
});

it.each([
  ['input', 'text', false],
  ['input', 'search', false],
  ['input', 'checkbox', true],
  ['textarea', '', false],
  ['select', '', false],
  ['button', '', true],
])('in %s %s: %s', (markup, type, heard) => {
  expect(keyOf(pressed({ key: 's' }, markup, type)) === 's').toBe(heard);
});

it('leaves a key that a control has handled', () => {
  const event = pressed({ key: 'Escape' });
  event.preventDefault();
  expect(keyOf(event)).toBeUndefined();
});
