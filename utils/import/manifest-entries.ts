import { type Manifest, type ManifestEntry, readManifest } from '../archive/manifest';
import { fileLines } from './file-lines';
import { ImportError } from './import-error';
import { readText, type SourceFile } from './source-file';

/** How the line of a manifest ends that its clips follow, one on each line. */
const CLIPS = /"clips":\[$/;

/**
 * Reads the clips of a manifest one after the other, so that there may be any number. Where somebody's editor has laid it out in another
 * way it is read in one piece.
 *
 * @throws ImportError `record` where it is none of ours; what came before that has come
 */
export async function* manifestEntries(
  file: SourceFile,
): AsyncGenerator<{ entry: ManifestEntry; options: Manifest['options'] }> {
  let head: string | undefined;
  for await (const line of fileLines(file)) {
    if (head === undefined) {
      if (!CLIPS.test(line)) return yield* entriesOf(await readText(file));
      head = line;
    } else if (line !== ']}' && line !== '') {
      yield* entriesOf(`${head}${line.replace(/,$/, '')}]}`);
    }
  }
}

function* entriesOf(json: string) {
  const manifest = readManifest(json);
  if (!manifest) throw new ImportError('record');
  for (const entry of manifest.clips) yield { entry, options: manifest.options };
}
