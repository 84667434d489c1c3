import type { ImportFormat } from '../format';
import { readNote } from '../read-note';
import { toRecord } from '../to-record';

/** The tag that the default template gives to every note: it says where it came from, not what it is about. */
const EVERY = 'clippings';

/**
 * Notes of Obsidian Web Clipper by its default template: properties `title`, `source`, `author` (links), `published`, `created`,
 * `description`, `tags` with `clippings` (help.obsidian.md/web-clipper/templates).
 */
export const obsidianClipper: ImportFormat = {
  name: 'obsidian-clipper',
  path: /\.md$/i,
  recognise: (beginning) =>
    /^\s*---\r?\n/.test(beginning) &&
    /^source:/m.test(beginning) &&
    /^ +- "?clippings"?\s*$/m.test(beginning),
  async *read(file, context) {
    yield {
      record: async () => {
        const { reader, ...note } = await readNote(file);
        const tags = reader?.tags?.filter((tag) => tag !== EVERY) ?? [];
        return toRecord({ ...note, reader: { ...reader, tags } }, context);
      },
    };
  },
};
