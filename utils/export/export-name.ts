import type { ExportFormat } from '../settings/settings-record';

const ENDINGS: Record<Exclude<ExportFormat, 'markdown-folder'>, string> = {
  'markdown-zip': 'zip',
  html: 'html',
  jsonl: 'jsonl',
  csv: 'csv',
};

/** Names the file of an export by the day, on the reader's calendar: `tearsheet-2026-11-25.zip`. */
export function exportName(format: Exclude<ExportFormat, 'markdown-folder'>, now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return `tearsheet-${day}.${ENDINGS[format]}`;
}
