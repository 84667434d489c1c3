import { readCommandLine, UsageError } from '../command-line';

export interface MutateArguments {
  /** Files or folders whose code is changed. */
  paths: string[];
  /** Files or folders whose tests are to notice. */
  tests: string[];
  /** Which part of how many, both from 1. */
  part: number;
  of: number;
}

export const USAGE = `npm run mutate -- PATH…      changes the code of files or folders, one small change at a time, and runs
                             the tests that stand beside it: a change that no test notices is printed
   --tests PATH              tests of another file or folder too; may be given more than once
   --part I/N                every Nth function only, from the Ith: a sample, or one of several runs`;

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function parseMutateArguments(args: string[]): MutateArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError('Name a file or a folder.');
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(values.part) ?? [];
  if (!(Number(part) >= 1 && Number(part) <= Number(of)))
    throw new UsageError(`--part ${values.part} is no part: 1/4 is the first of four.`);
  const paths = positionals.map((path) => path.replace(/\/+$/, ''));
  const beside = paths.map((path) => (isFile(path) ? path.slice(0, path.lastIndexOf('/')) : path));
  return { paths, tests: [...new Set([...beside, ...values.tests])], part: Number(part), of: Number(of) };
}

/** Whether a path names a source file and not a folder. */
export function isFile(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function parse(args: string[]) {
  return readCommandLine({
    args,
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      part: { type: 'string', default: '1/1' },
    },
  });
}
