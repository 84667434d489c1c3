import type { ExportFormatName } from '../../settings/settings-record';
import type { ExportFormat } from '../format';
import { csv } from './csv';
import { htmlPage } from './html-page';
import { jsonLines } from './json-lines';
import { markdownFolder } from './markdown-folder';
import { markdownZip } from './markdown-zip';

/** Every format that clips can be exported in, by its name in the settings. */
export const EXPORT_FORMATS: Record<ExportFormatName, ExportFormat> = {
  'markdown-zip': markdownZip,
  'markdown-folder': markdownFolder,
  html: htmlPage,
  jsonl: jsonLines,
  csv,
};
