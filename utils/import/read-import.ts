import { Folder } from './folder';
import type { ImportContext, ImportFormat } from './format';
import { IMPORT_FORMATS } from './formats';
import { ImportError, toImportError } from './import-error';
import type { ImportFailure, ImportItem } from './import-item';
import { readBeginning, type SourceFile } from './source-file';
import { unpackZips } from './unpack-zips';

/** What lies beside articles and is none: pictures and scripts of saved pages, what systems and programs put into folders. */
const BESIDE =
  /(?:^|\/)(?:__MACOSX|\.git|\.obsidian|\.trash|[^/]+_files)\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|css|js|map|woff2?|ttf|mp[34]|m4a|webm|pdf|canvas|base)$/i;

/**
 * Reads whatever was chosen, ZIP files unpacked: a piece at a time, so that any number may come. What cannot be read is told where
 * it comes, and what comes after it is read all the same.
 */
export async function* readImport(
  chosen: readonly SourceFile[],
  context: ImportContext,
): AsyncGenerator<ImportItem> {
  const { files, failures } = await unpackZips(chosen);
  for (const failure of failures) yield { kind: 'failed', failure };
  const folder = new Folder(files.filter(({ path }) => !BESIDE.test(path)));
  for (const formats of IMPORT_FORMATS) {
    for (const { path } of folder.left()) {
      const file = folder.take(path);
      if (!file) continue;
      const format = await findFormat(formats, file);
      if (format instanceof ImportError) yield failed(format, file);
      else if (format) yield* readFile(format, file, context, folder);
      else folder.put(file);
    }
  }
  for (const file of folder.left()) {
    yield failed(new ImportError(file.size === 0 ? 'empty' : 'unknown-kind'), file);
  }
}

async function findFormat(
  formats: readonly ImportFormat[],
  file: SourceFile,
): Promise<ImportFormat | ImportError | undefined> {
  const possible = formats.filter(({ path }) => path.test(file.path));
  if (possible.length === 0) return undefined;
  try {
    const beginning = await readBeginning(file);
    return possible.find(({ recognise }) => recognise(beginning));
  } catch (error) {
    return toImportError(error);
  }
}

async function* readFile(
  format: ImportFormat,
  file: SourceFile,
  context: ImportContext,
  folder: Folder,
): AsyncGenerator<ImportItem> {
  try {
    for await (const { label, record, original } of format.read(file, context, folder)) {
      try {
        yield { kind: 'record', format: format.name, path: file.path, record: await record() };
      } catch (error) {
        yield failed(toImportError(error), file, { label, original });
      }
    }
  } catch (error) {
    yield failed(toImportError(error), file);
  }
}

function failed(
  { problem, detail }: ImportError,
  file: SourceFile,
  { label, original }: { label?: string | undefined; original?: ImportFailure['original'] | undefined } = {},
): ImportItem {
  return {
    kind: 'failed',
    failure: {
      problem,
      path: file.path,
      ...(label !== undefined && { label }),
      ...(detail !== undefined && { detail }),
      original: original ?? file,
    },
  };
}
