import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { messages } from '@/test/messages';
import { byRole, outcome, waitForText } from '../browser/page-actions';
import { sample, useBrowser } from './fixture';

const { common, keys, library: words } = messages('en');
const SAMPLES = [
  'sina--seed-layout',
  'cnbc--json-ld-quotes',
  'wire--press-release',
  'reuters--trust-principles',
];
const running = useBrowser();
let library: Page;

beforeAll(async () => {
  for (const name of SAMPLES) {
    const page = await running.tearsheet.open(sample(name).url);
    const popup = await running.tearsheet.clickToolbarButton(page);
    await outcome(popup);
    await popup.close();
    await page.close();
  }
  library = await running.tearsheet.openExtensionPage('options.html');
  await library.waitForSelector('[data-clip]');
});

/** The keyboard on the first row. A page listens to keys a moment after it shows its rows. */
beforeEach(async () => {
  await library.bringToFront();
  await vi.waitFor(
    async () => {
      await press('j');
      expect(await isOnRow()).toBe(true);
    },
    { timeout: 15_000 },
  );
  for (const _ of SAMPLES) await press('k');
});

/** Presses keys one after the other, and nothing but keys. */
async function press(...pressed: string[]) {
  for (const key of pressed) await library.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
}

const isOnRow = () => library.evaluate(() => document.activeElement?.closest('[data-clip]') !== null);

const dialogIs = (open: boolean) =>
  open ? library.waitForSelector('dialog[open]') : library.waitForSelector('dialog', { hidden: true });

/** What a clip's row shows as a flag, row by row. */
const archived = () =>
  library.$$eval(
    '[data-clip]',
    (rows, label) => rows.map((row) => row.querySelector(`[aria-label="${label}"]`) !== null),
    common.archived,
  );

it('selects three clips, tags and archives them, and takes it back, by keys alone', async () => {
  await press('x', 'j', 'x', 'j', 'x');
  await waitForText(library, words.selected(3));

  await press('t');
  await dialogIs(true);
  await library.keyboard.type('metals, 储能');
  await press('Enter', 'Enter');
  await waitForText(library, words.retagged(3));
  await dialogIs(false);

  await press('e');
  await waitForText(library, words.turned.archived.on(3));
  expect(await archived()).toEqual([true, true, true, false]);
  await press('z');
  await waitForText(library, words.undone(3));
  expect(await archived()).toEqual([false, false, false, false]);

  // The tags stay: what is done last is undone first, and once. They are offered now.
  await press('t');
  await dialogIs(true);
  await library.waitForFunction(() => document.querySelectorAll('dialog .chip').length === 2);
  await press('Escape');
  await dialogIs(false);
  await waitForText(library, words.selected(3));
  await press('Escape');
  await library.waitForSelector('.bar', { hidden: true });
});

it('completes a tag in use, and Escape leaves one thing at a time', async () => {
  await press('j', 'j', 'j', 't');
  await dialogIs(true);
  await library.keyboard.type('ME');
  await library.waitForSelector('[role="option"]');
  await press('Escape');
  expect(await library.$eval('dialog input', (field) => (field as HTMLInputElement).value)).toBe('ME');
  await press('ArrowDown', 'Enter');
  await library.waitForFunction(() => document.querySelector('dialog .chip__text')?.textContent === 'metals');
  await press('Escape');
  await dialogIs(false);
  // The keyboard is back on the row that it came from.
  expect(await isOnRow()).toBe(true);
});

it('lists the keys, keeps the keyboard in the list and gives it back', async () => {
  await press('?');
  await byRole(library, 'heading', keys.title).wait();
  for (let tab = 0; tab < 5; tab++) {
    await press('Tab');
    expect(
      await library.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog') !== null;
      }),
    ).toBe(true);
  }
  await press('j', 'x');
  await press('Escape');
  await dialogIs(false);
  expect(await library.$$('.row .check:checked')).toEqual([]);
  expect(await isOnRow()).toBe(true);
});
