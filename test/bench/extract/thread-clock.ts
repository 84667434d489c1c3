import type { CDPSession, Page } from 'puppeteer-core';

/** A run is ended after this many milliseconds on the clock. */
const LONGEST = 120_000;

/** Times what a page is made to run, by what its thread worked: what else the machine does is no part of it. */
export class ThreadClock {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ThreadClock> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    return new ThreadClock(session);
  }

  /** Runs an expression, and tells the milliseconds it took, also where it throws. */
  async time(expression: string): Promise<number> {
    const start = await this.#worked();
    await this.#session.send('Runtime.evaluate', {
      expression: `try { ${expression} } catch {}`,
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
