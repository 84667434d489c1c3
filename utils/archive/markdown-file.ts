import type { ArticleBody } from '../article/article';
import { type FrontMatterOptions, type FrontMatterRecord, frontMatter } from '../front-matter/front-matter';
import { htmlToMarkdown } from '../markdown/html-to-markdown';
import { htmlBody } from './html-body';

/** An article to be written as a file: a draft, or a clip together with its body. */
export type MarkdownRecord = FrontMatterRecord & Pick<ArticleBody, 'html'>;

export interface MarkdownOptions extends FrontMatterOptions {
  /** Markdown unless HTML is asked for. */
  body?: 'markdown' | 'html';
}

/** Writes an article as a Markdown file: front matter, an empty line, the body, a final newline. */
export function markdownFile(record: MarkdownRecord, options: MarkdownOptions = {}): string {
  const body = options.body === 'html' ? htmlBody(record.html) : htmlToMarkdown(record.html);
  return body === '' ? frontMatter(record, options) : `${frontMatter(record, options)}\n${body}`;
}
