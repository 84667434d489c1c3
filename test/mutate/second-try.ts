import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { changed, type TriedMutant } from './report';

/** What the tests have no use for, or what is too large to be copied. */
const NOT_COPIED = /^(?:node_modules|\.git|\.output|\.mutate|demo-output)$/;
/** Copies at a time; each runs one process of tests. */
const COPIES = 2;
/** Milliseconds. A change that keeps the tests busy for longer has made a loop without end. */
const LONGEST = 120_000;

/**
 * Tries again what no test noticed, each change by itself in a copy of the project. Stryker's runner for Vitest loses the results of
 * some runs and takes the change for unnoticed (stryker-mutator/stryker-js#6073); what it says was noticed is right.
 *
 * @returns the changes with what came of the second try
 */
export async function tryAgain(mutants: readonly TriedMutant[]): Promise<TriedMutant[]> {
  const waiting = mutants.filter(({ status }) => status === 'Survived');
  const statuses = new Map<TriedMutant, string>();
  const work = async (): Promise<void> => {
    const copy = copyOfProject();
    try {
      for (let mutant = waiting.pop(); mutant; mutant = waiting.pop()) {
        statuses.set(mutant, await runTests(copy, mutant));
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: Math.min(COPIES, waiting.length) }, work));
  return mutants.map((mutant) => ({ ...mutant, status: statuses.get(mutant) ?? mutant.status }));
}

function copyOfProject(): string {
  mkdirSync('.mutate', { recursive: true });
  const copy = mkdtempSync(join('.mutate', 'copy-'));
  for (const name of readdirSync('.')) {
    if (!NOT_COPIED.test(name)) cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function runTests(copy: string, mutant: TriedMutant): Promise<string> {
  const file = join(copy, mutant.fileName);
  const source = readFileSync(mutant.fileName, 'utf8');
  writeFileSync(file, changed(source, mutant));
  const vitest = ['node_modules/vitest/vitest.mjs', 'related', mutant.fileName, '--run', '--passWithNoTests'];
  const options = ['--config', 'test/mutate/vitest.config.ts', '--bail', '1', '--maxWorkers', '1'];
  const run = spawn(process.execPath, [...vitest, ...options], { cwd: copy, stdio: 'ignore' });
  const status = await statusOf(run);
  writeFileSync(file, source);
  return status;
}

function statusOf(run: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => run.kill(), LONGEST);
    run.on('error', reject);
    run.on('exit', (code) => {
      clearTimeout(clock);
      resolve(code === null ? 'Timeout' : code === 0 ? 'Survived' : 'Killed');
    });
  });
}
