import { BuildError } from '../browser/build';
import { NamedBrowserError } from '../browser/find-browser';
import { NoBrowserError } from '../browser/require-browser';
import { parseBenchArguments, USAGE, UsageError } from './extract/arguments';
import { costBars, scoreBars } from './extract/bars';
import { type BenchPage, corpusPages, ownPages } from './extract/bench-page';
import type { Figures, SetFigures } from './extract/figures';
import { measureQuality } from './extract/measure-quality';
import { EXTRACTORS, TIMED } from './extract/measures';
import { ratios } from './extract/ratios';
import { report } from './extract/report';
import { contentScript } from './extract/scripts';
import { growthOfLines, growthOfPages } from './extract/time-growth';
import { type ChromiumBench, openChromium } from './extract/time-in-chromium';

const say = (line: string) => void process.stderr.write(`${line}\n`);

// Defuddle tells the console of every page that declares something wrong.
for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) console[level] = () => {};

/** Measures the extraction beside others. A bar that is missed is a result, not a failure of the run. */
async function bench(): Promise<void> {
  const { json, corpus: folder } = parseBenchArguments(process.argv.slice(2));
  const chromium = await openChromium(say);
  try {
    const bytes = Buffer.byteLength(contentScript());
    const samples = await measure('sample pages', ownPages(), chromium);
    if (folder === undefined) say('There is no corpus: its bars are left out.');
    const corpus = folder && (await measure(folder, corpusPages(folder, new Date()), chromium));
    say('Pages that grow …');
    const pages = await growthOfPages(chromium, say);
    say('Long lines …');
    const lines = await growthOfLines(chromium, say);
    const figures: Figures = { samples, ...(corpus && { corpus }), bytes, growth: { pages, lines } };
    const bars = [
      ...(corpus ? scoreBars(corpus.scores.tearsheet) : []),
      ...costBars({
        time: (corpus || samples).time.chromium.tearsheet.median,
        ...{ bytes, pages: factors(pages), lines: factors(lines) },
      }),
    ];
    process.stdout.write(`${json ? JSON.stringify({ figures, bars }) : report(figures, bars)}\n`);
  } finally {
    await chromium.close();
  }
}

async function measure(
  name: string,
  pages: readonly BenchPage[],
  chromium: ChromiumBench,
): Promise<SetFigures> {
  say(`${name}: ${pages.length} in jsdom …`);
  const { scores, times } = await measureQuality(pages);
  say(`${name}: ${pages.length} in Chromium …`);
  const inChromium = await chromium.timePages(pages);
  const time = { jsdom: ratios(EXTRACTORS, times), chromium: ratios(TIMED, inChromium) };
  // Said at once: what comes after takes its time, and may fail.
  say(JSON.stringify({ time, scores: scores.tearsheet }));
  return { pages: pages.length, scores, time };
}

function factors(growth: Record<string, { factor: number }>): Record<string, number> {
  return Object.fromEntries(Object.entries(growth).map(([name, { factor }]) => [name, factor]));
}

await bench().catch((error: unknown) => {
  const isExplained = [UsageError, BuildError, NoBrowserError, NamedBrowserError].some(
    (kind) => error instanceof kind,
  );
  say(isExplained ? (error as Error).message : String(error instanceof Error ? error.stack : error));
  if (error instanceof UsageError) say(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
