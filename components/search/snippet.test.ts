import { expect, it } from 'vitest';
import { parseQuery } from '@/utils/library/search/query';
import { snippetOf } from './snippet';

const terms = (typed: string) => parseQuery(typed).terms;

it.each([
  [
    'the line that has the word, from a word before it',
    'Ships wait.\nThe harbour authority raised fees today.',
    'fees',
    '…authority raised fees today.',
  ],
  ['a line from its beginning where the word is near it', 'The fees rise.', 'fees', 'The fees rise.'],
  [
    'the line that has most of the words',
    'Fees rise.\nThe harbour raised its fees.',
    'fees harbour',
    'The harbour raised its fees.',
  ],
  [
    'Chinese from a few characters before',
    '港务局周四收市后在官网公布了新一年的收费办法，其中堆存费上调一成。',
    '堆存费',
    '…了新一年的收费办法，其中堆存费上调一成。',
  ],
  ['what is folded', 'Der ＥＴＦ of Solcyré', 'solcyre', 'Der ＥＴＦ of Solcyré'],
])('shows %s', (_name, text, typed, snippet) => {
  expect(snippetOf(text, terms(typed))).toBe(snippet);
});

it('is cut off at a length', () => {
  const snippet = snippetOf(`Fees ${'rise '.repeat(60)}`, terms('fees'));
  expect(snippet).toHaveLength(160);
  expect(snippet?.endsWith('rise…')).toBe(true);
});

it('is nothing where no line has the words', () => {
  expect(snippetOf('Ships wait.\nNothing else.', terms('fees'))).toBeUndefined();
  expect(snippetOf('', terms('fees'))).toBeUndefined();
});

it('does not cut a character in two', () => {
  expect(snippetOf(`${'𠮷'.repeat(20)}费`, terms('费'))).toBe(`…${'𠮷'.repeat(6)}费`);
});
