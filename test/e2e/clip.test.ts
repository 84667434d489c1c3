import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, outcome, press, readerTitle, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: words } = messages('en');
const TITLE = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const running = useBrowser();

it('saves the article on one click, shows it in the side panel and lists it, and leaves the page as it was', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  const before = await page.content();

  const popup = await tearsheet.clickToolbarButton(page);
  expect(await outcome(popup)).toBe(words.saved);
  await byRole(popup, 'heading', TITLE).wait();

  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  expect(await readerTitle(panel)).toBe(TITLE);
  await waitForText(panel, 'Not everyone was convinced.');
  await waitForText(panel, 'Hollis Vantreight');

  const library = await tearsheet.openExtensionPage('options.html');
  await press(library, 'link', TITLE);
  expect(await readerTitle(library)).toBe(TITLE);

  expect(await page.content()).toBe(before);
});

it('says on the second click that the article is saved already, and when', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('sina--seed-layout').url);
  const first = await tearsheet.clickToolbarButton(page);
  expect(await outcome(first)).toBe(words.saved);
  await first.close();

  const second = await tearsheet.clickToolbarButton(page);
  expect(await outcome(second)).toBe(words.alreadySaved);
  await second.close();
  expect(await clipsOf(page)).toBe(2);
});

it('loads pictures for the reader without telling where they are shown', async () => {
  const { tearsheet, server } = running;
  const page = await tearsheet.open(sample('story--multi-image').url);
  const popup = await tearsheet.clickToolbarButton(page);
  await outcome(popup);
  server.requests.length = 0;
  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  await byRole(panel, 'heading', 'The railway that runs on salt').wait();
  await panel.waitForFunction(() => [...document.images].some((image) => image.naturalWidth > 0));
  const images = server.requests.filter(({ destination }) => destination === 'image');
  expect(images.length).toBeGreaterThan(0);
  expect(images.map(({ referrer }) => referrer)).toEqual(images.map(() => undefined));
});

/** Clips in the library, as the library itself counts them. */
async function clipsOf(page: Page): Promise<number> {
  const library = await running.tearsheet.openExtensionPage('options.html');
  await library.waitForSelector('main li a');
  const count = (await library.$$('main li a')).length;
  await library.close();
  await page.bringToFront();
  return count;
}
