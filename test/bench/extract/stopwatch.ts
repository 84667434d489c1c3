import type { CDPSession, Page } from 'puppeteer-core';
import type { Extractor } from './measures';
import { pageFunctions } from './scripts';

/** How often something is run to be compiled, which is not counted, and to be timed. */
export interface Rounds {
  warm: number;
  timed: number;
}

/** Times extractors on what is shown in a tab: milliseconds a run, in the order of the rounds. They take turns. */
export type Stopwatch = (
  page: Page,
  extractors: readonly Extractor[],
  rounds: Rounds,
) => Promise<Map<Extractor, number[]>>;

/** Makes a stopwatch of the scripts as they are now. */
export async function makeStopwatch(): Promise<Stopwatch> {
  const functions = await pageFunctions();
  return async (page, extractors, { warm, timed }) => {
    const list = extractors.map((name) => `${name}: ${functions[name]}`).join(',\n');
    await page.evaluate(`globalThis.extractors = { ${list} }`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const times = new Map(extractors.map((name) => [name, [] as number[]]));
    for (let round = -warm; round < timed; round++) {
      for (const name of extractors) {
        const took = await timeOf(session, name);
        if (round >= 0) times.get(name)?.push(took);
      }
    }
    await session.detach();
    return times;
  };
}

/** A run is ended after this many milliseconds on the clock. */
const LONGEST = 120_000;

/** Milliseconds that the page's thread worked. Not those on the clock: what else the machine does is no part of them. */
async function timeOf(session: CDPSession, name: Extractor): Promise<number> {
  const start = await threadTime(session);
  await session.send('Runtime.evaluate', {
    expression: `try { extractors.${name}() } catch {}`,
    timeout: LONGEST,
  });
  return (await threadTime(session)) - start;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
