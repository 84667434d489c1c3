import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, outcome, press, readerTitle, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { library: words, popup: inPopup, reader } = messages('en');
const CNBC = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const SINA = '内河航运局召开重点港口运行形势分析视频会议';
const HALVORSEN = 'Halvorsen Foods lifts margin in fourth quarter despite weak cheese';
const TIMEOUT = 15_000;
const running = useBrowser();
let page: Page;

beforeAll(async () => {
  for (const name of ['cnbc--json-ld-quotes', 'sina--seed-layout', 'tables--quarterly-figures']) {
    const article = await running.tearsheet.open(sample(name).url);
    const popup = await running.tearsheet.clickToolbarButton(article);
    await outcome(popup);
    await popup.close();
  }
  page = await running.tearsheet.openExtensionPage('options.html');
  // Low enough for a hit to be out of sight.
  await page.setViewport({ width: 1280, height: 600 });
});

it('goes by mouse from the list over a filter and a search to the words that were searched for', async () => {
  await listIs([HALVORSEN, SINA, CNBC]);
  await press(page, 'button', 'CNBC 1 clip');
  await listIs([CNBC]);
  await press(page, 'button', words.removeFilter('site CNBC'));
  await listIs([HALVORSEN, SINA, CNBC]);

  await page.locator('input[type="search"]').click();
  await page.keyboard.type('vacancies');
  await listIs([CNBC]);
  await page.waitForFunction(() => document.querySelector('mark')?.textContent === 'vacancies', {
    timeout: TIMEOUT,
  });
  await press(page, 'link', CNBC);
  expect(await readerTitle(page)).toBe(CNBC);
  await waitForText(page, reader.foundAt(1, 1));
  expect(await wordsInSight()).toEqual(['vacancies']);
});

it('has every step in its history, and finds it all again after a reload', async () => {
  await page.reload();
  await waitForText(page, reader.foundAt(1, 1));
  expect(await wordsInSight()).toEqual(['vacancies']);
  await page.goBack();
  await listIs([CNBC]);
  await page.goBack();
  await listIs([HALVORSEN, SINA, CNBC]);
  expect(await page.$eval('input[type="search"]', (field) => (field as HTMLInputElement).value)).toBe('');
});

it('goes the same way by keyboard alone', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('吞吐量');
  await listIs([SINA]);
  await page.keyboard.press('Enter');
  await focusIsOn(SINA);
  await page.keyboard.press('Enter');
  expect(await readerTitle(page)).toBe(SINA);
  await waitForText(page, reader.foundAt(1, 2));
  expect(await wordsInSight()).toEqual(['吞吐量', '吞吐量']);
  await page.keyboard.press('Escape');
  await focusIsOn(SINA);

  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await listIs([HALVORSEN, SINA, CNBC]);
  await tabTo('Meridian Business 1 clip');
  await page.keyboard.press('Enter');
  await listIs([HALVORSEN]);
  await page.keyboard.press('Space');
  await listIs([SINA, CNBC]);
  await focusIsOn(`Meridian Business ${words.excluded} 1 clip`);
});

it('shows all that was clipped on a security', async () => {
  await page.goto(running.tearsheet.address('options.html#/'));
  await press(page, 'link', CNBC);
  await readerTitle(page);
  await page.locator('.reader a.chip--sec').click();
  await listIs([CNBC]);
  await byRole(page, 'heading', 'Northmoor Robotics NMRB.US').wait();
});

it('says what was searched for in vain, and leads out', async () => {
  await page.goto(running.tearsheet.address('options.html#/?q=rhodium&site=CNBC'));
  await byRole(page, 'heading', words.noHits('rhodium')).wait();
  await press(page, 'button', words.searchAll);
  await byRole(page, 'heading', words.noHits('rhodium')).wait();
  await press(page, 'button', words.showAll);
  await listIs([HALVORSEN, SINA, CNBC]);
});

it('is searched from the popup, whatever page that is opened over', async () => {
  const front = await running.tearsheet.open(sample('front--section').url);
  const popup = await running.tearsheet.clickToolbarButton(front);
  await outcome(popup);
  await popup.keyboard.press('/');
  await popup.keyboard.type('吞吐量');
  await waitForText(popup, inPopup.found(1));
  const panel = await running.tearsheet.panelOpenedBy(() => popup.locator('.latest button[lang]').click());
  expect(await readerTitle(panel)).toBe(SINA);
  await panel.close();
});

/** Waits until the list shows these titles. */
async function listIs(titles: string[]): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const shown = [...document.querySelectorAll('.row')].map(
        (row) => row.querySelector('.row__title')?.textContent,
      );
      return JSON.stringify(shown) === expected;
    },
    { timeout: TIMEOUT },
    JSON.stringify(titles),
  );
}

/** What is marked in the open article and can be read without scrolling. */
async function wordsInSight(): Promise<string[]> {
  return page.evaluate(() => {
    const view = document.querySelector('.pane__scroll')?.getBoundingClientRect();
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    return ranges
      .filter((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return view && top >= view.top && bottom <= view.bottom;
      })
      .map(String);
  });
}

/** Waits until the keyboard is on something with this name. */
async function focusIsOn(name: string): Promise<void> {
  const deadline = Date.now() + TIMEOUT;
  while ((await nameInFocus()) !== name && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await nameInFocus()).toBe(name);
}

/** The name that a screen reader says of what has the keyboard. */
async function nameInFocus(): Promise<string | undefined> {
  const find = (node: SerializedAXNode | null): SerializedAXNode | undefined =>
    node?.focused ? node : node?.children?.map(find).find(Boolean);
  return find(await page.accessibility.snapshot())?.name;
}

async function tabTo(name: string): Promise<void> {
  for (let steps = 0; steps < 60 && (await nameInFocus()) !== name; steps++) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  }
  expect(await nameInFocus()).toBe(name);
}
