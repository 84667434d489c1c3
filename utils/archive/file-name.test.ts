import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { fileName, type Named, uniqueNames } from './file-name';
import { DEFAULT_TEMPLATE, PLACEHOLDERS } from './name-template';

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

const ARTICLE: Named = {
  ...{
    title: 'A股/H股：涨',
    published: PUBLISHED,
    clippedAt: '2026-11-24T23:30:00.000Z',
    id: 7,
    lang: 'zh-CN',
  },
  ...{
    site: '某财经网',
    sections: ['财经', '宏观'],
    securities: [{ symbol: '600519.SH' }, { symbol: '0700.HK' }],
  },
};

it.each<[string, string, Partial<Named>, string]>([
  ['nothing chosen', DEFAULT_TEMPLATE, {}, '2022-08-19 A股-H股：涨.md'],
  ['folders', '{site}/{yyyy}/{mm}/{dd} {title}', {}, '某财经网/2022/08/19 A股-H股：涨.md'],
  [
    'everything there is',
    '{section}/{lang} {symbol} {id} {clipped}',
    {},
    '财经/zh-CN 600519.SH 7 2026-11-24.md',
  ],
  ['words of its own', 'Clips/No {id} - {title}', {}, 'Clips/No 7 - A股-H股：涨.md'],
  [
    'a folder of which nothing is known',
    '{symbol}/{section}/{title}',
    { securities: [] },
    '财经/A股-H股：涨.md',
  ],
  [
    'words around what is not known',
    '{site} ({symbol}) {title}',
    { securities: [] },
    '某财经网 A股-H股：涨.md',
  ],
  [
    'one word around what is not known',
    '{site} - {symbol} - {title}',
    { securities: [] },
    '某财经网 - A股-H股：涨.md',
  ],
  ['words before what is not known', 'No {symbol}: {title}', { securities: [] }, 'A股-H股：涨.md'],
  ['words behind what is not known', '{title} ({symbol})', { securities: [] }, 'A股-H股：涨.md'],
  ['nothing known at all', '{symbol}', { securities: [] }, 'Untitled.md'],
  ['ways out', '../.././{site}/..{title}', {}, '某财经网/A股-H股：涨.md'],
  ['an absolute path', '/{site}/{title}', {}, '某财经网/A股-H股：涨.md'],
  ['ways out in what is filled in', '{site}/{title}', { site: '../..', title: '..\\..\\a' }, 'a.md'],
  ['devices', 'aux/{site}/{title}', { site: 'Com1.example', title: 'nul' }, '_aux/_Com1.example/_nul.md'],
  ['a folder that is named as a file', '{site}/{title}', { site: 'news.md' }, 'news-md/A股-H股：涨.md'],
  ['what reorders', '\u202E{site}/{title}', { site: 'a\u200Fb' }, 'ab/A股-H股：涨.md'],
  ['a fault', '{tilte}', {}, '2022-08-19 A股-H股：涨.md'],
])('copes with a template of %s', (_, template, fields, path) => {
  expect(fileName({ ...ARTICLE, ...fields }, template)).toBe(path);
});

it('keeps the whole path within 200 bytes', () => {
  const long = { ...ARTICLE, site: '某'.repeat(50), title: '涨'.repeat(100) };
  expect(fileName(long, '{site}/{title}/{title}')).toBe(
    `${'某'.repeat(13)}/${'涨'.repeat(13)}/${'涨'.repeat(39)}.md`,
  );
});

it('makes every path so that Windows, macOS and Linux take it, whatever the template and the article', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '..',
      '.',
      'nul',
      'CON.md',
      'x.json',
      '~',
      ' ',
      '-',
      '/etc',
      'C:\\x',
      '\u202E',
      'e\u0301',
      'ΑΣ',
    ),
  );
  const piece = fc.oneof(
    fc.constantFrom(...PLACEHOLDERS).map((name) => `{${name}}`),
    fc.constant('/'),
    text,
  );
  const template = fc.array(piece, { maxLength: 12 }).map((pieces) => `${pieces.join('')}{title}`);
  const article = fc.record({
    title: text,
    site: text,
    sections: fc.array(text, { maxLength: 1 }),
    lang: text,
    securities: fc.array(fc.record({ symbol: text }), { maxLength: 1 }),
    id: fc.nat(),
  });
  fc.assert(
    fc.property(template, article, (template, article) => {
      const path = fileName(article, template);
      const unique = uniqueNames();
      unique(path);
      for (const each of [path, unique(path)]) {
        expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(200);
        expect(each).toBe(each.normalize('NFC'));
        expect(each).toMatch(/\.md$/);
        for (const segment of each.split('/')) {
          expect(segment).toMatch(/^[^<>:"\\|?*\p{Cc}\p{Cf}\p{Cs}.\s][^<>:"\\|?*\p{Cc}\p{Cf}\p{Cs}]*$/u);
          expect(segment).not.toMatch(/[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
        }
        for (const folder of each.split('/').slice(0, -1)) expect(folder).not.toMatch(/\.(?:md|json)$/i);
      }
      expect(fileName(article, template)).toBe(path);
    }),
    runs(300),
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

it('spells a folder as the first time, and numbers what would then be one', () => {
  const unique = uniqueNames(['index.md']);
  const paths = ['Fed/a.md', 'FED/b.md', 'fed/A.md', 'FED/x/c.md', 'fed/X/c.md', 'Index.md', 'x/index.md'];
  expect(paths.map(unique)).toEqual([
    ...['Fed/a.md', 'Fed/b.md', 'Fed/A (2).md', 'Fed/x/c.md', 'Fed/x/c (2).md', 'Index (2).md', 'x/index.md'],
  ]);
});

it('gives the same paths the same names each time', () => {
  const path = fc.array(fc.constantFrom('a', 'A', 'b', 'a (2)', '涨'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 30 }), (paths) => {
      const all = paths.map((segments) => `${segments.join('/')}.md`);
      const names = all.map(uniqueNames());
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(all.map(uniqueNames())).toEqual(names);
    }),
    runs(200),
  );
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
