import type { ForeignArticle } from './foreign-article';
import { parseNote } from './parse-note';
import { readText, type SourceFile } from './source-file';

/**
 * Reads a Markdown file, with or without front matter. Its folders are where it was filed; without a title it is called what its
 * first heading or its name says.
 *
 * @throws ImportError `front-matter`, and as reading a text does
 */
export async function readNote(file: SourceFile): Promise<ForeignArticle> {
  // Posts are found with empty lines before their front matter.
  const text = (await readText(file)).replace(/^\s+(?=---\r?\n)/, '');
  const { metadata, reader, clippedAt, html } = parseNote(text);
  const folder = file.path.split('/').filter((name) => !/\.zip$/i.test(name));
  const name = folder.pop() ?? '';
  const title = metadata.title ?? firstHeading(html) ?? name.replace(/\.\w+$/, '');
  return { metadata: { ...metadata, title }, reader, saved: clippedAt, html, folder };
}

function firstHeading(html: string): string | undefined {
  const heading = /^\s*<h1>([^<]{1,300})<\/h1>/.exec(html)?.[1];
  return heading?.trim();
}
