import { describe, expect, it } from 'vitest';
import { messages } from '@/test/messages';

/** Names that are the same in both languages. */
const SAME = new Set(['English', 'Tearsheet', 'JSON Lines', 'CSV']);

/** Every sentence of a catalogue by its path; those with parts to fill in are filled in with numbers. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(...Array(node.length).fill(2)))]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    sentences(value, path === '' ? key : `${path}.${key}`),
  );
}

const areas = ({ language, htmlLang, ...rest }: ReturnType<typeof messages>) => rest;
const english = sentences(areas(messages('en')));
const chinese = new Map(sentences(areas(messages('zh'))));

describe('the catalogue', () => {
  it('has the same sentences in both languages', () => {
    expect([...chinese.keys()]).toEqual(english.map(([path]) => path));
  });

  it('has Chinese wherever English has words', () => {
    const left = english
      .filter(([, text]) => /\p{L}{2}/u.test(text) && !SAME.has(text))
      .filter(([path]) => !/\p{Script=Han}/u.test(chinese.get(path) ?? ''));
    expect(left).toEqual([]);
  });

  it('is typeset: curly quotes, one ellipsis character, full-width stops in Chinese', () => {
    const straight = english.filter(([, text]) => /['"]|\.\.\./.test(text));
    const halfWidth = [...chinese].filter(([, text]) => /\p{Script=Han}[,.!?;:]|\.\.\./u.test(text));
    expect(straight).toEqual([]);
    expect(halfWidth).toEqual([]);
  });
});
