import type { Marionette, Script } from './marionette';
import { ADDON_ID, ADDON_UUID } from './preferences';
import { type FirefoxProfile, makeFirefoxProfile, type RunningFirefox, startFirefox } from './start-firefox';
import { ABSENT, runInView, type View } from './views';

const TIMEOUT = 30_000;
/** Between two looks at what is awaited. */
const PAUSE = 60;

export interface FirefoxOptions {
  /** Path of the program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  /** Where every request goes. */
  proxyPort?: number;
  /** One that another Firefox was started with before; a fresh one without. */
  profile?: FirefoxProfile;
}

/** A running Firefox with Tearsheet in it, and what a person can do there. */
export class TearsheetFirefox {
  readonly profile: FirefoxProfile;
  readonly #firefox: RunningFirefox;

  private constructor(firefox: RunningFirefox, profile: FirefoxProfile) {
    this.#firefox = firefox;
    this.profile = profile;
  }

  /** Starts Firefox and installs the extension as `about:debugging` does. */
  static async launch(options: FirefoxOptions): Promise<TearsheetFirefox> {
    const profile = options.profile ?? makeFirefoxProfile();
    const firefox = await startFirefox(options.program, profile, options.proxyPort);
    const tearsheet = new TearsheetFirefox(firefox, profile);
    try {
      await firefox.marionette.send('Addon:Install', {
        ...{ path: options.extension, temporary: true },
        allowPrivateBrowsing: true,
      });
      await tearsheet.until('the background is running', () => tearsheet.inView('background', () => true));
      return tearsheet;
    } catch (error) {
      await firefox.kill();
      throw error;
    }
  }

  get marionette(): Marionette {
    return this.#firefox.marionette;
  }

