import { expect, it } from 'vitest';
import {
  ALL_SELECTED,
  countOf,
  idsOf,
  isSelected,
  NOTHING_SELECTED,
  type Selection,
  toggle,
  without,
} from './selection';

const order = [50, 40, 30, 20, 10];
const these = (anchor: number | undefined, ...ids: number[]): Selection => ({
  ...{ kind: 'these', ids: new Set(ids), anchor },
});
const allBut = (anchor: number | undefined, ...ids: number[]): Selection => ({
  ...{ kind: 'all-but', ids: new Set(ids), anchor },
});

it.each<[string, Selection, number, boolean, Selection]>([
  ['ticks one', NOTHING_SELECTED, 30, false, these(30, 30)],
  ['unticks one', these(30, 30, 20), 30, false, these(30, 20)],
  ['ticks a range downwards', these(40, 40), 20, true, these(20, 40, 30, 20)],
  ['ticks a range upwards', these(20, 20), 50, true, these(50, 20, 50, 40, 30)],
  ['unticks a range', these(50, 50, 40, 30, 20), 30, true, these(30, 20)],
  ['ticks one where a range has no start', NOTHING_SELECTED, 20, true, these(20, 20)],
  ['ticks one where the start has left the list', these(99, 10), 30, true, these(30, 10, 30)],
  ['unticks one of all', ALL_SELECTED, 30, false, allBut(30, 30)],
  ['unticks a range of all', allBut(40, 40), 20, true, allBut(20, 40, 30, 20)],
  ['ticks one of all again', allBut(40, 40, 30), 30, false, allBut(30, 40)],
])('%s', (_name, before, id, range, after) => {
  expect(toggle(before, id, range, order)).toEqual(after);
});

it.each<[Selection, number, number[]]>([
  [NOTHING_SELECTED, 0, []],
  [these(40, 40, 10), 2, [40, 10]],
  [ALL_SELECTED, 5, [50, 40, 30, 20, 10]],
  [allBut(40, 40, 10), 3, [50, 30, 20]],
])('%j is %i clips', async (selection, count, ids) => {
  expect(countOf(selection, order.length)).toBe(count);
  expect(await idsOf(selection, async () => order)).toEqual(ids);
  expect(order.filter((id) => isSelected(selection, id))).toEqual(ids);
});

it('forgets clips that are gone', () => {
  expect(without(these(40, 40, 30), [30, 7])).toEqual(these(40, 40));
  expect(without(allBut(40, 40, 30), [30, 7])).toEqual(allBut(40, 40));
});

it('stays the same where none of the gone was ticked', () => {
  const before = these(40, 40);
  expect(without(before, [30])).toBe(before);
});
