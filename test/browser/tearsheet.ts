import type { Browser, Extension, Page, WebWorker } from 'puppeteer-core';
import type { Profile } from './profile';

/** A browser that does not know the command behind a click on the toolbar button. */
export class BrowserTooOldError extends Error {}

const TIMEOUT = 15_000;

/** A running browser with Tearsheet in it, and what a person can do there. */
export class Tearsheet {
  /** What went wrong in the extension's own pages: uncaught errors, dialogs, what the content policy refused. */
  readonly faults: string[] = [];

  readonly browser: Browser;
  readonly #extension: Extension;
  readonly #profile: Profile;

  private constructor(browser: Browser, extension: Extension, profile: Profile) {
    this.browser = browser;
    this.#extension = extension;
    this.#profile = profile;
  }

  static async attach(browser: Browser, id: string, profile: Profile): Promise<Tearsheet> {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension was loaded, but the browser does not list it.');
    return new Tearsheet(browser, extension, profile);
  }

  get id(): string {
    return this.#extension.id;
  }

  /** The folder that saved files arrive in. */
  get downloads(): string {
    return this.#profile.downloads;
  }

  /** Address of one of the extension's pages, such as `options.html`. */
  address(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** Opens an address in a new tab, and waits for what belongs to the page as long as a person would. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    const loaded = page.waitForNavigation({ waitUntil: 'load', timeout: TIMEOUT }).catch(() => undefined);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await loaded;
    return page;
  }

  /** Opens one of the extension's pages in a tab of its own. */
  async openExtensionPage(name: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.#watch(page);
    await page.goto(this.address(name), { waitUntil: 'load' });
    return page;
  }

  /** Clicks the toolbar button in the tab of a page: opens the popup and grants `activeTab`. */
  async clickToolbarButton(page: Page): Promise<Page> {
    await page.bringToFront();
    return this.pageOpenedBy('popup.html', async () => {
      try {
        await this.#extension.triggerAction(page);
      } catch (error) {
        if (error instanceof Error && /wasn't found/.test(error.message)) {
          throw new BrowserTooOldError(
            `${await this.browser.version()} is too old to be driven: take a newer one.`,
          );
        }
        throw error;
      }
    });
  }

  /** The extension's page that an action opens. */
  async pageOpenedBy(name: string, action: () => Promise<unknown>): Promise<Page> {
    const before = new Set(this.browser.targets());
    const opening = this.browser.waitForTarget(
      (target) => target.url().split(/[?#]/)[0] === this.address(name) && !before.has(target),
      { timeout: TIMEOUT },
    );
    const [target] = await Promise.all([opening, action()]);
    const page = await target.asPage();
    this.#watch(page);
    return page;
  }

  /** The side panel that an action opens, or takes elsewhere where it is open already. */
  async panelOpenedBy(action: () => Promise<unknown>): Promise<Page> {
    const open = this.browser
      .targets()
      .find((target) => target.url().startsWith(this.address('sidepanel.html')));
    if (!open) return this.pageOpenedBy('sidepanel.html', action);
    await action();
    return open.asPage();
  }

  /** The background's service worker, started if it was asleep. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(this.address('')),
      { timeout: TIMEOUT },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker cannot be reached.');
    return worker;
  }

  /** Ends the browser, for another to be started with its profile. */
  async quit(): Promise<Profile> {
    await this.browser.close();
    return this.#profile;
  }

  /** Ends the browser at once, as a power cut does, for another to be started with its profile. */
  async kill(): Promise<Profile> {
    const gone = new Promise((resolve) => this.browser.once('disconnected', resolve));
    this.browser.process()?.kill('SIGKILL');
    await gone;
    return this.#profile;
  }

  /** Ends the browser and throws its profile away. */
  async close(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      this.browser.process()?.kill('SIGKILL');
      this.#profile.remove();
    }
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('dialog', (dialog) => {
      this.faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      // A picture that the publisher took away is no fault of ours.
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) {
        this.faults.push(message.text());
      }
    });
  }
}
