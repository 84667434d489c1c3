import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '@/test/fuzz';
import { layOut } from './list-layout';

const heights = { day: 28, clip: 76 };
const days = [
  { date: '2026-03-12', count: 2 },
  { date: '2026-03-10', count: 1 },
];

it('puts clips under their days', () => {
  const layout = layOut(3, days, heights);
  const lines = Array.from({ length: layout.lines }, (_, line) => {
    const at = layout.lineAt(line);
    return [
      at.kind === 'day' ? at.day.date : at.place,
      layout.topOf(line),
      layout.heightOf(line),
      layout.dayOf(line),
    ];
  });
  expect(lines).toEqual([
    ['2026-03-12', 0, 28, 0],
    [0, 28, 76, 0],
    [1, 104, 76, 0],
    ['2026-03-10', 180, 28, 3],
    [2, 208, 76, 3],
  ]);
});

it('has no days in other orders, and goes on under the last where not all are known', () => {
  expect(layOut(2, [], heights).lineAt(1)).toEqual({ kind: 'clip', place: 1 });
  expect(layOut(2, [], heights).dayOf(1)).toBeUndefined();
  const open = layOut(9, days, heights);
  expect([open.lines, open.lineAt(10), open.dayOf(10)]).toEqual([11, { kind: 'clip', place: 8 }, 3]);
});

it('finds the line of every clip, and the top of every line', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 })), fc.integer({ min: 0, max: 5 }), (counts, more) => {
      const total = counts.reduce((sum, count) => sum + count, more);
      const layout = layOut(
        total,
        counts.map((count, at) => ({ date: `${at}`, count })),
        heights,
      );
      let top = 0;
      for (let line = 0; line < layout.lines; line++) {
        const at = layout.lineAt(line);
        expect(layout.topOf(line)).toBe(top);
        if (at.kind === 'clip') expect(layout.lineOf(at.place)).toBe(line);
        top += layout.heightOf(line);
      }
    }),
    runs(100),
  );
});
