import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { outcome } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { popup: words } = messages('en');
const SCRIPT = '/content-scripts/clip.js';
const running = useBrowser();

it('may not read a page without the click', async () => {
  const { tearsheet } = running;
  await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  expect(await injectIntoFrontTab(1)).toEqual({
    refused: expect.stringMatching(/^Cannot access contents of the page/),
  });
});

it('may not read a page from the popup opened as a tab either: it clips nothing', async () => {
  const popup = await running.tearsheet.openExtensionPage('popup.html');
  expect(await outcome(popup)).toBe(words.pageRefused);
});

it('may read the page after the click, twice at once without harm, and no other page', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  const before = await page.content();
  const popup = await tearsheet.clickToolbarButton(page);
  await outcome(popup);
  await popup.close();

  const capture = { ok: true, page: { url: page.url(), html: expect.stringContaining('<h1') } };
  expect(await injectIntoFrontTab(2)).toMatchObject({ results: [capture, capture] });
  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => Object.keys(window).filter((key) => /clip|tearsheet/i.test(key)))).toEqual(
    [],
  );

  await tearsheet.open(sample('sina--seed-layout').url);
  expect(await injectIntoFrontTab(1)).toHaveProperty('refused');
});

/** Lets the background inject the extraction into the tab in front, some times at once, as nothing but a click may. */
async function injectIntoFrontTab(times: number): Promise<{ results: unknown[] } | { refused: string }> {
  const worker = await running.tearsheet.worker();
  return worker.evaluate(
    async (file, count) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      const inject = () => chrome.scripting.executeScript({ target, files: [file] });
      try {
        const injections = await Promise.all(Array.from({ length: count }, inject));
        return { results: injections.map(([injection]) => injection?.result as unknown) };
      } catch (error) {
        return { refused: (error as Error).message };
      }
    },
    SCRIPT,
    times,
  );
}
