import { parseArgs } from 'node:util';
import { builtExtension } from '../browser/build';
import { bundle } from '../browser/bundle';
import { requireBrowser } from '../browser/require-browser';
import { barsOf, type Figures, measureAtSize } from './library/at-size';
import { barLines } from './library/report';
import { Session } from './library/session';

const USAGE = `npm run bench:library                 at 50,000 and 100,000 articles
npm run bench:library -- --size 5000  at another size; may be given more than once
   --json                             figures and bars as one JSON object on standard output`;

const SIZES = [50_000, 100_000];

/** How the library does in a real browser at growing sizes. Progress goes to standard error. */
async function benchLibrary(sizes: number[]): Promise<Figures[]> {
  const session = await Session.start({
    extension: builtExtension(),
    browserPath: await requireBrowser(say),
    script: await bundle('test/bench/library/measure.ts'),
  });
  const figures: Figures[] = [];
  try {
    for (const [at, size] of sizes.entries()) {
      const before = sizes[at - 1] ?? 0;
      figures.push(await measureAtSize(session, before, size, (line) => say(`${size}: ${line}`)));
    }
    return figures;
  } finally {
    await session.close();
  }
}

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)}  ${line}`);
}

/** @throws an `Error` where the command is typed wrong; its message is how to type it */
function readArguments(args: string[]): { json: boolean; sizes: number[] } {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, size: { type: 'string', multiple: true } },
  });
  const sizes = values.size?.map(Number) ?? SIZES;
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) throw new Error(USAGE);
  return { json: values.json, sizes: sizes.sort((a, b) => a - b) };
}

const { json, sizes } = readArguments(process.argv.slice(2));
const measured = await benchLibrary(sizes);
const bars = measured.flatMap(barsOf);
const figures = Object.fromEntries(measured.map((each) => [each.articles, each]));
if (json) console.log(JSON.stringify({ figures, bars }));
else {
  console.log(JSON.stringify(figures, null, 1));
  for (const line of barLines(bars)) console.log(line);
}
process.exitCode = bars.every(({ ok }) => ok) ? 0 : 1;
