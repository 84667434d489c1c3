import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { outcome, press, readerTitle, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: words } = messages('en');
const running = useBrowser();

it.each([
  [
    'that the address names',
    undefined,
    'Eel exporters rush to hedge the yen after customs ruling',
    'Osric Tamm',
  ],
  ['that was scrolled to', 2, 'Barge insurers raise ice premiums for a second winter', 'Tobin Earnshaw'],
])('clips of several articles the one %s', async (_, scrolledTo, title, name) => {
  const { tearsheet } = running;
  const page = await tearsheet.open(sample('scroll--second-of-three').url);
  await page.evaluate((at) => document.querySelectorAll('h1')[at]?.scrollIntoView(), scrolledTo ?? 1);

  const popup = await tearsheet.clickToolbarButton(page);
  expect(await outcome(popup)).toBe(words.saved);
  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  await waitForText(panel, name);
  expect(await readerTitle(panel)).toBe(title);
});
