import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, has, outcome, press, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: words, settings } = messages('en');
const running = useBrowser();

it('says that a paywall cut the article off, and keeps what there is', async () => {
  const popup = await clickOn(sample('caixin--paywall').url);
  expect(await outcome(popup)).toBe(words.cutOff);
  await waitForText(popup, words.cutOffWhy.paywall);
  await press(popup, 'button', words.keepAsIs);
  await byRole(popup, 'button', common.read).wait();
});

it('saves nothing from a section front, but does when told to', async () => {
  const popup = await clickOn(sample('front--section').url);
  expect(await outcome(popup)).toBe(words.notAnArticle);
  expect(await has(popup, 'button', common.undo)).toBe(false);
  await press(popup, 'button', words.clipAnyway);
  await byRole(popup, 'heading', words.saved).wait();
});

it('finds no article on an empty page', async () => {
  const popup = await clickOn(sample('empty--shell').url);
  expect(await outcome(popup)).toBe(words.notAnArticle);
});

it("says that the browser's own pages are out of bounds", async () => {
  const popup = await clickOn('chrome://version/');
  expect(await outcome(popup)).toBe(words.pageRefused);
  await byRole(popup, 'button', common.openLibrary).wait();
});

it('waits to be told where clipping on opening is switched off', async () => {
  const { tearsheet } = running;
  const options = await tearsheet.openExtensionPage('options.html');
  await press(options, 'link', common.settings);
  await press(options, 'checkbox', settings.clipOnOpen);

  const popup = await clickOn(sample('cnbc--json-ld-quotes').url);
  await byRole(popup, 'button', words.clipPage).wait();
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(words.clipPage);
  await popup.keyboard.press('Enter');
  await byRole(popup, 'heading', words.saved).wait();
});

async function clickOn(url: string) {
  const page = await running.tearsheet.open(url);
  return running.tearsheet.clickToolbarButton(page);
}
