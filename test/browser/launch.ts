import puppeteer, { type Browser, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { PageServer } from './page-server';
import { makeProfile, type Profile } from './profile';
import { Tearsheet } from './tearsheet';

export interface LaunchOptions {
  /** Path of the browser's program. */
  browserPath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Answers every request of the browser; without it the browser reaches the network as ever. */
  server?: PageServer;
  headless?: boolean;
  /** One that another browser was started with before; a fresh one without. */
  profile?: Profile;
  /** Device pixels a CSS pixel, without a window. */
  scale?: number;
}

const NO_SANDBOX = '--no-sandbox';

/** What Chromium does of its own accord on a first start, and we do not want to see among the requests. */
const QUIET = [
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-quic',
  '--allow-browser-signin=false',
  '--disable-features=NetworkTimeServiceQuerying',
];

/** Starts a browser with the extension in it. Close it: that ends its processes and the profile. */
export async function launchTearsheet(options: LaunchOptions): Promise<Tearsheet> {
  const { headless = true } = options;
  const profile = options.profile ?? makeProfile(options.extension);
  let browser: Browser | undefined;
  try {
    browser = await start({
      executablePath: options.browserPath,
      headless,
      // The extension is loaded over this pipe: branded browsers refuse `--load-extension`.
      pipe: true,
      enableExtensions: true,
      // Its bar over the page is for robots; where a person looks on, nothing but the toolbar button matters.
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      defaultViewport: null,
      userDataDir: profile.folder,
      args: [
        ...QUIET,
        '--window-size=1280,900',
        ...(headless ? [screen(options.scale ?? 1)] : []),
        ...(options.server?.switches ?? []),
      ],
    });
    await keepFileNames(browser);
    const id = await browser.installExtension(options.extension);
    return await Tearsheet.attach(browser, id, profile);
  } catch (error) {
    await browser?.close();
    profile.remove();
    throw error;
  }
}

/** Without a window a popup keeps within an invented screen, whose default is smaller than our popup. */
function screen(scale: number): string {
  return `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`;
}

/** Root and some containers can have no sandbox; everywhere else it stays on. */
async function start(options: PuppeteerOptions & { args: string[] }): Promise<Browser> {
  const withoutSandbox = { ...options, args: [...options.args, NO_SANDBOX] };
  if (process.getuid?.() === 0) return puppeteer.launch(withoutSandbox);
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (error instanceof Error && /no usable sandbox|sandbox_linux|zygote/i.test(error.message)) {
      return puppeteer.launch(withoutSandbox);
    }
    throw error;
  }
}

async function keepFileNames(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session.detach();
}
