import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Messages } from '../../utils/i18n';
import {
  downloaded,
  exportBy,
  outcome,
  press,
  readerTitle,
  speak,
  waitForSize,
} from '../browser/page-actions';
import { readArchive } from '../browser/read-archive';
import type { Tearsheet } from '../browser/tearsheet';
import { messages } from '../messages';
import type { DemoPage } from './pages';
import { Pictures } from './pictures';

/** What came of the tour. */
export interface Souvenirs {
  pictures: string[];
  markdown: string[];
  /** Pages that were to be shown and were not kept, each with what the popup said. */
  refused: { url: string; said: string }[];
}

/**
 * Does the whole job without a person: clips every page by a click on the toolbar button, reads in the side panel,
 * looks through the library, exports, and puts pictures and Markdown into a folder.
 */
export async function tour(tearsheet: Tearsheet, pages: DemoPage[], folder: string): Promise<Souvenirs> {
  rmSync(folder, { recursive: true, force: true });
  const pictures = new Pictures(folder);
  const refused: Souvenirs['refused'] = [];
  const options = await tearsheet.openExtensionPage('options.html');
  for (const page of pages) {
    const words = messages(page.shownIn ?? 'en');
    await speak(options, words.language);
    const { said, kept } = await clip(tearsheet, page, words, page.shownIn ? pictures : undefined);
    console.log(`  ${said.padEnd(26)} ${page.url}`);
    if (page.shownIn && !kept) refused.push({ url: page.url, said });
  }
  await showLibrary(options, pictures);
  const markdown = await exportAll(options, tearsheet.downloads, folder);
  return { pictures: pictures.taken, markdown, refused };
}

/** Opens a page, clicks the toolbar button, and with `pictures` shows what can be done next. */
async function clip(
  tearsheet: Tearsheet,
  { name, url }: DemoPage,
  words: Messages,
  pictures: Pictures | undefined,
): Promise<{ said: string; kept: boolean }> {
  const page = await tearsheet.open(url);
  await pictures?.take(page, `${name}/page`);
  const popup = await tearsheet.clickToolbarButton(page);
  const said = await outcome(popup);
  await waitForSize(popup);
  await pictures?.takeInBoth(popup, `${name}/popup`);
  const kept = [
    words.popup.saved,
    words.popup.cutOff,
    words.popup.updated,
    words.popup.alreadySaved,
  ].includes(said);
  if (kept && pictures) await read(tearsheet, popup, words, pictures, name);
  else await popup.close();
  await page.close();
  return { said, kept };
}

async function read(
  tearsheet: Tearsheet,
  popup: Page,
  { common, popup: words }: Messages,
  pictures: Pictures,
  name: string,
): Promise<void> {
  const cutOff = (await outcome(popup)) === words.cutOff;
  if (cutOff) await press(popup, 'button', words.keepAsIs);
  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  await readerTitle(panel);
  await pictures.takeInBoth(panel, `${name}/sidepanel`);
  await panel.close();
}

/** The library in both languages, light and dark, with a clip open beside the list; and the settings. */
async function showLibrary(options: Page, pictures: Pictures): Promise<void> {
  await options.bringToFront();
  for (const language of ['zh', 'en'] as const) {
    await speak(options, language);
    await options.locator('main li a').click();
    await readerTitle(options);
    await pictures.takeInBoth(options, `library-${language}`);
    await press(options, 'link', messages(language).common.settings);
    await pictures.takeInBoth(options, `settings-${language}`);
    await options.locator('nav li a').click();
  }
}

/** Exports everything from the library page and unpacks it, so that the Markdown can be looked at. */
async function exportAll(options: Page, downloads: string, folder: string): Promise<string[]> {
  await exportBy(options, messages('en').library.exportAll);
  const archive = await downloaded(downloads, /\.zip$/);
  const files = await readArchive(archive);
  for (const [name, text] of files) {
    const path = join(folder, 'markdown', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  renameSync(archive, join(folder, basename(archive)));
  return [...files.keys()].filter((name) => name.endsWith('.md')).map((name) => `markdown/${name}`);
}
