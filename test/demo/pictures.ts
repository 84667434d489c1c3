import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { setColours, waitForImages } from '../browser/page-actions';

/** Takes pictures into a folder and remembers them. */
export class Pictures {
  readonly taken: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Pictures of a page as it stands, in its window's own size. */
  async take(page: Page, name: string): Promise<void> {
    await waitForImages(page).catch(() => console.log(`  (${name}: some pictures have not arrived)`));
    // Nothing is to look pointed at.
    await page.mouse.move(0, 0);
    const path = join(this.#folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path });
    this.taken.push(`${name}.png`);
  }

  /** The same page for a reader whose system is light, and for one whose system is dark. */
  async takeInBoth(page: Page, name: string): Promise<void> {
    for (const scheme of ['dark', 'light'] as const) {
      await setColours(page, scheme);
      await this.take(page, scheme === 'dark' ? `${name}-dark` : name);
    }
  }
}
