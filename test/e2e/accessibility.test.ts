import axe from 'axe-core';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { outcome, press, readerTitle, setColours, speak, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const running = useBrowser();

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
  ['dark', 'zh'],
] as const)('in %s, %s', (scheme, language) => {
  const { common, library, reader } = messages(language);
  let popup: Page;
  beforeAll(async () => {
    const options = await running.tearsheet.openExtensionPage('options.html');
    await speak(options, language);
    await options.close();
    const page = await running.tearsheet.open(sample('tables--quarterly-figures').url);
    popup = await running.tearsheet.clickToolbarButton(page);
    await outcome(popup);
  });

  it('everybody can use the popup', async () => {
    expect(await barriers(popup, scheme)).toEqual([]);
  });

  it('everybody can use the side panel, reader and list', async () => {
    const panel = await running.tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
    await readerTitle(panel);
    expect(await barriers(panel, scheme)).toEqual([]);
    await press(panel, 'button', reader.backToList);
    expect(await barriers(panel, scheme)).toEqual([]);
    await panel.close();
  });

  it('everybody can search and filter the library, in a wide window and in a narrow one', async () => {
    const options = await running.tearsheet.openExtensionPage(
      'options.html#/?q=margin&is=read&-site=nowhere',
    );
    await options.waitForSelector('.row mark');
    expect(await barriers(options, scheme)).toEqual([]);
    await press(options, 'button', library.helpLabel);
    expect(await barriers(options, scheme)).toEqual([]);
    await options.setViewport({ width: 400, height: 800 });
    await options.locator('.list__bar .btn').click();
    await options.waitForSelector('.rail--open');
    expect(await barriers(options, scheme)).toEqual([]);
    await options.close();
  });

  it('everybody can use the library and the settings', async () => {
    const options = await running.tearsheet.openExtensionPage('options.html');
    await options.locator('main li a').click();
    await readerTitle(options);
    expect(await barriers(options, scheme)).toEqual([]);
    await press(options, 'link', common.settings);
    expect(await barriers(options, scheme)).toEqual([]);
    await options.close();
  });

  it('everybody can bring clips in', async () => {
    const { import: words } = messages(language);
    const options = await running.tearsheet.openExtensionPage('options.html#import');
    await options.setViewport({ width: 320, height: 800 });
    const input = await options.waitForSelector('input[type="file"]');
    expect(await barriers(options, scheme)).toEqual([]);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(
      `${sample('hexun--stock-codes').dir}/expected.md`,
    );
    await options.waitForSelector('#import-preview');
    expect(await barriers(options, scheme)).toEqual([]);
    await press(options, 'button', words.start(1));
    await options.waitForSelector('#import-report');
    expect(await barriers(options, scheme)).toEqual([]);
    await press(options, 'button', words.undo(1));
    await waitForText(options, words.undone(1));
    await options.close();
  });

  it('everybody can use the dialogs', async () => {
    const options = await running.tearsheet.openExtensionPage('options.html');
    await options.locator('main li a').wait();
    const type = async (...keys: KeyInput[]) => {
      for (const key of keys) await options.keyboard.press(key);
    };
    const openers = [
      () => type('j', 't'),
      () => type('?'),
      () => press(options, 'button', library.exportAll),
    ];
    for (const open of openers) {
      await open();
      await options.waitForSelector('dialog[open]');
      await options.$$eval('dialog details', (folded) => {
        for (const one of folded) one.open = true;
      });
      expect(await barriers(options, scheme)).toEqual([]);
      await options.keyboard.press('Escape');
      await options.waitForSelector('dialog', { hidden: true });
    }
    await options.close();
  });
});

/** What axe finds serious or worse, each with the elements that it is about. */
async function barriers(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await setColours(page, scheme);
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
