import type { ImportFormat } from '../format';
import { readNote } from '../read-note';
import { toRecord } from '../to-record';

/**
 * Markdown files of any program, best with front matter: posts of Hexo, Hugo and Jekyll, notes of Obsidian, our own without what
 * belongs to them.
 */
export const markdown: ImportFormat = {
  name: 'markdown',
  path: /\.(?:md|markdown)$/i,
  recognise: () => true,
  async *read(file, context) {
    yield { record: async () => toRecord(await readNote(file), context) };
  },
};
