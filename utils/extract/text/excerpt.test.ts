import { expect, it } from 'vitest';
import { excerpt, shorten } from './excerpt';

const LATIN = 'The port authority raised its fees on Monday. ';

it.each([
  ['a short paragraph whole', '两家港口上调费用。\n第二段。', '两家港口上调费用。'],
  ['no label before it', '摘要\n两家港口上调费用。\n第二段。', '两家港口上调费用。'],
  ['a line of its own where nothing is a sentence', 'Fees rise\nShips wait', 'Fees rise'],
  ['nothing of nothing', '', ''],
  ['whole sentences', LATIN.repeat(5), LATIN.repeat(3).trim()],
  ['whole Chinese sentences', `${'港'.repeat(99)}。${'口'.repeat(99)}`, `${'港'.repeat(99)}。`],
  [
    'no number for the end of a sentence',
    `Fees rose by ${'3.5 '.repeat(60)}`,
    `Fees rose by ${'3.5 '.repeat(36)}3.5…`,
  ],
  ['whole words of a long sentence', 'harbour '.repeat(30), `${'harbour '.repeat(19)}harbour…`],
  ['no half character', '𠮷'.repeat(100), `${'𠮷'.repeat(80)}…`],
])('gives %s', (_, text, expected) => expect(excerpt(text)).toBe(expected));

it.each([
  ['short', 'Harbour fees', 'Harbour fees'],
  ['long', 'Harbour fees rise again', 'Harbour fees rise…'],
])('shortens what is too long only: %s', (_, text, expected) => expect(shorten(text, 20)).toBe(expected));
