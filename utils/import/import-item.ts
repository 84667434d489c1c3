import type { ClipRecord } from '../article/clip';
import type { FormatName } from './format';
import type { ImportProblem } from './import-error';
import type { SourceFile } from './source-file';

/** What came of a piece of an import. */
export type ImportItem =
  | { kind: 'record'; format: FormatName; path: string; record: ClipRecord }
  | { kind: 'failed'; failure: ImportFailure };

/** Something that could not be read, and what to save aside of it. */
export interface ImportFailure {
  problem: ImportProblem;
  /** Path of the file. */
  path: string;
  /** By which it is found in the file: a title, an address, the number of a line. */
  label?: string;
  /** What a parser or the browser said, in its words. */
  detail?: string;
  /** It as it stood in the file, else the file. */
  original: { extension: string; text: string } | SourceFile;
}
