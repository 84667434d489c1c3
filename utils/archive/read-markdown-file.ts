import type { FrontMatterOptions } from '../front-matter/front-matter';
import { readFrontMatter } from '../front-matter/read-front-matter';
import { type RecordFields, readRecordFields } from '../front-matter/read-record-fields';
import { readHtmlBody } from './html-body';

/** What a Markdown file says about an article. */
export interface MarkdownFileFields extends RecordFields {
  /** The body as HTML, not sanitised. */
  html: string;
  /** The front matter as it stands in the file. */
  data: Record<string, unknown>;
}

export interface ReadMarkdownOptions {
  /** Turns the Markdown of a body into HTML. */
  toHtml: (markdown: string) => string;
  /** What the front matter was written with, where that is known. */
  written?: FrontMatterOptions;
}

/**
 * Reads a Markdown file, our own or that of another program: its front matter, and its body as HTML. A body that is all HTML is
 * taken as it is, without the `<div>` around it.
 *
 * @param text the file, decoded; a byte order mark is passed over
 * @throws FrontMatterError where there is front matter that cannot be read
 */
export function readMarkdownFile(text: string, { toHtml, written }: ReadMarkdownOptions): MarkdownFileFields {
  const { data, body } = readFrontMatter(text);
  return { ...readRecordFields(data, written), html: readHtmlBody(body) ?? toHtml(body), data };
}
