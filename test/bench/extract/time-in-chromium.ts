import { builtExtension } from '../../browser/build';
import { launchTearsheet } from '../../browser/launch';
import { requireBrowser } from '../../browser/require-browser';
import type { BenchPage } from './bench-page';
import { TIMED, type Timed } from './measures';
import { median } from './statistics';
import { StillPage } from './still-page';
import { makeStopwatch } from './stopwatch';

/** So many that what else happens on the machine does not tell: single rounds scatter by a tenth. */
const ROUNDS = { warm: 2, timed: 7 };
/** Fewer, since each takes seconds. */
const ROUNDS_OF_LARGE = { warm: 1, timed: 3 };

/** A browser that the extractors are timed in. */
export interface ChromiumBench {
  /** Milliseconds of all that is timed on every page, the median of several runs. */
  timePages(pages: readonly BenchPage[]): Promise<Record<Timed, number>[]>;
  /**
   * Milliseconds of ours on a large page, once it is compiled, in the two places where it works: of several runs, since single ones
   * of the same page take up to twice as long, whatever its size.
   */
  timeOurs(url: string, html: string): Promise<number[]>;
  close(): Promise<void>;
}

/** Starts the browser. */
export async function openChromium(say: (line: string) => void): Promise<ChromiumBench> {
  const tearsheet = await launchTearsheet({
    browserPath: await requireBrowser(say),
    extension: builtExtension(),
  });
  const time = await makeStopwatch(await tearsheet.browser.newPage());
  const tab = await StillPage.open(await tearsheet.browser.newPage());
  const show = async (url: string, html: string) => {
    await tab.show(url, html);
    return tab.page;
  };
  return {
    timePages: async (pages) => {
      const times: Record<Timed, number>[] = [];
      for (const { url, html } of pages) {
        const found = {} as Record<Timed, number>;
        // Each on the page shown anew: none works in what another has left behind.
        for (const name of TIMED) found[name] = median(await time(await show(url, html()), name, ROUNDS));
        times.push(found);
      }
      return times;
    },
    timeOurs: async (url, html) => time(await show(url, html), 'tearsheet', ROUNDS_OF_LARGE),
    close: () => tearsheet.close(),
  };
}
