import { expect, it } from 'vitest';
import { countIn, lastMonths } from './months';

const dates = [
  { date: '2025-03-31', count: 7 },
  { date: '2025-04-01', count: 1 },
  { date: '2026-02-28', count: 2 },
  { date: '2026-03-01', count: 3 },
  { date: '2026-03-12', count: 4 },
];

it('counts the last twelve months', () => {
  const months = lastMonths(dates, '2026-03-12');
  expect(months.map(({ month, count }) => [month, count]).filter(([, count]) => count !== 0)).toEqual([
    ['2025-04', 1],
    ['2026-02', 2],
    ['2026-03', 7],
  ]);
  expect(months).toHaveLength(12);
  expect(months[8]?.range).toEqual({ after: '2025-12-01', before: '2026-01-01' });
});

it.each([
  [{ after: '2026-03-01' }, 7],
  [{ before: '2026-03-01' }, 10],
  [{ after: '2026-03-12', before: '2026-03-12' }, 0],
  [{}, 17],
])('counts what is in %j', (range, count) => {
  expect(countIn(dates, range)).toBe(count);
});
