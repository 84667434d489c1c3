import { type Bar, bar } from '../library/report';
import type { ExportFigures } from './measure-export';
import type { ImportFigures } from './measure-import';
import type { Watched } from './watch';

/** What was measured with so many articles. */
export interface Figures {
  articles: number;
  export: ExportFigures;
  import: ImportFigures;
}

const MOST_GROWTH = 1.5;
const MOST_TASK = 100;

/** What must hold at the larger of two sizes. */
export function barsOf(small: Figures, large: Figures): Bar[] {
  const { seconds, parse, pack } = large.export;
  return [
    ...memoryBar('export', small.export, large.export),
    ...memoryBar('preview of an import', small.import.preview, large.import.preview),
    ...memoryBar('import', small.import.bring, large.import.bring),
    bar('export: seconds ≤ 2 × parsing every body and writing the files', seconds, 2 * (parse + pack)),
    taskBar('export', large.export),
    taskBar('preview of an import', large.import.preview),
    taskBar('import', large.import.bring),
  ];
}

/** None where the system does not tell. */
function memoryBar(what: string, small: Watched, large: Watched): Bar[] {
  if (small.peak === undefined || large.peak === undefined) return [];
  return [bar(`${what}: memory, MB ≤ 1.5 × that with a tenth`, large.peak, MOST_GROWTH * small.peak)];
}

function taskBar(what: string, { longestTask }: Watched): Bar {
  return bar(`${what}: longest task of the page, ms`, longestTask, MOST_TASK);
}
