import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import { readCommandLine, UsageError } from '../../command-line';
import { isCorpus } from './bench-page';

export const USAGE = `npm run bench:extract                      tables of scores and times, and the bars
   -- --corpus DIR   a corpus of pages, instead of ../shared/corpus beside the project
   -- --scores       scores only: no times and no growth
   -- --json         {"figures", "bars"} on standard output, and nothing else`;

export interface BenchArguments {
  json: boolean;
  /** Scores only. */
  scoresOnly: boolean;
  /** Folder of the corpus; undefined where there is none, and the sample pages are all. */
  corpus: string | undefined;
  /** Folder of pages of sites that no rule was made for; undefined where there is none. */
  newSites: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function parseBenchArguments(args: string[]): BenchArguments {
  const { json, corpus, scores } = parse(args);
  if (corpus !== undefined && !isCorpus(corpus)) throw new UsageError(`${corpus} is not a corpus of pages.`);
  const beside = (name: string) => {
    const folder = join(ROOT, '../shared', name);
    return isCorpus(folder) ? folder : undefined;
  };
  return {
    ...{ json, scoresOnly: scores },
    corpus: corpus ?? beside('corpus'),
    newSites: corpus === undefined ? beside('corpus-new') : undefined,
  };
}

function parse(args: string[]) {
  return readCommandLine({
    args,
    options: {
      json: { type: 'boolean', default: false },
      scores: { type: 'boolean', default: false },
      corpus: { type: 'string' },
    },
  }).values;
}
