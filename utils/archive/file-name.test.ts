import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { fileName, type Named, uniqueNames } from './file-name';

const PUBLISHED: Named['published'] = {
  instant: '2022-08-18T18:00:00.000Z',
  offset: 480,
  precision: 'second',
  from: 'json-ld',
};

it.each<[string, Named, string]>([
  [
    'the day in the article’s own zone',
    { title: '工业数据发布', published: PUBLISHED },
    '2022-08-19 工业数据发布.md',
  ],
  [
    'the day of clipping',
    { title: '工业数据', clippedAt: '2026-11-24T23:30:00.000Z' },
    '2026-11-24 工业数据.md',
  ],
  ['no day', { title: '工业数据' }, '工业数据.md'],
  [
    'marks that part',
    { title: 'A股/H股：涨 | 快讯: Fed\\ECB 10:30' },
    'A股-H股：涨 - 快讯 - Fed-ECB 10-30.md',
  ],
  ['marks that are forbidden', { title: '“涨”<b>?* "了"' }, '“涨”b 了.md'],
  ['what shows nothing or reorders', { title: 'a\u202Eb\u200Bc\u0007d\uFEFF\uD800' }, 'abcd.md'],
  ['white space of all kinds', { title: ' 一\u3000二\n\t三 ' }, '一 二 三.md'],
  ['dots and spaces at the ends', { title: '.. 一… 二. .' }, '一… 二.md'],
  ['a name of a device', { title: 'nul' }, '_nul.md'],
  ['a name of a device with an ending', { title: 'Com1.txt' }, '_Com1.txt.md'],
  ['no name of a device', { title: 'Console' }, 'Console.md'],
  ['nothing left', { title: ' ?? ' }, 'Untitled.md'],
  ['characters in parts', { title: 'Cafe\u0301' }, 'Caf\u00E9.md'],
])('copes with %s', (_, named, name) => {
  expect(fileName(named)).toBe(name);
});

it('cuts between characters, so that 200 bytes are enough', () => {
  expect(fileName({ title: '涨'.repeat(100) })).toBe(`${'涨'.repeat(65)}.md`);
  expect(fileName({ title: `${'a'.repeat(195)}𠮷` })).toBe(`${'a'.repeat(195)}.md`);
  expect(fileName({ title: `${'a'.repeat(195)}x\u0323\u0302` })).toBe(`${'a'.repeat(195)}.md`);
});

it('names every article so that Windows, macOS and Linux take it', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
  );
  fc.assert(
    fc.property(title, (title) => {
      const name = fileName({ title });
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).toMatch(
        /^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}.\s][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*(?<![.\s])\.md$|^[^.\s]\.md$/u,
      );
      expect(name).toBe(name.normalize('NFC'));
      expect(fileName({ title })).toBe(name);
    }),
    runs(100),
  );
});

it('numbers names that a file system could take for one', () => {
  const unique = uniqueNames();
  const names = ['涨.md', '涨.md', 'Fed.md', 'FED.md', '涨 (2).md', '涨.md', 'Straße.md', 'STRASSE.md'];
  expect(names.map(unique)).toEqual([
    '涨.md',
    '涨 (2).md',
    'Fed.md',
    'FED (2).md',
    '涨 (2) (2).md',
    '涨 (3).md',
    'Straße.md',
    'STRASSE (2).md',
  ]);
});

it('keeps numbered names within 200 bytes', () => {
  const unique = uniqueNames();
  const name = fileName({ title: '涨'.repeat(100) });
  expect([unique(name), unique(name)]).toEqual([name, `${'涨'.repeat(64)} (2).md`]);
});

it('numbers thousands of articles of one title without looking at all of them each time', () => {
  const unique = uniqueNames();
  const names = Array.from({ length: 20_000 }, () => unique('收评.md'));
  expect(new Set(names).size).toBe(20_000);
  expect(names.at(-1)).toBe('收评 (20000).md');
});
