import type { ElementHandle } from 'puppeteer-core';
import { press } from '../../browser/page-actions';
import { messages } from '../../messages';
import type { Stage } from './stage';
import { waitForText } from './wait-for-text';
import { type Watched, watch } from './watch';

/** Looking through an archive for what it would change, and taking it in. */
export interface ImportFigures {
  preview: Watched;
  bring: Watched;
}

const { import: words } = messages('en');

/**
 * Takes an archive of a whole library into an empty one, as the page for it does.
 *
 * @param articles so many are in it
 */
export async function measureImport(stage: Stage, archive: string, articles: number): Promise<ImportFigures> {
  const page = await stage.openLibrary('#import');
  const input = (await page.waitForSelector(
    'input[type=file]:not([webkitdirectory])',
  )) as ElementHandle<HTMLInputElement>;
  const preview = await watch(page, stage.process, async () => {
    await input.uploadFile(archive);
    await waitForText(page, words.start(articles));
  });
  const bring = await watch(page, stage.process, async () => {
    await press(page, 'button', words.start(articles));
    await waitForText(page, words.report);
  });
  await page.close();
  return { preview, bring };
}