  /** Opens an address in the current tab, or in a new one. */
  async open(url: string, where: 'here' | 'tab' | 'window' = 'here'): Promise<void> {
    if (where !== 'here') {
      const { handle } = (await this.marionette.send('WebDriver:NewWindow', {
        type: where,
        focus: true,
      })) as {
        handle: string;
      };
      await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    }
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens an address in a new private window, where the extension is allowed. */
  async openPrivately(url: string): Promise<void> {
    const before = await this.#windows();
    await this.marionette.inBrowser(openPrivateWindow);
    const handle = await this.until('a private window is open', async () =>
      (await this.#windows()).find((one) => !before.includes(one)),
    );
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens one of the extension's pages in the current tab. */
  openExtensionPage(name: string): Promise<void> {
    return this.open(`moz-extension://${ADDON_UUID}/${name}`);
  }

  /** Does what a click on the toolbar button does: opens the popup and grants `activeTab`. */
  async clickToolbarButton(): Promise<void> {
    await this.closePopup();
    await this.marionette.inBrowser(triggerAction, ADDON_ID);
  }

  async closePopup(): Promise<void> {
    await this.marionette.inBrowser(hidePanels);
  }

  /** What the popup says once clipping has come to an end. */
  async outcome(): Promise<string> {
    const said = await this.until('the popup says an outcome', () =>
      this.inView('popup', () => {
        const isBusy = document.querySelector('[aria-busy="true"], .status .spinner') !== null;
        return !isBusy && document.querySelector('[role="status"] h1')?.textContent;
      }),
    );
    return String(said);
  }

  /** Runs a function in a view of the extension; `undefined` where the view is not shown. */
  async inView<Arguments extends unknown[]>(
    view: View,
    script: Script<Arguments>,
    ...args: Arguments
  ): Promise<unknown> {
    const answer = await runInView(this.marionette, view, script, ...args);
    return answer === ABSENT ? undefined : answer;
  }

  /** Clicks, with the mouse and as a user's own gesture, what has that name in a view. */
  async pressInView(view: View, name: string): Promise<void> {
    await this.until(`"${name}" can be pressed in the ${view}`, () => this.inView(view, clickByName, name));
  }

  /** Waits until a text is to be read in the page of the current tab. */
  async waitForText(text: string): Promise<void> {
    await this.until(`"${text}" is to be read`, () =>
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read
      this.marionette.inPage((wanted: string) => document.body.innerText.includes(wanted), text),
    );
  }

  /** Clicks what has that name in the page of the current tab. */
  async press(name: string): Promise<void> {
    const id = await this.until(`"${name}" can be pressed`, () => this.#find(findByName, name));
    await this.marionette.send('WebDriver:ElementClick', { id });
  }

  /** Picks files in the page of the current tab, as the browser's dialog would give them. */
  async pickFiles(name: string, paths: readonly string[]): Promise<void> {
    const id = await this.until(`"${name}" is there`, () => this.#find(findFileInput, name));
    await this.marionette.send('WebDriver:ElementSendKeys', { id, text: paths.join('\n') });
  }

  /** Stops the background as Firefox does when it has been idle; the next event starts it again. */
  async suspendBackground(): Promise<void> {
    await this.marionette.inBrowser(terminateBackground, ADDON_ID);
  }

  /** What Firefox's console has about the extension: errors and warnings of its own pages. */
  async faults(): Promise<string[]> {
    return (await this.marionette.inBrowser(consoleErrors, ADDON_UUID)) as string[];
  }

  /** Looks until there is something true to see. An error of one look is told only when the time is over. */
  async until<T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
    const deadline = Date.now() + TIMEOUT;
    let failure: unknown;
    while (Date.now() < deadline) {
      try {
        const seen = await look();
        if (seen) return seen;
      } catch (error) {
        failure = error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`Not within ${TIMEOUT / 1000} s: ${what}.`, { cause: failure });
  }

  async #windows(): Promise<string[]> {
    return (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
  }

  /** What a function finds in the page of the current tab, as the protocol names elements. */
  async #find(script: Script<[string]>, name: string): Promise<string | undefined> {
    const { value } = (await this.marionette.send('WebDriver:ExecuteScript', {
      script: `return (${script.toString()})(...arguments)`,
      args: [name],
    })) as { value: Record<string, string> | null };
    return value === null ? undefined : Object.values(value)[0];
  }

  /** Ends Firefox, for another to be started with its profile. */
  async quit(): Promise<FirefoxProfile> {
    await this.#firefox.quit();
    return this.profile;
  }

  /** Ends Firefox at once, as a power cut does. */
  async kill(): Promise<FirefoxProfile> {
    await this.#firefox.kill();
    return this.profile;
  }

  /** Ends Firefox and throws its profile away. */
  async close(): Promise<void> {
    await this.#firefox.quit();
    this.profile.remove();
  }
}

// Each of the following runs inside of Firefox.

async function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

function openPrivateWindow(): void {
  Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
}

function hidePanels(): void {
  for (const { document } of Services.wm.getEnumerator('navigator:browser')) {
    for (const panel of document.querySelectorAll<Element & { hidePopup?(): void }>('panel'))
      panel.hidePopup?.();
  }
}

async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

function consoleErrors(uuid: string): string[] {
  return [...Services.console.getMessageArray()].map(String).filter((message) => message.includes(uuid));
}

function findByName(name: string): Element | null {
  const named = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
  return (
    [...document.querySelectorAll('button:not(:disabled), a, summary')].find(
      (element) => named(element) === name && element.getClientRects().length > 0,
    ) ?? null
  );
}

function findFileInput(label: string): Element | null {
  return (
    [...document.querySelectorAll('input[type="file"]')].find(
      (input) => input.getAttribute('aria-label') === label,
    ) ?? null
  );
}

/** Whether there was such a thing to click. */
function clickByName(name: string): boolean {
  const named = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
  const element = [...document.querySelectorAll<HTMLButtonElement>('button, a, summary, label')].find(
    (candidate) => named(candidate) === name && candidate.getClientRects().length > 0 && !candidate.disabled,
  );
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const own = window as unknown as OwnWindow;
  const gesture = own.windowUtils.setHandlingUserInput(true);
  try {
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const buttons = type === 'mousedown' ? 1 : 0;
      own.synthesizeMouseEvent(
        type,
        x + width / 2,
        y + height / 2,
        { button: 0, clickCount: 1, buttons },
        {},
      );
    }
  } finally {
    gesture.destruct();
  }
  return true;
}

/** A window as Firefox's own code sees it. */
interface OwnWindow {
  windowUtils: { setHandlingUserInput(is: boolean): { destruct(): void } };
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
}
interface BrowserWindow {
  document: Document;
  OpenBrowserWindow(options: { private: boolean }): void;
}
interface Extension {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): Promise<void> };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const Services: {
  wm: {
    getEnumerator(type: string): Iterable<BrowserWindow>;
    getMostRecentWindow(type: string): BrowserWindow;
  };
  console: { getMessageArray(): Iterable<unknown> };
};
