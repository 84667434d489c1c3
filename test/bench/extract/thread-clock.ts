import type { CDPSession, Page } from 'puppeteer-core';
import { median } from './statistics';

/** A run is ended after this many milliseconds on the clock. */
const LONGEST = 120_000;

/** How often nothing is timed to know what asking takes: it scatters, and beside the least pages it counts. */
const EMPTY_RUNS = 15;

/** Times what a page is made to run, by what its thread worked: what else the machine does is no part of it. */
export class ThreadClock {
  readonly #session: CDPSession;
  /** Milliseconds that starting something and reading the clock take themselves. */
  #own = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ThreadClock> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const clock = new ThreadClock(session);
    const empty: number[] = [];
    for (let run = 0; run < EMPTY_RUNS; run++) empty.push(await clock.#run(''));
    clock.#own = median(empty);
    return clock;
  }

  /** Runs an expression, and tells the milliseconds it took, also where it throws. What the timing takes is not counted. */
  async time(expression: string): Promise<number> {
    return Math.max(0, (await this.#run(expression)) - this.#own);
  }

  async #run(expression: string): Promise<number> {
    const start = await this.#worked();
    await this.#session.send('Runtime.evaluate', {
      // Without a value, which the browser would describe and keep.
      expression: `try { ${expression} } catch {} void 0`,
      timeout: LONGEST,
    });
    return (await this.#worked()) - start;
  }

  detach(): Promise<void> {
    return this.#session.detach();
  }

  async #worked(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  }
}
