import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { CLIP_SELECTION } from '@/utils/extension/menu';
import { outcome, press, readerTitle } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: words } = messages('en');
const TITLE = 'Lantern Rail wins the night-train tender for three coastal lines';
const running = useBrowser();

it('keeps a selection beside the article, from the popup and from the context menu', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('application--story-before').url);
  const popup = await tearsheet.clickToolbarButton(page);
  expect(await outcome(popup)).toBe(words.saved);
  await popup.close();

  const [, board = '', rival = '', bonds = ''] = await paragraphs(page);
  await select(page, board);
  const second = await tearsheet.clickToolbarButton(page);
  expect(await outcome(second)).toBe(words.alreadySaved);
  await press(second, 'button', words.clipSelection);
  await second.waitForFunction(
    (said) => document.querySelector('[role="status"] h1')?.textContent === said,
    {},
    words.selectionSaved,
  );
  const panel = await tearsheet.panelOpenedBy(() => press(second, 'button', common.read));
  expect(await readerTitle(panel)).toBe(TITLE);
  expect(await bodyOf(panel)).toBe(board);

  await select(page, rival);
  await chooseFromMenu(CLIP_SELECTION);
  const library = await tearsheet.openExtensionPage('options.html');
  await library.waitForFunction(() => document.querySelectorAll('main li a').length === 3);
  expect(await bodiesOf(library)).toEqual([rival, board, expect.stringContaining(bonds)]);
});

/** The paragraphs that the page shows. */
function paragraphs(page: Page): Promise<string[]> {
  return page.$$eval('.view--active .text p', (all) => all.map((one) => one.textContent ?? ''));
}

async function select(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent === text);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, text);
}

/** What the browser tells the background when an entry of the context menu is chosen; the menu itself is out of reach. */
async function chooseFromMenu(menuItemId: string): Promise<void> {
  const worker = await running.tearsheet.worker();
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab?: chrome.tabs.Tab) => void };
    };
    onClicked.dispatch({ menuItemId }, tab);
  }, menuItemId);
}

async function bodyOf(page: Page): Promise<string> {
  return page.$eval('.reader__body', (body) => body.textContent?.trim() ?? '');
}

/** The texts of all clips of the library, the latest first. */
async function bodiesOf(library: Page): Promise<string[]> {
  const addresses = await library.$$eval('main li a', (links) => links.map(({ href }) => href));
  const bodies: string[] = [];
  for (const address of addresses) {
    await library.goto(address);
    await library.reload();
    await readerTitle(library);
    bodies.push(await bodyOf(library));
  }
  return bodies;
}
