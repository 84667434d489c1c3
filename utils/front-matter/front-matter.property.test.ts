import fc from 'fast-check';
import { parse as parseHexo } from 'hexo-front-matter';
import { CORE_SCHEMA, DEFAULT_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyRecord, TREACHEROUS } from '../../test/any-record';
import { runs } from '../../test/fuzz';
import { toIso } from '../article/zoned-time';
import { type FrontMatterRecord, frontMatter } from './front-matter';
import { obsidianTags } from './obsidian-tags';
import { PROFILES, type Profile } from './profiles';
import { readFrontMatter } from './read-front-matter';

/** How a reader has a timestamp. */
type ReadTime = (iso: string) => unknown;

const keys = (line: string) => line.split(' ');

const ORDER: Record<Profile, string[]> = {
  standard: keys(
    'title categories headimg author comments date thumbnail original_title editor site source_media updated source tags ' +
      'starred read archived note securities lang description word_count truncated selection pending clipped content_hash',
  ),
  hexo: keys(
    'title categories headimg author comments date thumbnail original_title editor site source_media updated original_url ' +
      'tags starred read archived note securities lang description word_count truncated selection pending clipped ' +
      'content_hash disableNunjucks',
  ),
  hugo: keys('title date lastmod description categories tags isCJKLanguage params'),
  jekyll: keys(
    'title categories image author comments date thumbnail original_title editor site source_media last_modified_at source ' +
      'tags starred read archived note securities lang description word_count truncated selection pending clipped ' +
      'content_hash render_with_liquid',
  ),
  obsidian: keys(
    'title date published author categories image thumbnail original_title editor site source_media updated source tags ' +
      'starred read archived note securities lang description word_count truncated selection pending clipped content_hash',
  ),
};

const PARAMS = keys(
  'author images thumbnail comments original_title editor site source_media source starred read archived note securities ' +
    'lang word_count truncated selection pending clipped content_hash',
);

const some = <T>(values: readonly T[]) => (values.length > 0 ? values : undefined);
const oneOrMany = (names: readonly string[]) => (names.length > 1 ? names : names[0]);

/** What each key says, in the profiles that have no form of their own for it. */
function usual(of: FrontMatterRecord, readTime: ReadTime): Record<string, unknown> {
  const link = of.canonicalUrl || of.url;
  return {
    ...{ title: of.title, categories: some(of.sections), author: oneOrMany(of.authors), comments: false },
    ...{ headimg: of.leadImage, image: of.leadImage, images: of.leadImage && [of.leadImage] },
    ...{ thumbnail: of.thumbnail ?? of.leadImage, original_title: of.originalTitle },
    ...{ date: of.published && readTime(toIso(of.published)), editor: oneOrMany(of.editors), site: of.site },
    ...{ source_media: of.source, updated: of.modified && readTime(toIso(of.modified)) },
    ...{ lastmod: of.modified && readTime(toIso(of.modified)), source: link, original_url: link },
    ...{
      tags: some(of.tags ?? []),
      starred: of.starred || undefined,
      read: of.readAt && readTime(of.readAt),
    },
    ...{ archived: of.archived || undefined, note: of.note, lang: of.lang },
    ...{
      securities: some(of.securities.map((each) => ({ ...each }))),
      description: of.description || undefined,
    },
    ...{ word_count: of.wordCount || undefined, truncated: of.truncated?.reason, selection: of.selection },
    ...{ pending: of.pending, clipped: of.clippedAt && readTime(of.clippedAt), content_hash: of.contentHash },
    ...{ disableNunjucks: true, render_with_liquid: false, isCJKLanguage: undefined },
  };
}

