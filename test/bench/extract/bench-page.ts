import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../extract/load-page';
import { samplePages } from '../../pages/index';
import { sampleTruth } from './sample-truth';
import type { Truth } from './score';

/** A saved page that the extractors are measured on. */
export interface BenchPage {
  /** The page's own address. */
  url: string;
  /** Time of the clip. */
  now: Date;
  /** Reads the markup. */
  html(): string;
  /** Absent where there is no article. */
  truth?: Truth | undefined;
}

/** The sample pages. */
export function ownPages(): BenchPage[] {
  return samplePages().map(({ name, url, now, dir }) => ({
    ...{ url, now, truth: sampleTruth(name) },
    html: () => decode(readFileSync(join(dir, 'page.html'))),
  }));
}

/**
 * The pages of a corpus: in a folder each with `page.html` and `truth.json`.
 *
 * @param now time of the clip, which the corpus does not tell
 */
export function corpusPages(corpus: string, now: Date): BenchPage[] {
  return readdirSync(join(corpus, 'pages'))
    .sort()
    .map((id) => join(corpus, 'pages', id))
    .filter((folder) => existsSync(join(folder, 'page.html')))
    .map((folder) => {
      const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as CorpusTruth;
      return {
        ...{ url: truth.url ?? madeUpAddress(truth.site, folder), now, truth: asTruth(truth) },
        html: () => decode(readFileSync(join(folder, 'page.html'))),
      };
    });
}

/** Whether a folder is a corpus. */
export function isCorpus(folder: string): boolean {
  return existsSync(join(folder, 'pages'));
}

/** The part of a `truth.json` that is scored. */
interface CorpusTruth {
  url?: string;
  site: string;
  lang: string;
  finance: boolean;
  title?: string;
  author?: string[];
  date?: string;
  body_text?: string;
  optional?: string[];
  must_include?: string[];
  must_exclude?: string[];
}

/** On the page's own host, so that the rules of its site apply. */
function madeUpAddress(site: string, folder: string): string {
  const host = /^[a-z0-9.-]+\.[a-z]{2,}$/.test(site) ? site : 'news.example';
  return `https://${host}/${encodeURIComponent(folder.split(/[\\/]/).at(-1) ?? '')}.html`;
}

function asTruth(truth: CorpusTruth): Truth {
  const { lang, finance, title, author, date, body_text, optional, must_include, must_exclude } = truth;
  return {
    ...{ lang, finance },
    ...(title !== undefined && { title }),
    ...(author && { authors: author }),
    ...(date !== undefined && { date }),
    ...(body_text !== undefined && { text: body_text }),
    ...(optional && { optional }),
    ...(must_include && { include: must_include }),
    ...(must_exclude && { exclude: must_exclude }),
  };
}
