import type { Ids } from '@/components/bulk/bulk';
import type { ExportRequest, ExportResult } from '@/utils/export/export-request';
import { type RunningExport, startExport } from '@/utils/export/start-export';
import { downloadBlob } from '@/utils/extension/download';
import type { Messages } from '@/utils/i18n';
import { type ExportSettings, saveSettings } from '@/utils/settings/settings';

/** Which clips to export, and how. */
export interface ExportClipsRequest {
  /** Finds the ids when the export starts; all clips where it is undefined. */
  ids: Ids | undefined;
  settings: ExportSettings;
  /** Chosen by the reader, for an export into a folder. */
  folder?: FileSystemDirectoryHandle;
}

/** How an export ended, as the reader is told. */
export type ExportOutcome = ExportResult & { intoFolder: boolean };

/**
 * Exports clips, and hands the file to the download folder where there is one.
 *
 * @param onStart gets the way to stop it, and to see how it goes
 * @param now names the file, and is remembered as the time of the last backup where all clips are in it without loss
 */
export async function exportClips(
  { ids, settings, folder }: ExportClipsRequest,
  { export: { words }, htmlLang }: Messages,
  onProgress: (done: number, total: number) => void,
  onStart: (running: RunningExport) => void,
  now = new Date(),
): Promise<ExportOutcome> {
  const request: ExportRequest = {
    ...settings,
    ids: await ids?.(),
    words,
    lang: htmlLang,
    exported: now,
    ...(folder && { folder }),
  };
  const running = startExport(request, onProgress);
  onStart(running);
  const result = await running.result;
  if (result.state === 'done') {
    if (result.file) downloadBlob(result.name, result.file);
    const isBackup = !ids && /^markdown-/.test(settings.format) && result.failures.length === 0;
    // That the time of a backup is not known later is no reason to call the backup failed.
    if (isBackup) await saveSettings({ lastExport: now.toISOString() }).catch(() => undefined);
  }
  return { ...result, intoFolder: folder !== undefined };
}
