import type { Archived } from '../archive/archive';
import { csvLines } from '../archive/csv';
import { type ExportRun, ExportStopped, stopped } from '../archive/export-run';
import { exportFolder } from '../archive/folder';
import { htmlFile } from '../archive/html-file';
import { jsonLines } from '../archive/json-lines';
import { textChunks } from '../archive/text-chunks';
import { exportZip } from '../archive/zip';
import type { ClipRecord } from '../article/clip';
import { failureReason } from '../library/failure';
import type { Library } from '../library/library';
import { allIds } from './all-ids';
import type { ExportOrder, ExportOutcome } from './order';
import type { TemporaryFile } from './temporary-file';

export interface ExportTools {
  library: Pick<Library, 'get' | 'list' | 'record'>;
  /** Called once, unless the export goes into a folder. */
  openFile: () => Promise<TemporaryFile>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Does an export from beginning to end; however it ends is a value, and no half of a file stays. */
export async function perform(order: ExportOrder, tools: ExportTools): Promise<ExportOutcome> {
  const { library, onProgress, signal } = tools;
  try {
    const ids = order.ids ? order.ids.toSorted((one, other) => one - other) : await allIds(library);
    onProgress(0, ids.length);
    const run: ExportRun = {
      ids,
      read: (id) => readRecord(library, id),
      onProgress: (done) => onProgress(done, ids.length),
      signal,
      count: 0,
      failed: [],
    };
    const { folder } = order;
    const made = folder
      ? await exportFolder(run, folder, optionsOf(order))
      : await intoFile(tools, (into) => write(order, run, into, tools));
    return { state: 'done', count: run.count, failures: run.failed, ...made };
  } catch (error) {
    if (signal.aborted) return { state: 'cancelled' };
    if (error instanceof ExportStopped) return { state: 'stopped', reason: error.reason, path: error.path };
    return { state: 'unreadable', reason: failureReason(error) };
  }
}

/** The library gives no record of a clip whose text it does not have; it is not to be left out in silence. */
async function readRecord(
  library: Pick<Library, 'get' | 'record'>,
  id: number,
): Promise<ClipRecord | undefined> {
  const record = await library.record(id);
  if (record) return record;
  const clip = await library.get(id);
  return clip && { clip, versions: [] };
}

async function intoFile(
  { openFile }: ExportTools,
  write: (into: WritableStream<Uint8Array>) => Promise<Archived>,
): Promise<Archived & { file: File }> {
  const temporary = await written(openFile());
  try {
    const archived = await write(temporary.into);
    return { ...archived, file: await written(temporary.finish()) };
  } catch (error) {
    await temporary.discard();
    throw error;
  }
}

async function write(
  order: ExportOrder,
  run: ExportRun,
  into: WritableStream<Uint8Array>,
  { library }: ExportTools,
): Promise<Archived> {
  switch (order.format) {
    case 'csv':
      return writeText(csvLines(run), into);
    case 'jsonl':
      return writeText(jsonLines(run), into);
    case 'html': {
      const titleOf = async (id: number) => (await library.get(id))?.title;
      return writeText(htmlFile(run, { titleOf, lang: order.lang, words: order.words }), into);
    }
    default:
      return exportZip(run, into, optionsOf(order));
  }
}

async function writeText(pieces: AsyncIterable<string>, into: WritableStream<Uint8Array>): Promise<Archived> {
  const writer = into.getWriter();
  for await (const chunk of textChunks(pieces)) await written(writer.write(chunk));
  await written(writer.close());
  return { unchanged: 0, beside: [] };
}

/** What is done to the one file of an export; a failure ends the export. */
async function written<T>(done: Promise<T>): Promise<T> {
  try {
    return await done;
  } catch (error) {
    throw stopped(error, '');
  }
}

function optionsOf({ exported, words, profile, body, keys, template }: ExportOrder) {
  const { contents: _, ...indexWords } = words;
  return { exported, words: indexWords, profile, body, keys, ...(template !== '' && { template }) };
}
