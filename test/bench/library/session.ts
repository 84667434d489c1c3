import type { Page } from 'puppeteer-core';
import { launchTearsheet } from '../../browser/launch';
import type { Profile } from '../../browser/profile';
import type { Tearsheet } from '../../browser/tearsheet';
import type { bench } from './measure';
import { privateMemory } from './memory';

export interface SessionOptions {
  browserPath: string;
  extension: string;
  /** What to run in the page. */
  script: string;
}

/** A page of the extension that has nothing in it but the measure. */
const BLANK = 'manifest.json';

/** A browser with the library that is measured. */
export class Session {
  readonly #options: SessionOptions;
  #tearsheet: Tearsheet;
  #page: Page;

  private constructor(options: SessionOptions, tearsheet: Tearsheet, page: Page) {
    this.#options = options;
    this.#tearsheet = tearsheet;
    this.#page = page;
  }

  static async start(options: SessionOptions, profile?: Profile): Promise<Session> {
    const tearsheet = await launchTearsheet({ ...options, ...(profile && { profile }) });
    const page = await tearsheet.openExtensionPage(BLANK);
    await page.evaluate(options.script);
    return new Session(options, tearsheet, page);
  }

  /** Ends the browser and starts it again with the same library. */
  async restart(): Promise<void> {
    const again = await Session.start(this.#options, await this.#tearsheet.quit());
    this.#tearsheet = again.#tearsheet;
    this.#page = again.#page;
  }

  /** Goes to a new page, as fresh as one that was just opened. */
  async freshPage(): Promise<void> {
    const page = await this.#tearsheet.openExtensionPage(BLANK);
    await page.evaluate(this.#options.script);
    await this.#page.close();
    this.#page = page;
  }

  /** Calls something of the measure, in the page. */
  async call<Name extends keyof typeof bench>(
    name: Name,
    ...args: Parameters<(typeof bench)[Name]>
  ): Promise<Awaited<ReturnType<(typeof bench)[Name]>>> {
    return this.#page.evaluate(
      (name, args) => {
        const method = globalThis.tearsheetBench[name as 'save'] as (...args: unknown[]) => Promise<unknown>;
        return method(...args);
      },
      name,
      args as unknown[],
    ) as Promise<Awaited<ReturnType<(typeof bench)[Name]>>>;
  }

  /**
   * Megabytes that the extension's pages and the owner of the index hold, without what this page has already let go of.
   *
   * @param beside a page of the interface that is open meanwhile
   */
  async memory(beside?: string): Promise<number | undefined> {
    const opened = beside === undefined ? undefined : await this.#tearsheet.openExtensionPage(beside);
    await opened?.waitForNetworkIdle();
    const client = await this.#page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    await client.detach();
    const bytes = privateMemory(this.#tearsheet.browser.process()?.pid ?? 0);
    await opened?.close();
    return bytes === undefined ? undefined : Math.round(bytes / 1e6);
  }

  async close(): Promise<void> {
    await this.#tearsheet.close();
  }
}
