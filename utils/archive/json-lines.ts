import { type ExportRun, madeOf } from './export-run';
import { recordFile } from './record-file';

/** Writes clips as JSON Lines: on each line all that the library holds of one, and a place for its highlights. */
export function jsonLines(run: ExportRun): AsyncGenerator<string> {
  return madeOf(run, recordFile);
}
