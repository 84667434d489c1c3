import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { UsageError } from '../command-line';
import { isFile, type MutateArguments, parseMutateArguments, USAGE } from './arguments';
import { partOfRanges, type Range, topLevelRanges } from './ranges';
import { report } from './report';
import { tryAgain } from './second-try';

/** What only tests import is no code to be tested. */
const FOR_TESTS = /\.test\.tsx?$|(?:^|\/)fixture\.tsx?$/;

async function main(): Promise<void> {
  const options = parseMutateArguments(process.argv.slice(2));
  const files = options.paths.flatMap(sourcesOf);
  const ranges = partOfRanges(files.flatMap(rangesOf), options.part, options.of);
  if (ranges.length === 0) throw new UsageError(`No code in ${options.paths.join(', ')}.`);
  const mutants = await tryAgain(await tryMutants(options, ranges));
  console.log(report(mutants, (file) => readFileSync(file, 'utf8')));
}

/** The sources that a path names: itself, or all of a folder. */
function sourcesOf(path: string): string[] {
  if (isFile(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => isFile(name) && !FOR_TESTS.test(name))
    .map((name) => `${path}/${name}`)
    .sort();
}

function rangesOf(file: string): Range[] {
  return topLevelRanges(file, readFileSync(file, 'utf8'));
}

async function tryMutants({ tests }: MutateArguments, ranges: readonly Range[]) {
  // Read by the runner's own processes: tests are where the machine's zone is UTC, and these only.
  process.env['TZ'] = 'UTC';
  process.env['MUTATE_TESTS'] = JSON.stringify(
    tests.map((path) => (isFile(path) ? path : `${path}/**/*.test.{ts,tsx}`)),
  );
  const options = {
    mutate: ranges.map(({ file, first, last }) => `${file}:${first}-${last}`),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutate/vitest.config.ts' },
    concurrency: 2,
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    // Types are no matter of Vitest, and Stryker cannot read the settings of TypeScript 7.
    disableTypeChecks: false,
    tsconfigFile: 'none',
    ignorePatterns: ['.output', 'demo-output'],
    tempDirName: '.mutate',
  } as ConstructorParameters<typeof Stryker>[0];
  const mutants = await new Stryker(options).runMutationTest();
  return mutants.map((mutant) => ({ ...mutant, fileName: relative('.', mutant.fileName) }));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
