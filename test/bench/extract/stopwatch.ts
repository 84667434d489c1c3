import type { Page } from 'puppeteer-core';
import type { Timed } from './measures';
import { pageFunctions, READER } from './scripts';
import { ThreadClock } from './thread-clock';

/** How often something is run to be compiled, which is not counted, and to be timed. */
export interface Rounds {
  warm: number;
  timed: number;
}

/** Times extractors on what is shown in a tab: milliseconds a run, in the order of the rounds. They take turns. */
export type Stopwatch = (
  page: Page,
  extractors: readonly Timed[],
  rounds: Rounds,
) => Promise<Map<Timed, number[]>>;

/**
 * Makes a stopwatch of the scripts as they are now.
 *
 * @param reader a page that stays open, as the one does that the extension reads captured pages in
 */
export async function makeStopwatch(reader: Page): Promise<Stopwatch> {
  const { read, ...functions } = await pageFunctions();
  await reader.evaluate(`globalThis.${READER} = ${read}`);
  const inReader = await ThreadClock.of(reader);
  return async (page, extractors, { warm, timed }) => {
    const list = extractors.map((name) => `${name}: ${functions[name]}`).join(',\n');
    await page.evaluate(`globalThis.extractors = { ${list} }`);
    const inPage = await ThreadClock.of(page);
    const times = new Map(extractors.map((name) => [name, [] as number[]]));
    for (let round = -warm; round < timed; round++) {
      for (const name of extractors) {
        const { took, value } = await inPage.time(`extractors.${name}()`);
        const more = value === undefined ? 0 : await timeOfReading(inReader, value);
        if (round >= 0) times.get(name)?.push(took + more);
      }
    }
    await inPage.detach();
    return times;
  };
}

/** What comes back as a string is the message to the page that reads it. That it gets there is not timed, taking it apart is. */
async function timeOfReading(reader: ThreadClock, message: string): Promise<number> {
  await reader.time(`globalThis.message = ${JSON.stringify(message)}`);
  return (await reader.time(`${READER}(message)`)).took;
}
