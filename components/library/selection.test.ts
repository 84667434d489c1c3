import { expect, it } from 'vitest';
import { NOTHING_SELECTED, type Selection, toggle, without } from './selection';

const order = [50, 40, 30, 20, 10];
const selected = (anchor: number | undefined, ...ids: number[]): Selection => ({ ids: new Set(ids), anchor });

it.each<[string, Selection, number, boolean, Selection]>([
  ['ticks one', NOTHING_SELECTED, 30, false, selected(30, 30)],
  ['unticks one', selected(30, 30, 20), 30, false, selected(30, 20)],
  ['ticks a range downwards', selected(40, 40), 20, true, selected(20, 40, 30, 20)],
  ['ticks a range upwards', selected(20, 20), 50, true, selected(50, 20, 50, 40, 30)],
  ['unticks a range', selected(50, 50, 40, 30, 20), 30, true, selected(30, 20)],
  ['ticks one where a range has no start', NOTHING_SELECTED, 20, true, selected(20, 20)],
  ['ticks one where the start has left the list', selected(99, 10), 30, true, selected(30, 10, 30)],
])('%s', (_name, before, id, range, after) => {
  expect(toggle(before, id, range, order)).toEqual(after);
});

it('forgets clips that are gone', () => {
  expect(without(selected(40, 40, 30), [30, 7])).toEqual(selected(40, 40));
});

it('stays the same where none of the gone was ticked', () => {
  const before = selected(40, 40);
  expect(without(before, [30])).toBe(before);
});
