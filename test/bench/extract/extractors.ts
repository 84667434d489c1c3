import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { toIso } from '../../../utils/article/zoned-time';
import { readBlocks } from '../../../utils/extract/dom/blocks';
import { blocksToText } from '../../../utils/extract/dom/blocks-to-text';
import { extract } from '../../../utils/extract/extract';
import type { Extractor } from './measures';

/** What an extractor makes of a page, in the form that the corpus's scorer reads. */
export interface Prediction {
  title?: string;
  author?: string | string[];
  /** ISO 8601. */
  date?: string;
  text?: string;
}

/** Runs on a document that it leaves as it was, and tells what it found only when asked: that part is not timed. */
export type Run = (document: Document, url: string, now: Date) => () => Prediction;

/** Each extractor with its own defaults, as its README calls it. */
export const RUNS: Record<Extractor, Run> = {
  tearsheet: (document, url, now) => {
    const result = extract(document, { url, now });
    return () => {
      if (!result.ok) return {};
      const { title, authors, published, text } = result.draft;
      return { title, author: authors, ...(published && { date: toIso(published) }), text };
    };
  },

  readability: (document) => {
    const article = new Readability(document.cloneNode(true) as Document).parse();
    return () => ({
      ...known({ title: article?.title, author: article?.byline, date: article?.publishedTime }),
      text: textOf(article?.content ?? '', document),
    });
  },

  defuddle: (document, url) => {
    const { title, author, published, content } = new Defuddle(document, { url }).parse();
    return () => ({ ...known({ title, author, date: published }), text: textOf(content, document) });
  },
};

/** The text of a body's markup, by the same reader for everyone. */
function textOf(html: string, document: Document): string {
  const parser = new (document.defaultView as unknown as typeof globalThis).DOMParser();
  return blocksToText(readBlocks(parser.parseFromString(html, 'text/html').body));
}

function known(fields: Record<string, string | null | undefined>): Prediction {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
