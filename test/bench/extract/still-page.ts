import type { HTTPRequest, Page } from 'puppeteer-core';

/** The page's own scripts are refused but not switched off: without scripts `noscript` would be parsed as markup. */
const HEADERS = { 'Content-Security-Policy': "script-src 'none'" };

/** A large page on a busy machine takes its time, in milliseconds. */
const LONGEST = 120_000;

/** A tab that shows saved markup under its own address. No script of it runs, and nothing is loaded for it. */
export class StillPage {
  readonly page: Page;
  #awaited: { address: string; html: string } | undefined;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<StillPage> {
    const still = new StillPage(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => void still.#answer(request));
    return still;
  }

  async show(url: string, html: string): Promise<void> {
    // The page that was shown before may still be asking for something.
    this.#awaited = { address: addressOf(url), html };
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST });
  }

  /** Answers the request for the page itself, once; what it tries to load or to move on to is refused. */
  async #answer(request: HTTPRequest): Promise<void> {
    if (request.isNavigationRequest() && addressOf(request.url()) === this.#awaited?.address) {
      const body = this.#awaited.html;
      this.#awaited = undefined;
      await request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body });
    } else if (request.isNavigationRequest()) {
      await request.respond({ status: 204 });
    } else {
      await request.abort();
    }
  }
}

/** Without the scheme, since the browser makes https of http where it knows the host, and without the fragment. */
function addressOf(url: string): string {
  return new URL(url).href.replace(/^https?:|#.*/g, '');
}
