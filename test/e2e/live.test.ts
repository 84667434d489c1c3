import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, has, outcome, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { library: words, popup: popupWords } = messages('en');
const CNBC = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const SINA = '内河航运局召开重点港口运行形势分析视频会议';
const running = useBrowser();

it('shows a new clip in every list that is open, without a reload', async () => {
  const { tearsheet } = running;
  const library = await tearsheet.openExtensionPage('options.html');
  await waitForText(library, words.empty);
  const page = await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  const popup = await tearsheet.clickToolbarButton(page);
  await outcome(popup);
  await popup.close();
  await library.bringToFront();
  await byRole(library, 'link', CNBC).wait();
  expect(await has(library, 'heading', words.empty)).toBe(false);
});

it('saves though the popup is closed as soon as the background has heard of the click', async () => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('sina--seed-layout').url);
  const worker = await tearsheet.worker();
  await worker.evaluate(() => {
    const heard = new Promise<void>((resolve) => chrome.runtime.onMessage.addListener(() => resolve()));
    Object.assign(globalThis, { heard });
  });
  const popup = await tearsheet.clickToolbarButton(page);
  await worker.evaluate(() => (globalThis as unknown as { heard: Promise<void> }).heard);
  await popup.close();

  const library = await tearsheet.openExtensionPage('options.html');
  await byRole(library, 'link', SINA).wait();
  await page.bringToFront();
  const again = await tearsheet.clickToolbarButton(page);
  expect(await outcome(again)).toBe(popupWords.alreadySaved);
});
