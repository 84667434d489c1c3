import { expect, it } from 'vitest';
import { countByDay } from './days';

it('counts instants by the days of a calendar, which it asks once a day', () => {
  const asked: string[] = [];
  /** Shanghai's. */
  const dayOf = (instant: string) => {
    asked.push(instant);
    const local = new Date(Date.parse(instant) + 8 * 3_600_000);
    const date = local.toISOString().slice(0, 10);
    return { date, start: new Date(Date.parse(`${date}T00:00:00Z`) - 8 * 3_600_000).toISOString() };
  };
  const instants = [
    '2026-03-12T16:00:00.000Z',
    '2026-03-12T15:59:59.999Z',
    '2026-03-12T01:00:00.000Z',
    '2026-03-09T20:00:00.000Z',
  ];
  expect(countByDay(instants, dayOf)).toEqual([
    { date: '2026-03-13', count: 1 },
    { date: '2026-03-12', count: 2 },
    { date: '2026-03-10', count: 1 },
  ]);
  expect(asked).toEqual([instants[0], instants[1], instants[3]]);
});

it('counts by the calendar of the machine', () => {
  expect(countByDay(['2026-03-12T12:00:00.000Z', '2026-03-12T11:00:00.000Z'])).toEqual([
    { date: '2026-03-12', count: 2 },
  ]);
  expect(countByDay([])).toEqual([]);
});
