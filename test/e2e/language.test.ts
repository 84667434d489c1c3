import { expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, outcome, press, readerTitle } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const english = messages('en');
const chinese = messages('zh');
const TITLE = '内河航运局召开重点港口运行形势分析视频会议';
const running = useBrowser();

it('speaks Chinese in every page once that is chosen', async () => {
  const { tearsheet } = running;
  const options = await tearsheet.openExtensionPage('options.html');
  await press(options, 'link', english.common.settings);
  await press(options, 'button', english.settings.chinese);
  await byRole(options, 'heading', chinese.settings.look).wait();

  const page = await tearsheet.open(sample('sina--seed-layout').url);
  const popup = await tearsheet.clickToolbarButton(page);
  expect(await outcome(popup)).toBe(chinese.popup.saved);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe(chinese.htmlLang);

  const panel = await tearsheet.panelOpenedBy(() => press(popup, 'button', chinese.common.read));
  expect(await readerTitle(panel)).toBe(TITLE);
  await byRole(panel, 'button', chinese.reader.backToList).wait();
});
