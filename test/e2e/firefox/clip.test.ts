import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { sample } from '../fixture';
import { launch, useFirefox } from './fixture';

const { common, popup: words } = messages('en');
const TITLE = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const running = useFirefox();

it('saves the article on one click and shows it in the sidebar', async () => {
  const { tearsheet } = running;
  await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  await tearsheet.clickToolbarButton();
  expect(await tearsheet.outcome()).toBe(words.saved);

  await tearsheet.pressInView('popup', common.read);
  const title = await tearsheet.until('the sidebar shows the article', () =>
    tearsheet.inView('sidebar', () => document.querySelector('article h1')?.textContent),
  );
  expect(title).toBe(TITLE);
});

it('says on the second click that the article is saved already', async () => {
  const { tearsheet } = running;
  await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  await tearsheet.clickToolbarButton();
  expect(await tearsheet.outcome()).toBe(words.alreadySaved);
});

it('clips with a background that was suspended, and finds the clip by search', async () => {
  const { tearsheet } = running;
  await tearsheet.open(sample('sina--seed-layout').url);
  await tearsheet.suspendBackground();
  await tearsheet.clickToolbarButton();
  expect(await tearsheet.outcome()).toBe(words.saved);

  await tearsheet.suspendBackground();
  await tearsheet.openExtensionPage('options.html#?q=Northmoor');
  await tearsheet.waitForText(TITLE);
});

it('keeps everything over a restart', async () => {
  const profile = await running.tearsheet.quit();
  running.tearsheet = await launch(running.proxy, profile);
  await running.tearsheet.openExtensionPage('options.html');
  await running.tearsheet.waitForText(TITLE);
  await running.tearsheet.waitForText('2');
});

it('saves nothing from a private window, and says so', async () => {
  const { tearsheet } = running;
  await tearsheet.openPrivately(sample('story--multi-image').url);
  await tearsheet.clickToolbarButton();
  expect(await tearsheet.outcome()).toBe(words.notSaved);
  const why = await tearsheet.inView('popup', () => document.body.textContent);
  expect(why).toContain(words.storage['private-window']);
});
