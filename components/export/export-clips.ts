import type { Ids } from '@/components/bulk/bulk';
import { exportName } from '@/utils/export/export-name';
import type { ExportOrder, ExportOutcome } from '@/utils/export/order';
import { type RunningExport, startExport } from '@/utils/export/start-export';
import { downloadBlob } from '@/utils/extension/download';
import type { Messages } from '@/utils/i18n';
import { type ExportSettings, saveSettings } from '@/utils/settings/settings';

/** What is to be exported, and how. */
export interface ExportWanted {
  /** Finds the clips when it is time; all of them where it is undefined. */
  ids: Ids | undefined;
  settings: ExportSettings;
  /** Chosen by the reader, for an export into a folder. */
  folder?: FileSystemDirectoryHandle;
}

/** What an export came to, and the name of the file or folder that it is in. */
export type Exported = ExportOutcome & { name: string; intoFolder: boolean };

/**
 * Exports clips, and hands the file to the download folder where there is one.
 *
 * @param onStart gets the way to stop it, and to see how it goes
 * @param now names the file, and is remembered as the time of the last backup where all clips are in it without loss
 */
export async function exportClips(
  { ids, settings, folder }: ExportWanted,
  { export: { words }, htmlLang }: Messages,
  onProgress: (done: number, total: number) => void,
  onStart: (running: RunningExport) => void,
  now = new Date(),
): Promise<Exported> {
  const order: ExportOrder = {
    ...settings,
    ids: await ids?.(),
    words,
    lang: htmlLang,
    exported: now,
    ...(folder && { folder }),
  };
  const running = startExport(order, onProgress);
  onStart(running);
  const outcome = await running.outcome;
  const name =
    settings.format === 'markdown-folder' ? (folder?.name ?? '') : exportName(settings.format, now);
  if (outcome.state === 'done') {
    if (outcome.file) downloadBlob(name, outcome.file);
    const isBackup = !ids && /^markdown-/.test(settings.format) && outcome.failures.length === 0;
    // That the time of a backup is not known later is no reason to call the backup failed.
    if (isBackup) await saveSettings({ lastExport: now.toISOString() }).catch(() => undefined);
  }
  return { ...outcome, name, intoFolder: folder !== undefined };
}
