/** What the tests of archives have in common: invented clips. */
import type { Clip, ClipRecord, ClipVersion } from '../article/clip';
import type { IndexWords } from './index-page';

/** Words of an index. */
export const INDEX_WORDS: IndexWords = {
  title: 'Clips',
  byMonth: 'By month',
  bySite: 'By site',
  bySecurity: 'By security',
};

/** A clip with all that is kept of it; one version unless told. */
export function record(id: number, title: string, fields: Partial<Clip> = {}, versions = 1): ClipRecord {
  const metadata = {
    title,
    sections: [],
    authors: [],
    editors: [],
    site: '某财经网',
    url: `https://news.example.cn/${id}?from=app`,
    canonicalUrl: `https://news.example.cn/${id}`,
    securities: [],
    lang: 'zh-CN',
    description: '',
    wordCount: 5,
    readingMinutes: 1,
    extractor: '1',
  };
  const version = (number: number): ClipVersion => ({
    ...{ id, version: number, metadata, contentHash: 'c'.repeat(64), stripped: [] },
    savedAt: '2026-11-24T03:00:02.000Z',
    html: `<p>${title}的正文</p>`,
    text: `${title}的正文`,
  });
  const clip: Clip = {
    ...metadata,
    ...{
      id,
      rev: id,
      version: versions,
      contentHash: 'c'.repeat(64),
      images: 0,
      tables: 0,
      strippedCount: 0,
    },
    ...{ tags: [], starred: false, archived: false },
    clippedAt: '2026-11-24T03:00:02.000Z',
    ...fields,
  };
  return { clip, versions: Array.from({ length: versions }, (_, at) => version(at + 1)) };
}
