import { type ImportError, toImportError } from './import-error';
import type { ImportFailure } from './import-item';
import type { SourceFile } from './source-file';
import { readZip } from './zip-files';

/** Files to be read, and what cannot be among what was chosen. */
export interface Unpacked {
  files: SourceFile[];
  failures: ImportFailure[];
}

const ZIP = /\.zip$/i;

/** Puts the files of ZIP files in place of these. A ZIP in a ZIP stays shut. */
export async function unpackZips(chosen: readonly SourceFile[]): Promise<Unpacked> {
  const unpacked: Unpacked = { files: [], failures: [] };
  for (const file of chosen.map(withDistinctPaths())) {
    if (!ZIP.test(file.path) || !file.blob) {
      unpacked.files.push(file);
      continue;
    }
    try {
      const { files, refused } = await readZip(file.path, file.blob);
      unpacked.files.push(...files);
      unpacked.failures.push(...refused.map(({ path, error }) => failureOf(error, path, file)));
    } catch (error) {
      unpacked.failures.push(failureOf(toImportError(error), file.path, file));
    }
  }
  return unpacked;
}

/** Keeps folders of one name apart that were chosen together: the files of the second get a folder around them. */
function withDistinctPaths(): (file: SourceFile) => SourceFile {
  const taken = new Set<string>();
  return (file) => {
    let { path } = file;
    for (let number = 2; taken.has(path); number += 1) path = `(${number})/${file.path}`;
    taken.add(path);
    return path === file.path ? file : { ...file, path };
  };
}

function failureOf({ problem, detail }: ImportError, path: string, original: SourceFile): ImportFailure {
  return { problem, path, ...(detail !== undefined && { detail }), original };
}
