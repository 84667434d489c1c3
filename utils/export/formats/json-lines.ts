import { recordFile } from '../../archive/record-file';
import { convertRecords, type ExportRun } from '../convert-records';
import type { ExportFormat } from '../format';
import { writeText } from '../write-text';

/** JSON Lines (https://jsonlines.org): all that the library holds of a clip on each line, and a place for its highlights. */
export const jsonLines: ExportFormat = {
  into: 'file',
  extension: 'jsonl',
  write: (run, into) => writeText(recordLines(run), into),
};

/** Yields one line for each clip. */
export function recordLines(run: ExportRun): AsyncGenerator<string> {
  return convertRecords(run, recordFile);
}
