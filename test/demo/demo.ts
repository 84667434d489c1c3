import { join } from 'node:path';
import { BuildError, builtExtension, ROOT } from '../browser/build';
import { NamedBrowserError } from '../browser/find-browser';
import { launchTearsheet } from '../browser/launch';
import { startPageServer } from '../browser/page-server';
import { NoBrowserError, requireBrowser } from '../browser/require-browser';
import { BrowserTooOldError } from '../browser/tearsheet';
import { UsageError } from '../command-line';
import { parseDemoArguments, USAGE } from './arguments';
import { demoPages } from './pages';
import { writeReadmePictures } from './readme-pictures';
import { tour } from './tour';
import { showWindow } from './window';

/** What the shell is told: 0 done, 1 a page was not kept or something failed, 2 wrong command, 3 no browser. */
type ExitCode = 0 | 1 | 2 | 3;

const OUTPUT = 'demo-output';
const README_PICTURES = 'test/demo/pictures';

async function demo(): Promise<ExitCode> {
  const { target, window, readme } = parseDemoArguments(process.argv.slice(2), process.env, process.platform);
  const pages = demoPages(target);
  const extension = builtExtension();
  const browserPath = await requireBrowser();
  const served = pages.flatMap((page) => page.served ?? []);
  const server = served.length > 0 ? await startPageServer(served) : undefined;
  try {
    const tearsheet = await launchTearsheet({
      browserPath,
      extension,
      headless: !window,
      ...(server && { server }),
      ...(!window && { scale: 2 }),
    });
    try {
      if (!window) return await headless();
      await showWindow(tearsheet, pages);
      return 0;
    } finally {
      await tearsheet.close();
    }

    async function headless(): Promise<ExitCode> {
      console.log('Clipping by the toolbar button, without a window:');
      const { pictures, markdown, refused } = await tour(tearsheet, pages, join(ROOT, OUTPUT));
      if (readme)
        await writeReadmePictures(tearsheet.browser, join(ROOT, OUTPUT), join(ROOT, README_PICTURES));
      console.log(`\nIn ${OUTPUT}/ (pictures have 2 pixels a point):`);
      for (const name of [...pictures, ...markdown]) console.log(`  ${name}`);
      for (const { url, said } of refused) console.error(`\n${url} was not kept: "${said}".`);
      return refused.length > 0 ? 1 : 0;
    }
  } finally {
    await server?.close();
  }
}

/** Says what went wrong, in a sentence where the reason is known. */
function explain(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (
    error instanceof NoBrowserError ||
    error instanceof NamedBrowserError ||
    error instanceof BrowserTooOldError
  ) {
    console.error(error.message);
    return 3;
  }
  if (error instanceof BuildError) {
    console.error(error.message);
    return 1;
  }
  if (error instanceof Error && /net::ERR_/.test(error.message)) {
    console.error(`The page could not be opened: ${error.message}`);
    return 1;
  }
  console.error(error);
  return 1;
}

process.exitCode = await demo().catch(explain);