/** What a profile has in a form of its own. */
const OWN: Record<Profile, (of: FrontMatterRecord, readTime: ReadTime) => Record<string, unknown>> = {
  standard: (of, readTime) => ({
    ...{ categories: of.sections, headimg: of.leadImage ?? '', author: oneOrMany(of.authors) ?? '' },
    ...{
      date: of.published ? readTime(toIso(of.published)) : '',
      thumbnail: of.thumbnail ?? of.leadImage ?? '',
    },
  }),
  hexo: () => ({}),
  hugo: (of, readTime) => ({ params: picked(PARAMS, usual(of, readTime)) }),
  jekyll: (of, readTime) => {
    const spaced = (time: FrontMatterRecord['published']) => {
      if (!time || time.precision === 'day') return time && readTime(toIso(time));
      const [day, clock = ''] = toIso(time).split('T');
      return `${day} ${clock.slice(0, 8)} ${clock.slice(8).replace(':', '')}`;
    };
    return { date: spaced(of.published), last_modified_at: spaced(of.modified) };
  },
  obsidian: (of, readTime) => ({
    ...{ author: some(of.authors), editor: some(of.editors), thumbnail: of.thumbnail },
    date: of.published && readTime(toIso(of.published).slice(0, 10)),
    published: of.published && of.published.precision !== 'day' ? toIso(of.published) : undefined,
    ...{ updated: of.modified && toIso(of.modified), read: of.readAt, clipped: of.clippedAt },
    tags: some(obsidianTags(of.tags ?? [])),
    securities: some(of.securities.map(({ symbol, name }) => (name ? `${symbol} ${name}` : symbol))),
  }),
};

function picked(order: string[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    order.map((key) => [key, values[key]]).filter(([, value]) => value !== undefined),
  );
}

function expected(of: FrontMatterRecord, profile: Profile, readTime: ReadTime): [string, unknown][] {
  const values = { ...usual(of, readTime), ...OWN[profile](of, readTime) };
  return Object.entries(picked(ORDER[profile], values));
}

const asText = (iso: string) => iso;
const asDate = (iso: string) => new Date(iso);

const READERS: [string, (yaml: string) => unknown, ReadTime][] = [
  ['our own reader', (yaml) => readFrontMatter(`---\n${yaml}---\n\nbody\n`).data, asText],
  ['yaml as YAML 1.2', (yaml) => parse(yaml), asText],
  ['yaml as YAML 1.1', (yaml) => parse(yaml, { version: '1.1' }), asDate],
  ['js-yaml with the types of YAML 1.1', (yaml) => load(yaml, { schema: DEFAULT_SCHEMA }), asDate],
  ['js-yaml with the types of JSON', (yaml) => load(yaml, { schema: CORE_SCHEMA }), asText],
];

function yamlOf(of: FrontMatterRecord, profile: Profile): string {
  return frontMatter(of, { profile }).slice('---\n'.length, -'---\n'.length);
}

describe.each(PROFILES)('the front matter of the profile %s', (profile) => {
  it.each(READERS)(
    'is read by %s as what was written, in the same order',
    (_, read, readTime) => {
      fc.assert(
        fc.property(anyRecord, (of) => {
          const data = Object.entries(read(yamlOf(of, profile)) as object);
          expect(data).toEqual(expected(of, profile, readTime));
        }),
        runs(100),
      );
    },
    120_000,
  );

  it.each(READERS)(
    'is read by %s as the same text, whatever the text could be taken for',
    (_, read, readTime) => {
      for (const title of TREACHEROUS) {
        const of: FrontMatterRecord = {
          ...{ title, sections: [title], authors: [title, title], editors: [], site: title, url: title },
          ...{ canonicalUrl: title, securities: [], lang: title, description: title, wordCount: 0 },
          ...{ readingMinutes: 0, extractor: title },
        };
        const data = Object.entries(read(yamlOf(of, profile)) as object);
        expect(data).toEqual(expected(of, profile, readTime));
      }
    },
  );
});

it('is read by Hexo’s own parser as what was written, the text after it too', () => {
  fc.assert(
    fc.property(anyRecord, (of) => {
      const { _content, ...data } = parseHexo(`${frontMatter(of, { profile: 'hexo' })}\nbody\n`);
      expect(Object.entries(data)).toEqual(expected(of, 'hexo', asDate));
      expect(_content).toBe('\nbody\n');
    }),
    runs(150),
  );
});
