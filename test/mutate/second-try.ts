import { spawn } from 'node:child_process';
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
 * @throws where the tests fail in the copy without any change, as they would then for each change
 */
export async function tryAgain(mutants: readonly TriedMutant[]): Promise<TriedMutant[]> {
  const waiting = mutants.filter(({ status }) => status === 'Survived');
  const statuses = new Map<TriedMutant, string>();
  const work = async (): Promise<void> => {
    const copy = copyOfProject();
    const sound = new Set<string>();
    try {
      for (let mutant = waiting.pop(); mutant; mutant = waiting.pop()) {
        const { fileName } = mutant;
        if (!sound.has(fileName)) await expectSound(copy, fileName);
        sound.add(fileName);
        statuses.set(mutant, await tryMutant(copy, mutant));
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

/** A failure counts as noticed, so the tests must pass without the change. */
async function expectSound(copy: string, file: string): Promise<void> {
  const status = await runTests(copy, file);
  if (status !== 'Survived')
    throw new Error(`The tests of ${file} fail in a copy of the project without any change.`);
}

async function tryMutant(copy: string, mutant: TriedMutant): Promise<string> {
  const file = join(copy, mutant.fileName);
  const source = readFileSync(mutant.fileName, 'utf8');
  writeFileSync(file, changed(source, mutant));
  const status = await runTests(copy, mutant.fileName);
  writeFileSync(file, source);
  return status;
}

/** Runs the tests that import a file: `Killed` where one fails, `Survived` where none does. */
function runTests(copy: string, file: string): Promise<string> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'related', file, '--run', '--passWithNoTests'];
  const options = ['--config', 'test/mutate/vitest.config.ts', '--bail', '1', '--maxWorkers', '1'];
  // A process group of its own: a loop without end runs in a child of Vitest, which must end with it.
  const run = spawn(process.execPath, [...vitest, ...options], {
    cwd: copy,
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      if (run.pid !== undefined) process.kill(-run.pid, 'SIGKILL');
    }, LONGEST);
    run.on('error', reject);
    run.on('exit', (code) => {
      clearTimeout(clock);
      resolve(late ? 'Timeout' : code === 0 ? 'Survived' : 'Killed');
    });
  });
}
