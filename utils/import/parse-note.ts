import { type MarkdownFileFields, readMarkdownFile } from '../archive/read-markdown-file';
import type { FrontMatterOptions } from '../front-matter/front-matter';
import { FrontMatterError } from '../front-matter/read-front-matter';
import { markdownToHtml } from '../markdown/reading/markdown-to-html';
import { ImportError } from './import-error';

/**
 * Reads the text of a Markdown file.
 *
 * @param written what its front matter was written with, where that is known
 * @throws ImportError `front-matter`
 */
export function parseNote(text: string, written: FrontMatterOptions = {}): MarkdownFileFields {
  try {
    return readMarkdownFile(text, { toHtml: markdownToHtml, written });
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    throw new ImportError('front-matter', error.message, { cause: error });
  }
}
