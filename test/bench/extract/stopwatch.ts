import type { Page } from 'puppeteer-core';
import type { Timed } from './measures';
import { pageFunctions } from './scripts';
import { ThreadClock } from './thread-clock';

/** How often something is run to be compiled, which is not counted, and to be timed. */
export interface Rounds {
  warm: number;
  timed: number;
}

/** Times an extractor on what is shown in a tab: milliseconds a run. */
export type Stopwatch = (page: Page, extractor: Timed, rounds: Rounds) => Promise<number[]>;

/**
 * Makes a stopwatch of the scripts as they are now.
 *
 * @param reader a page that stays open, as the one does that the extension reads captured pages in
 */
export async function makeStopwatch(reader: Page): Promise<Stopwatch> {
  const { read, ...functions } = await pageFunctions();
  await reader.evaluate(`globalThis.read = ${read}`);
  const inReader = await ThreadClock.of(reader);
  return async (page, extractor, rounds) => {
    await page.evaluate(`globalThis.extractor = ${functions[extractor]}`);
    const inPage = await ThreadClock.of(page);
    const times = await timeRounds(inPage, 'globalThis.found = extractor()', rounds);
    await inPage.detach();
    if (extractor !== 'tearsheet') return times;
    await handOver(page, reader);
    // One round after the other in either place, as of those that work in one place.
    const reading = await timeRounds(inReader, 'read(captured)', rounds);
    return times.map((time, round) => time + (reading[round] ?? Number.NaN));
  };
}

async function timeRounds(
  clock: ThreadClock,
  expression: string,
  { warm, timed }: Rounds,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < warm + timed; round++) times.push(await clock.time(expression));
  return times.slice(warm);
}

/** Gives the reader what was captured: a message between two pages, which is not timed. */
async function handOver(page: Page, reader: Page): Promise<void> {
  const captured = await page.evaluate('found.ok ? found.page : null');
  await reader.evaluate((value) => void Object.assign(globalThis, { captured: value }), captured);
}
