import type { ElementHandle, Page } from 'puppeteer-core';
import { launchTearsheet } from '../../browser/launch';
import type { Profile } from '../../browser/profile';
import type { Tearsheet } from '../../browser/tearsheet';
import { round } from '../library/report';
import type { bench } from './measure';

export interface StageOptions {
  browserPath: string;
  extension: string;
  /** What the measure's own page runs. */
  script: string;
}

/** A page of the extension that has nothing in it but the measure. */
const BLANK = 'manifest.json';
/** So many articles are written in one transaction. */
const BATCH = 500;

/** A browser with a library that is taken out of it, or brought into it. */
export class Stage {
  readonly #options: StageOptions;
  #tearsheet: Tearsheet;

  private constructor(options: StageOptions, tearsheet: Tearsheet) {
    this.#options = options;
    this.#tearsheet = tearsheet;
  }

  static async start(options: StageOptions, profile?: Profile): Promise<Stage> {
    return new Stage(options, await launchTearsheet({ ...options, ...(profile && { profile }) }));
  }

  /** Ends the browser and starts it again with the same library: nothing of before is left in its memory. */
  async restart(): Promise<void> {
    this.#tearsheet = (await Stage.start(this.#options, await this.#tearsheet.quit())).#tearsheet;
  }

  get process(): number {
    return this.#tearsheet.browser.process()?.pid ?? 0;
  }

  get downloads(): string {
    return this.#tearsheet.downloads;
  }

  /** The library's page, at rest. */
  async openLibrary(place = ''): Promise<Page> {
    const page = await this.#tearsheet.openExtensionPage(`options.html${place}`);
    await page.bringToFront();
    await page.waitForNetworkIdle();
    return page;
  }

  /** Adds the articles from one number up to before another, and waits until all of them can be found. */
  async fill(from: number, to: number): Promise<void> {
    await this.#measuring(async (page) => {
      for (let at = from; at < to; at += BATCH) {
        await page.evaluate((from, to) => archiveBench.seed(from, to), at, Math.min(at + BATCH, to));
      }
      while (!(await page.evaluate(() => archiveBench.indexed()))) await rest();
    });
  }

  /** Seconds of what an export cannot do without: parsing every body, and writing the files of its ZIP. */
  async leastOf(archive: string): Promise<{ parse: number; pack: number }> {
    return this.#measuring(async (page) => {
      const input = (await page.evaluateHandle(() => {
        const input = document.createElement('input');
        input.type = 'file';
        document.body.append(input);
        return input;
      })) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(archive);
      const parse = await page.evaluate(() => archiveBench.parse());
      const pack = await input.evaluate(({ files }) => archiveBench.pack(files?.[0] ?? new Blob()));
      return { parse: round(parse / 1000), pack: round(pack / 1000) };
    });
  }

  async close(): Promise<void> {
    await this.#tearsheet.close();
  }

  async #measuring<T>(measure: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#tearsheet.openExtensionPage(BLANK);
    try {
      await page.evaluate(this.#options.script);
      return await measure(page);
    } finally {
      await page.close();
    }
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

declare global {
  var archiveBench: typeof bench;
}
