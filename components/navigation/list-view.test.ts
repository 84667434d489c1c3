import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@/test/fuzz';
import { fold } from '@/utils/library/search/fold';
import { parseQuery } from '@/utils/library/search/query';
import {
  type ChosenFilter,
  EVERYTHING,
  inRange,
  isNarrowed,
  type ListView,
  orderOf,
  pressed,
  problemsOf,
  queryOf,
  rangeOf,
  securityOf,
  stateOf,
  without,
  wordsOf,
} from './list-view';

const site = (value: string, not = false): ChosenFilter => ({ field: 'site', value, not });
const view = (query: string, ...filters: ChosenFilter[]): ListView => ({ query, filters });

describe('a view as a query', () => {
  it.each<[ListView, string]>([
    [view('  copper fees '), 'copper fees'],
    [view('copper', site('Harbour Ledger')), 'site:"Harbour Ledger" copper'],
    [
      view('', site('晨汇快讯', true), { field: 'is', value: 'unread', not: false }),
      '-site:"晨汇快讯" is:"unread"',
    ],
    [view('', site('The “Post”')), 'site:「The “Post”」'],
    [view('', site('a " 」')), 'site:『a " 」』'],
  ])('%j is %s', (list, query) => {
    expect(queryOf(list)).toBe(query);
  });

  it('means the value of a filter, whatever is in it, unless it has all kinds of quotes', () => {
    const value = fc
      .string({
        unit: fc.constantFrom('a', '港', ' ', '"', '“', ':', '-', '」', '\\', '%', "'"),
        minLength: 1,
      })
      .filter((text) => fold(text).trim() !== '');
    fc.assert(
      fc.property(value, fc.boolean(), (text, not) => {
        const [filter, ...others] = parseQuery(queryOf(view('', site(text, not)))).filters;
        expect(filter).toEqual({ field: 'site', value: fold(text).trim(), exact: true, not });
        expect(others).toEqual([]);
      }),
      runs(200),
    );
  });

  it('knows whether anything is left out, and what is wrong', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed(view('  '))).toBe(false);
    expect(isNarrowed(view('"-:('))).toBe(true);
    expect(isNarrowed(view('', site('a')))).toBe(true);
    expect(problemsOf(view('after:tomorrow'))).toEqual([{ kind: 'no-date', value: 'tomorrow' }]);
    expect(problemsOf(view('', { field: 'is', value: 'lost', not: false }))).toEqual([
      { kind: 'no-state', value: 'lost' },
    ]);
  });
});

it.each<[string, ListView, string]>([
  ['everything by clipping', EVERYTHING, 'clipped'],
  ['words by relevance', view('copper', site('a')), 'relevance'],
  ['filters alone by clipping', view('is:unread -copper', site('a')), 'clipped'],
  ['what is chosen', { ...view('copper'), order: 'title' }, 'title'],
])('orders %s', (_name, list, order) => {
  expect(orderOf(list)).toBe(order);
});

it('marks the words that are looked for, not those that are not', () => {
  expect(wordsOf(view('Copper -tin site:x')).map(({ text }) => text)).toEqual(['copper']);
});

describe('pressing a value', () => {
  it('chooses it, excludes it, lets go of it', () => {
    const chosen = pressed(view('copper', site('b')), 'site', 'a');
    expect(stateOf(chosen, 'site', 'a')).toBe('on');
    const excluded = pressed(chosen, 'site', 'a');
    expect(stateOf(excluded, 'site', 'a')).toBe('excluded');
    expect(pressed(excluded, 'site', 'a')).toEqual(view('copper', site('b')));
  });

  it('keeps unread and read apart, and other states together', () => {
    const unread = pressed(pressed(EVERYTHING, 'is', 'starred'), 'is', 'unread');
    expect(queryOf(unread)).toBe('is:"starred" is:"unread"');
    expect(queryOf(pressed(unread, 'is', 'read'))).toBe('is:"starred" is:"read"');
  });

  it('takes one filter off', () => {
    const [first, second] = [site('a'), site('b', true)];
    expect(without(view('x', first, second), first)).toEqual(view('x', second));
  });
});

it('narrows to a stretch of time, in the place of another', () => {
  const march = inRange(view('', site('a')), { after: '2026-03-01', before: '2026-04-01' });
  expect(rangeOf(march)).toEqual({ after: '2026-03-01', before: '2026-04-01' });
  const since = inRange(march, { after: '2026-03-10' });
  expect(queryOf(since)).toBe('site:"a" after:"2026-03-10"');
  expect(inRange(since, {})).toEqual(view('', site('a')));
});

it.each<[ListView, string | undefined]>([
  [view('code:600519.SH'), '600519.sh'],
  [view('', { field: 'code', value: '0700.HK', not: false }, site('a')), '0700.hk'],
  [view('', { field: 'code', value: '0700.HK', not: true }), undefined],
  [view('code:0700.HK code:9988.HK'), undefined],
  [view('code:0700.HK results'), undefined],
  [EVERYTHING, undefined],
])('%j is about %s', (list, code) => {
  expect(securityOf(list)).toBe(code);
});
