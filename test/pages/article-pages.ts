import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../utils/article/article';
import { extract } from '../../utils/extract/extract';
import { loadPage } from '../extract/load-page';
import { lazily } from '../lazily';
import { type SamplePage, samplePages } from './index';

/** A sample page that holds an article, and what the extraction makes of it. */
export interface ArticlePage extends SamplePage {
  bytes: Buffer;
  /** The page as loaded: the extraction leaves it as it was. */
  page: Document;
  draft: Draft;
}

/** A sample page with an article (it has an `expected.md`); `read` extracts it at the first call, so a run of one test reads one page. */
export interface LazyArticlePage {
  name: string;
  read(): ArticlePage;
}

/** Every sample page that holds an article, in order of name. */
export function articlePages(): LazyArticlePage[] {
  return samplePages()
    .filter(({ dir }) => existsSync(join(dir, 'expected.md')))
    .map((sample) => ({ name: sample.name, read: lazily(() => readArticle(sample)) }));
}

function readArticle(sample: SamplePage): ArticlePage {
  const bytes = readFileSync(join(sample.dir, 'page.html'));
  const page = loadPage(bytes, sample.url);
  const result = extract(page, { url: sample.url, now: sample.now });
  if (!result.ok) throw new Error(`${sample.name} has an expected.md but gave no article: ${result.reason}`);
  return { ...sample, bytes, page, draft: result.draft };
}
