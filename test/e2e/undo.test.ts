import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, has, outcome, press, pressBeside, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, library: words, popup: popupWords } = messages('en');
const TITLE = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const running = useBrowser();

it('takes a clip back in the popup, and puts it back', async () => {
  const { tearsheet } = running;
  const library = await tearsheet.openExtensionPage('options.html');
  const page = await tearsheet.open(sample('cnbc--json-ld-quotes').url);
  for (const puttingBack of [false, true]) {
    const popup = await tearsheet.clickToolbarButton(page);
    expect(await outcome(popup)).toBe(popupWords.saved);
    await press(popup, 'button', common.undo);
    await byRole(popup, 'heading', popupWords.deleted).wait();
    if (puttingBack) {
      await press(popup, 'button', popupWords.undelete);
      await byRole(popup, 'heading', popupWords.saved).wait();
    }
    await popup.close();
    await library.bringToFront();
    await (puttingBack ? byRole(library, 'link', TITLE).wait() : waitForText(library, words.empty));
  }
});

it('deletes clips in the library, and puts them back', async () => {
  const library = await running.tearsheet.openExtensionPage('options.html');
  await pressBeside(library, TITLE, 'checkbox', words.select(TITLE));
  await press(library, 'button', common.delete);
  await waitForText(library, words.deleted(1));
  await waitForText(library, words.empty);
  expect(await has(library, 'link', TITLE)).toBe(false);

  await press(library, 'button', common.undo);
  await waitForText(library, words.undeleted(1));
  await press(library, 'link', TITLE);
  await waitForText(library, 'Not everyone was convinced.');
});
