import type { ClipRecord } from '../article/clip';
import { failureReason } from '../library/failure';
import type { Library } from '../library/library';
import { allIds } from './all-ids';
import type { ExportRun } from './convert-records';
import { ExportStopped, orStopExport } from './export-failure';
import { exportName } from './export-name';
import type { ExportRequest, ExportResult } from './export-request';
import type { FileFormat } from './format';
import { EXPORT_FORMATS } from './formats';
import type { TemporaryFile } from './temporary-file';
import type { ArchiveResult } from './write-archive';

export interface ExportTools {
  library: Pick<Library, 'get' | 'list' | 'record'>;
  /** Called once, unless the export goes into a folder. */
  openFile: () => Promise<TemporaryFile>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Runs an export from beginning to end. It never rejects, and it discards a file that is not complete. */
export async function runExport(request: ExportRequest, tools: ExportTools): Promise<ExportResult> {
  const { library, onProgress, signal } = tools;
  try {
    const ids = request.ids ? request.ids.toSorted((one, other) => one - other) : await allIds(library);
    onProgress(0, ids.length);
    const run: ExportRun = {
      ids,
      read: (id) => readRecord(library, id),
      titleOf: async (id) => (await library.get(id))?.title,
      onProgress: (done) => onProgress(done, ids.length),
      signal,
      count: 0,
      failed: [],
    };
    const written = await write(request, run, tools);
    return { state: 'done', count: run.count, failures: run.failed, ...written };
  } catch (error) {
    if (signal.aborted) return { state: 'cancelled' };
    if (error instanceof ExportStopped) return { state: 'stopped', reason: error.reason, path: error.path };
    return { state: 'unreadable', reason: failureReason(error) };
  }
}

/** The library gives no record of a clip whose text is missing. Such a clip has to be reported, not left out. */
async function readRecord(
  library: Pick<Library, 'get' | 'record'>,
  id: number,
): Promise<ClipRecord | undefined> {
  const record = await library.record(id);
  if (record) return record;
  const clip = await library.get(id);
  return clip && { clip, versions: [] };
}

async function write(
  request: ExportRequest,
  run: ExportRun,
  tools: ExportTools,
): Promise<ArchiveResult & { name: string; file?: File }> {
  const format = EXPORT_FORMATS[request.format];
  if (format.into === 'file') return writeFile(format, request, run, tools);
  const { folder } = request;
  if (!folder) throw new ExportStopped('gone', '');
  return { ...(await format.write(run, folder, request)), name: folder.name };
}

async function writeFile(
  { extension, write }: FileFormat,
  request: ExportRequest,
  run: ExportRun,
  { openFile }: ExportTools,
): Promise<ArchiveResult & { name: string; file: File }> {
  const temporary = await orStopExport(openFile());
  try {
    const result = await write(run, temporary.into, request);
    const file = await orStopExport(temporary.finish());
    return { ...result, name: exportName(extension, request.exported), file };
  } catch (error) {
    await temporary.discard();
    throw error;
  }
}
