import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { downloaded, outcome, press, readerTitle, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, popup: popupWords, reader: words } = messages('en');
const PROMOTION = '海量资讯、精准解读，尽在新浪财经APP';
const LAST_WORDS = '经交易所审核和证监会注册后方可实施。';
const PICTURE = '![新浪财经APP二维码](https://finance.sina.com.cn/img/app-promotion-qr.png)';
const running = useBrowser();
let panel: Page;

beforeAll(async () => {
  const popup = await clip();
  panel = await running.tearsheet.panelOpenedBy(() => press(popup, 'button', common.read));
  await readerTitle(panel);
});

it('puts a promotion with its QR code back where it stood', async () => {
  expect(await readText()).not.toContain(PROMOTION);
  await press(panel, 'button', common.show);
  await waitForText(panel, PROMOTION);
  await pressIn('.stripped-parts li', words.reinsert);
  await waitForText(panel, words.reinserted);
  await waitForPromotion(true);

  const [before = '', after = ''] = (await readText()).split(PROMOTION);
  expect(before.trimEnd().endsWith(LAST_WORDS)).toBe(true);
  expect(after).toContain(words.stripAgain);
  expect(await panel.$eval('.reinserted img', (image) => image.getAttribute('alt'))).toBe(
    '新浪财经APP二维码',
  );
});

it('takes it along in the Markdown, and finds it when the page is clipped again', async () => {
  expect(await markdown(/^[^(]+\.md$/)).toContain(`${PICTURE}\n\n${PROMOTION}\n`);
  const popup = await clip();
  expect(await outcome(popup)).toBe(popupWords.alreadySaved);
  await popup.close();
  expect(await readText()).toContain(PROMOTION);
});

it('takes it out again in the text, as if it had never been there', async () => {
  await pressIn('.reinserted', words.stripAgain);
  await waitForText(panel, words.strippedAgain);
  await waitForPromotion(false);
  const expected = await readFile(`${sample('sina--qr-box-editor').dir}/expected.md`, 'utf8');
  expect(bodyOf(await markdown(/\(1\)\.md$/))).toBe(bodyOf(expected));
});

async function clip(): Promise<Page> {
  const page = await running.tearsheet.open(sample('sina--qr-box-editor').url);
  const popup = await running.tearsheet.clickToolbarButton(page);
  await outcome(popup);
  return popup;
}

/** Presses a button in whatever holds the promotion. */
async function pressIn(holder: string, name: string): Promise<void> {
  await panel.bringToFront();
  for (const element of await panel.$$(holder)) {
    if (!(await element.evaluate((node, text) => node.textContent?.includes(text), PROMOTION))) continue;
    const button = await element.$(`aria/[role="button"][name="${name}"]`);
    return button?.click();
  }
  throw new Error(`There is no "${name}" beside the promotion.`);
}

/** Waits until the text that is read has the promotion, or has it no more: it is drawn anew a moment after that is said. */
async function waitForPromotion(isThere: boolean): Promise<void> {
  await panel.waitForFunction(
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read
    (text, there) => document.querySelector<HTMLElement>('.reader__body')?.innerText.includes(text) === there,
    { polling: 100 },
    PROMOTION,
    isThere,
  );
}

function readText(): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read
  return panel.$eval('.reader__body', (body) => (body as HTMLElement).innerText);
}

/** Saves the open clip as a file, and reads that. */
async function markdown(name: RegExp): Promise<string> {
  await press(panel, 'button', words.more);
  await press(panel, 'button', common.saveMarkdown);
  return readFile(await downloaded(running.tearsheet.downloads, name), 'utf8');
}

function bodyOf(file: string): string {
  return /^---\n.*?\n---\n(.*)$/s.exec(file)?.[1] ?? '';
}
