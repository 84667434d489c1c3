import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, outcome, press, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { popup: words } = messages('en');
const running = useBrowser();

it('knows a page that is in the library by the click alone, before it is read again', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  const first = await tearsheet.clickToolbarButton(page);
  expect(await outcome(first)).toBe(words.saved);
  // With this off nothing reads the page: what the popup knows it knows by the tab's address.
  await first.evaluate(() => chrome.storage.local.set({ settings: { clipOnOpen: false } }));
  await first.close();

  await page.goto(`${page.url()}#comments`);
  const popup = await tearsheet.clickToolbarButton(page);
  await byRole(popup, 'heading', words.alreadySaved).wait();
  await waitForText(popup, words.notChecked);
  await press(popup, 'button', words.clipAgain);
  await waitForText(popup, words.unchanged);
  expect(await outcome(popup)).toBe(words.alreadySaved);
});
