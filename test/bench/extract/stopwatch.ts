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
  return async (page, extractor, { warm, timed }) => {
    await page.evaluate(`globalThis.extractor = ${functions[extractor]}`);
    const inPage = await ThreadClock.of(page);
    const times: number[] = [];
    for (let round = -warm; round < timed; round++) {
      let took = await inPage.time('globalThis.found = extractor()');
      if (extractor === 'tearsheet') {
        // What is captured is the same in each round.
        if (round === -warm) await handOver(page, reader);
        took += await inReader.time('read(captured)');
      }
      if (round >= 0) times.push(took);
    }
    await inPage.detach();
    return times;
  };
}

/** Gives the reader what was captured: a message between two pages, which is not timed. */
async function handOver(page: Page, reader: Page): Promise<void> {
  const captured = await page.evaluate('found.ok ? found.page : null');
  await reader.evaluate((value) => void Object.assign(globalThis, { captured: value }), captured);
}
