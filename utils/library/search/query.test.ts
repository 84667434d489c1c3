import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/fuzz';
import { LONGEST_QUERY, parseQuery } from './query';

describe('parseQuery', () => {
  it('takes words, phrases and what is not wanted', () => {
    expect(parseQuery('Harbour "Rate  Cuts" -ships -"port authority" 港口「运价」').terms).toEqual([
      { text: 'harbour', exact: false, not: false },
      { text: 'rate cuts', exact: true, not: false },
      { text: 'ships', exact: false, not: true },
      { text: 'port authority', exact: true, not: true },
      { text: '港口', exact: false, not: false },
      { text: '运价', exact: true, not: false },
    ]);
  });

  it('takes the last word of a phrase that is still being typed for the beginning of one', () => {
    expect(parseQuery('"rate cu').terms).toEqual([{ text: 'rate cu', exact: false, not: false }]);
  });

  it.each<[string, object]>([
    ['site:新浪', { field: 'site', value: '新浪', exact: false, not: false }],
    ['site:"新浪财经"', { field: 'site', value: '新浪财经', exact: true, not: false }],
    ['-author:“Ada Quill”', { field: 'author', value: 'ada quill', exact: true, not: true }],
    ['TAG：航运', { field: 'tag', value: '航运', exact: false, not: false }],
    ['code:600519.SH', { field: 'code', value: '600519.sh', exact: false, not: false }],
    ['after:2026-3-5', { field: 'after', value: '2026-03-05', exact: false, not: false }],
    ['before:2026年3月', { field: 'before', value: '2026-03-01', exact: false, not: false }],
    ['is:未读', { field: 'is', value: 'unread', exact: false, not: false }],
  ])('%s is a filter', (typed, filter) => {
    expect(parseQuery(typed)).toEqual({ terms: [], filters: [filter], nothing: false, problems: [] });
  });

  it.each<[string, object]>([
    ['before:2026-02-30', { kind: 'no-date', value: '2026-02-30' }],
    ['after:soon', { kind: 'no-date', value: 'soon' }],
    ['is:constructor', { kind: 'no-state', value: 'constructor' }],
    ['"-:(', { kind: 'no-words' }],
    ['-', { kind: 'no-words' }],
    ['\u0000 *^~', { kind: 'no-words' }],
  ])('%s is nothing to look for, and why', (typed, problem) => {
    expect(parseQuery(typed)).toEqual({ terms: [], filters: [], nothing: true, problems: [problem] });
  });

  it('asks for everything where nothing was typed', () => {
    expect(parseQuery(' \u3000')).toEqual({ terms: [], filters: [], nothing: false, problems: [] });
  });

  it('reads the beginning of what nobody types, and says how much', () => {
    const pasted = parseQuery('港'.repeat(10_000));
    expect(pasted.terms).toEqual([{ text: '港'.repeat(LONGEST_QUERY), exact: false, not: false }]);
    expect(pasted.problems).toEqual([{ kind: 'too-long', most: LONGEST_QUERY }]);
  });

  it('says how far it read where there are too many words', () => {
    const { terms, filters, problems } = parseQuery(`is:read ${'ab '.repeat(30)}`);
    expect([terms.length, filters.length]).toEqual([23, 1]);
    expect(problems).toEqual([{ kind: 'too-long', most: 77 }]);
  });

  it('takes any text', () => {
    const pieces = fc.constantFrom(
      ...'"-:(*^)“「』 \u0000\uD800',
      'site:',
      'is:',
      'NEAR(a b)',
      'a AND',
      '港',
      'é',
    );
    const typed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(typed, (parts) => {
        const { terms, filters, nothing } = parseQuery(parts.join(''));
        expect(nothing).toBe(parts.join('').trim() !== '' && terms.length + filters.length === 0);
      }),
      runs(200),
    );
  });
});
