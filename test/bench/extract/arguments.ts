import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../browser/build';
import { isCorpus } from './bench-page';

export const USAGE = `npm run bench:extract                      tables of scores and times, and the bars
   -- --corpus DIR   a corpus of pages, instead of ../shared/corpus beside the project
   -- --json         {"figures", "bars"} on standard output, and nothing else`;

/** Something is wrong with the command as typed; the message says what. */
export class UsageError extends Error {}

export interface BenchArguments {
  json: boolean;
  /** Folder of the corpus; undefined where there is none, and the sample pages are all. */
  corpus: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function parseBenchArguments(args: string[]): BenchArguments {
  const { json, corpus } = parse(args);
  if (corpus !== undefined && !isCorpus(corpus)) throw new UsageError(`${corpus} is not a corpus of pages.`);
  const beside = join(ROOT, '../shared/corpus');
  return { json, corpus: corpus ?? (isCorpus(beside) ? beside : undefined) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
