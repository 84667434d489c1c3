import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../browser/build';
import { bundle } from '../browser/bundle';
import { requireBrowser } from '../browser/require-browser';
import { barsOf, type Figures } from './archive/bars';
import { type Exported, measureExport } from './archive/measure-export';
import { measureImport } from './archive/measure-import';
import { Stage, type StageOptions } from './archive/stage';
import { barLines } from './library/report';

const USAGE = `npm run bench:archive                 at 10,000 articles, and a tenth of them
npm run bench:archive -- --size 2000  at another size
   --json                             figures and bars as one JSON object on standard output`;

const SIZE = 10_000;

/** How taking a whole library away and back does in a real browser. Progress goes to standard error. */
async function benchArchive(sizes: readonly number[]): Promise<Figures[]> {
  const options = {
    extension: builtExtension(),
    browserPath: await requireBrowser(say),
    script: await bundle('test/bench/archive/measure.ts'),
  };
  const folder = await mkdtemp(join(tmpdir(), 'tearsheet-bench-'));
  try {
    const exported = await exportAll(options, sizes, folder);
    const figures: Figures[] = [];
    for (const { articles, figures: taken, archive } of exported) {
      say(`${articles}: importing`);
      const empty = await Stage.start(options);
      try {
        figures.push({ articles, export: taken, import: await measureImport(empty, archive, articles) });
      } finally {
        await empty.close();
      }
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Exports a library that grows from size to size. */
async function exportAll(options: StageOptions, sizes: readonly number[], folder: string) {
  const stage = await Stage.start(options);
  try {
    const exported: ({ articles: number } & Exported)[] = [];
    for (const [at, articles] of sizes.entries()) {
      say(`${articles}: writing and indexing articles`);
      await stage.fill(sizes[at - 1] ?? 0, articles);
      say(`${articles}: exporting`);
      exported.push({ articles, ...(await measureExport(stage, articles, folder)) });
    }
    return exported;
  } finally {
    await stage.close();
  }
}

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)}  ${line}`);
}

/** @throws an `Error` where the command is typed wrong; its message is how to type it */
function readArguments(args: string[]): { json: boolean; size: number } {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, size: { type: 'string' } },
  });
  const size = Number(values.size ?? SIZE);
  if (!Number.isSafeInteger(size) || size < 10) throw new Error(USAGE);
  return { json: values.json, size };
}

const { json, size } = readArguments(process.argv.slice(2));
const [small, large] = await benchArchive([Math.floor(size / 10), size]);
if (!small || !large) throw new Error('Nothing was measured.');
const bars = barsOf(small, large);
const figures = { [small.articles]: small, [large.articles]: large };
if (json) console.log(JSON.stringify({ figures, bars }));
else {
  console.log(JSON.stringify(figures, null, 1));
  for (const line of barLines(bars)) console.log(line);
}
process.exitCode = bars.every(({ ok }) => ok) ? 0 : 1;
