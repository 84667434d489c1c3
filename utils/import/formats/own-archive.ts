import { INDEX_PATH } from '../../archive/index-page';
import type { Manifest, ManifestEntry } from '../../archive/manifest';
import { fileHash } from '../../article/content-hash';
import { changedRecord } from '../changed-record';
import { siblingPath } from '../folder';
import type { ImportContext, ImportEntry, ImportFormat } from '../format';
import { ImportError } from '../import-error';
import { manifestEntries } from '../manifest-entries';
import { readRecordFile } from '../own-record';
import { readNote } from '../read-note';
import { readBytes, readText, type SourceFile } from '../source-file';
import { toRecord } from '../to-record';

/**
 * What we have exported ourselves, a ZIP or a folder (utils/archive/README.md). Where a Markdown file is as it was written, its
 * record says it all; where somebody has changed it since, what it says goes before. A file that was deleted takes nothing away.
 */
export const ownArchive: ImportFormat = {
  name: 'tearsheet',
  path: /(?:^|\/)index\.json$/,
  recognise: (beginning) => /^\s*\{\s*"format"\s*:\s*"tearsheet"/.test(beginning),
  async *read(file, context, folder) {
    folder.take(siblingPath(file.path, INDEX_PATH));
    for await (const { entry, options } of manifestEntries(file)) {
      const record = folder.take(siblingPath(file.path, entry.record));
      const note = folder.take(siblingPath(file.path, entry.path));
      yield toEntry(entry, record, note, options, context);
    }
  },
};

function toEntry(
  entry: ManifestEntry,
  record: SourceFile | undefined,
  note: SourceFile | undefined,
  options: Manifest['options'],
  context: ImportContext,
): ImportEntry {
  return {
    label: entry.title,
    async record() {
      if (record) {
        const known = await readRecordFile(record, context);
        if (!note || (await fileHash(await readBytes(note))) === entry.sha256) return known;
        return changedRecord(known, await readText(note), options, context);
      }
      if (!note) throw new ImportError('vanished');
      return toRecord({ ...(await readNote(note)), folder: [] }, context);
    },
  };
}
