import type { ExportFailure } from '@/utils/archive/zip';
import type { Clip } from '@/utils/article/clip';
import { downloadBlob } from '@/utils/clip/download';
import { library } from '@/utils/library';
import { saveSettings } from '@/utils/settings/settings';
import { allClips } from './all-clips';

/** What an export came to: a file in the download folder. */
export interface Exported {
  count: number;
  name: string;
  failures: ExportFailure[];
}

/**
 * Writes clips into a ZIP of Markdown files and hands it to the download folder.
 *
 * @param ids the clips to write; all where it is undefined
 * @param now names the file, by the reader's calendar, and is remembered as the time of the last backup where it is all
 * @throws an `AbortError` once `signal` is aborted, a `LibraryError` where the list cannot be read; no file is saved then
 */
export async function exportClips(
  ids: readonly number[] | undefined,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
  now = new Date(),
): Promise<Exported> {
  const [total, { exportZip }] = await Promise.all([
    ids ? ids.length : library.count(),
    // The tools that write Markdown are large, and most visits to the library export nothing.
    import('@/utils/archive/zip'),
  ]);
  onProgress(0, total);
  const { blob, count, failed } = await exportZip(ids ? clipsOf(ids) : allClips(library), {
    readBody: ({ id }) => library.body(id),
    total,
    signal,
    onProgress: ({ done }) => onProgress(done, total),
  });
  const name = `tearsheet-${isoDay(now)}.zip`;
  downloadBlob(name, blob);
  // That the time of a backup is not known later is no reason to call the backup failed.
  if (!ids) await saveSettings({ lastExport: now.toISOString() }).catch(() => undefined);
  return { count, name, failures: failed };
}

/** The clips with these ids, newest first; those deleted meanwhile are left out. */
async function* clipsOf(ids: readonly number[]): AsyncGenerator<Clip> {
  for (const id of ids.toSorted((one, other) => other - one)) {
    const clip = await library.get(id);
    if (clip) yield clip;
  }
}

function isoDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
