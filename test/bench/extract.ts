import { BuildError } from '../browser/build';
import { NamedBrowserError } from '../browser/find-browser';
import { NoBrowserError } from '../browser/require-browser';
import { UsageError } from '../command-line';
import { parseBenchArguments, USAGE } from './extract/arguments';
import { type Bar, costBars, scoreBars } from './extract/bars';
import { type BenchPage, corpusPages, ownPages } from './extract/bench-page';
import { blindPages, HINTS, type Hint } from './extract/blind';
import type { Costs, Figures, SetFigures, SetScores } from './extract/figures';
import { measureQuality } from './extract/measure-quality';
import { EXTRACTORS, type Extractor, TIMED } from './extract/measures';
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
  const { json, scoresOnly, corpus, newSites } = parseBenchArguments(process.argv.slice(2));
  const chromium = scoresOnly ? undefined : await openChromium(say);
  try {
    if (corpus === undefined) say('There is no corpus: its bars are left out.');
    const pages = corpus === undefined ? [] : corpusPages(corpus, new Date());
    const figures: Figures = {
      samples: await measure('sample pages', ownPages(), chromium),
      ...(corpus && { corpus: await measure(corpus, pages, chromium) }),
      ...(newSites && { newSites: await score(newSites, corpusPages(newSites, new Date()), EXTRACTORS) }),
      ...(corpus && { blinded: await scoreBlinded(pages) }),
      ...(chromium && { costs: await measureCosts(chromium) }),
    };
    const bars = barsOf(figures);
    process.stdout.write(`${json ? JSON.stringify({ figures, bars }) : report(figures, bars)}\n`);
  } finally {
    await chromium?.close();
  }
}

/** Scores of all extractors, and their times where there is a browser to time them in. */
async function measure(
  name: string,
  pages: readonly BenchPage[],
  chromium: ChromiumBench | undefined,
): Promise<SetFigures> {
  say(`${name}: ${pages.length} in jsdom …`);
  const { scores, times } = await measureQuality(pages, EXTRACTORS);
  // Said at once: what comes after takes its time, and may fail.
  say(JSON.stringify(scores.tearsheet));
  if (!chromium) return { pages: pages.length, scores };
  say(`${name}: ${pages.length} in Chromium …`);
  const inChromium = await chromium.timePages(pages);
  const time = { jsdom: ratios(EXTRACTORS, times), chromium: ratios(TIMED, inChromium) };
  say(JSON.stringify(time));
  return { pages: pages.length, scores, time };
}

async function score<Name extends Extractor>(
  name: string,
  pages: readonly BenchPage[],
  extractors: readonly Name[],
): Promise<SetScores<Name>> {
  say(`${name}: ${pages.length} in jsdom …`);
  const { scores } = await measureQuality(pages, extractors);
  say(JSON.stringify(scores));
  return { pages: pages.length, scores };
}

async function scoreBlinded(pages: readonly BenchPage[]): Promise<Record<Hint, SetScores<'tearsheet'>>> {
  const sets = {} as Record<Hint, SetScores<'tearsheet'>>;
  for (const hint of HINTS)
    sets[hint] = await score(`without ${hint}`, blindPages(pages, hint), ['tearsheet']);
  return sets;
}

async function measureCosts(chromium: ChromiumBench): Promise<Costs> {
  say('Pages that grow …');
  const pages = await growthOfPages(chromium, say);
  say('Long lines …');
  const lines = await growthOfLines(chromium, say);
  return { bytes: Buffer.byteLength(contentScript()), growth: { pages, lines } };
}

function barsOf({ samples, corpus, newSites, blinded, costs }: Figures): Bar[] {
  const { time } = corpus ?? samples;
  const scored = {
    ...(corpus && { corpus: corpus.scores.tearsheet }),
    ...(newSites && { newSites: newSites.scores.tearsheet }),
    ...(blinded && {
      names: blinded.names.scores.tearsheet,
      data: blinded.data.scores.tearsheet,
      site: blinded.site.scores.tearsheet,
    }),
  };
  return [
    ...scoreBars(scored),
    ...(costs && time
      ? costBars({
          time: time.chromium.tearsheet.median,
          bytes: costs.bytes,
          pages: factors(costs.growth.pages),
          lines: factors(costs.growth.lines),
        })
      : []),
  ];
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
