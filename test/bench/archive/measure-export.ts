import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { downloaded, exportBy } from '../../browser/page-actions';
import { messages } from '../../messages';
import type { Stage } from './stage';
import { waitForText } from './wait-for-text';
import { type Watched, watch } from './watch';

/** How an export went, and the seconds of what it cannot do without: parsing every body, writing the files. */
export type ExportFigures = Watched & { parse: number; pack: number };

export interface Exported {
  figures: ExportFigures;
  /** Path of the ZIP. */
  archive: string;
}

const words = messages('en');

/**
 * Exports a whole library as its page does, then does alone what it cannot do without.
 *
 * @param articles so many are in it
 * @param folder where the ZIP is put
 */
export async function measureExport(stage: Stage, articles: number, folder: string): Promise<Exported> {
  await stage.restart();
  const page = await stage.openLibrary();
  const watched = await watch(page, stage.process, () => exportAll(page, articles));
  await page.close();
  const archive = join(folder, `${articles}.zip`);
  await rename(await downloaded(stage.downloads, /\.zip$/), archive);
  return { figures: { ...watched, ...(await stage.leastOf(archive)) }, archive };
}

async function exportAll(page: Page, articles: number): Promise<void> {
  await exportBy(page, words.library.exportAll);
  const [said = ''] = words.export.done(articles, '\n').split('\n');
  await waitForText(page, said);
}
