import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ZonedTime } from '../article/zoned-time';
import { type FrontMatterRecord, frontMatter } from './front-matter';
import type { Profile } from './profiles';

const RECORD: FrontMatterRecord = {
  title: '某市发布工业数据',
  sections: ['财经', '宏观'],
  authors: ['李某'],
  editors: ['王某'],
  site: '某财经网',
  url: 'https://news.example.cn/a/1.html',
  canonicalUrl: 'https://news.example.cn/a/1.html',
  securities: [{ symbol: '000001.SZ', name: '某银行' }, { symbol: 'ABCD.US' }],
  lang: 'zh-CN',
  description: '',
  wordCount: 0,
  readingMinutes: 1,
  extractor: '1',
};

function time(precision: ZonedTime['precision'], offset = 480): ZonedTime {
  return { instant: '2022-08-18T08:47:48.000Z', offset, precision, from: 'json-ld' };
}

function dataOf(profile: Profile, fields: Partial<FrontMatterRecord>): Record<string, unknown> {
  return parse(frontMatter({ ...RECORD, ...fields }, { profile }).slice(4, -4));
}

/**
 * The forms of a date that each documentation names: hexo.io/docs/front-matter with the timestamps of YAML that its parser
 * knows; gohugo.io/content-management/front-matter/#dates; jekyllrb.com/docs/front-matter, "date"; help.obsidian.md/properties,
 * "Date".
 */
const DATES: Record<Exclude<Profile, 'standard'>, RegExp> = {
  hexo: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/,
  hugo: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/,
  jekyll: /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d [+-]\d{4})?$/,
  obsidian: /^\d{4}-\d\d-\d\d$/,
};

it.each<[Exclude<Profile, 'standard'>, string, string]>([
  ['hexo', 'date', '2022-08-18T16:47:48+08:00'],
  ['hexo', 'updated', '2022-08-18T04:17:48-04:30'],
  ['hugo', 'date', '2022-08-18T16:47:48+08:00'],
  ['hugo', 'lastmod', '2022-08-18T04:17:48-04:30'],
  ['jekyll', 'date', '2022-08-18 16:47:48 +0800'],
  ['jekyll', 'last_modified_at', '2022-08-18 04:17:48 -0430'],
  ['obsidian', 'date', '2022-08-18'],
  ['obsidian', 'published', '2022-08-18T16:47:48+08:00'],
  ['obsidian', 'updated', '2022-08-18T04:17:48-04:30'],
])('gives %s its %s', (profile, key, value) => {
  const data = dataOf(profile, { published: time('second'), modified: time('minute', -270) });
  expect(data[key]).toBe(value);
  expect(data['date']).toMatch(DATES[profile]);
});

it.each(Object.keys(DATES) as (keyof typeof DATES)[])(
  'gives %s a day where no more is known, or nothing',
  (profile) => {
    const data = dataOf(profile, { published: time('day') });
    expect([data['date'], data['published']]).toEqual(['2022-08-18', undefined]);
    expect(Object.keys(dataOf(profile, {}))).not.toContain('date');
  },
);

// Hexo and Jekyll read one list as one path, widest first; Hugo as terms side by side, Obsidian as it is.
it.each<[Profile, unknown]>([
  ['hexo', ['财经', '宏观']],
  ['hugo', ['财经', '宏观']],
  ['jekyll', ['财经', '宏观']],
  ['obsidian', ['财经', '宏观']],
])('gives %s the sections as its categories', (profile, categories) => {
  expect(dataOf(profile, {})['categories']).toEqual(categories);
  expect(Object.keys(dataOf(profile, { sections: [] }))).not.toContain('categories');
});

it('keeps the keys that Hugo does not know out of its own', () => {
  expect(Object.keys(dataOf('hugo', { lang: 'en' }))).toEqual(['title', 'categories', 'params']);
  expect(dataOf('hugo', { lang: 'ja' })['isCJKLanguage']).toBe(true);
});

it('gives Obsidian no maps, and one type to each property', () => {
  const data = dataOf('obsidian', { tags: ['interest rates', '2022'], readAt: '2026-11-24T03:04:05.678Z' });
  expect(data).toEqual({
    ...{
      title: '某市发布工业数据',
      author: ['李某'],
      categories: ['财经', '宏观'],
      editor: ['王某'],
      site: '某财经网',
    },
    ...{ source: 'https://news.example.cn/a/1.html', tags: ['interest-rates', '_2022'] },
    ...{ read: '2026-11-24T03:04:05.678Z', securities: ['000001.SZ 某银行', 'ABCD.US'], lang: 'zh-CN' },
  });
});

it('renames keys and leaves keys out, wherever they stand', () => {
  const keys = {
    categories: false,
    site: 'publication',
    params: 'other',
    source: 'link',
    date: 'url',
  } as const;
  const yaml = frontMatter({ ...RECORD, published: time('day') }, { profile: 'hugo', keys });
  expect(parse(yaml.slice(4, -4))).toEqual({
    title: '某市发布工业数据',
    date: '2022-08-18',
    isCJKLanguage: true,
    params: {
      ...{ author: '李某', comments: false, editor: '王某', publication: '某财经网' },
      link: 'https://news.example.cn/a/1.html',
      securities: [{ symbol: '000001.SZ', name: '某银行' }, { symbol: 'ABCD.US' }],
      lang: 'zh-CN',
    },
  });
});
