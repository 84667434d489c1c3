import type { ArticleBody } from '../article/article';
import { type FrontMatterRecord, frontMatter } from '../front-matter/front-matter';
import { htmlToMarkdown } from '../markdown/html-to-markdown';

/** An article to be written as a file: a draft, or a clip together with its body. */
export type MarkdownRecord = FrontMatterRecord & Pick<ArticleBody, 'html'>;

/** Writes an article as a Markdown file: front matter, an empty line, the body, a final newline. */
export function markdownFile(record: MarkdownRecord): string {
  const body = htmlToMarkdown(record.html);
  return body === '' ? frontMatter(record) : `${frontMatter(record)}\n${body}`;
}
