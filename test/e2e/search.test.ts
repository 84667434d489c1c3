import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { Draft } from '../../utils/article/article';
import { bundle } from '../browser/bundle';
import { launchTearsheet } from '../browser/launch';
import type { Profile } from '../browser/profile';
import type { Tearsheet } from '../browser/tearsheet';

/** A page of the extension with nothing in it. */
const BLANK = 'manifest.json';
const MANY = 400;

let tearsheet: Tearsheet;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundle('test/e2e/search-page.ts');
});
beforeEach(async () => {
  await tearsheet?.close();
  await start();
});
afterEach(() => expect(tearsheet.faults.splice(0)).toEqual([]));
afterAll(() => tearsheet?.close());

async function start(profile?: Profile): Promise<void> {
  tearsheet = await launchTearsheet({
    ...{ browserPath: inject('browserPath'), extension: inject('extension') },
    ...(profile && { profile }),
  });
  page = await openPage();
}

async function openPage(): Promise<Page> {
  const opened = await tearsheet.openExtensionPage(BLANK);
  await opened.evaluate(script);
  return opened;
}

function draft(number: number, text: string): Draft {
  const url = `https://northgate.example/${number}`;
  return {
    ...{ title: `Harbour note ${number}`, sections: [], authors: [], editors: [], site: 'Northgate Wire' },
    ...{ url, canonicalUrl: url, securities: [], lang: 'zh-CN', description: '', extractor: '1' },
    ...{ wordCount: 9, readingMinutes: 1, html: `<p>${text}</p>`, text, stripped: [] },
  };
}

/** Saves an article and tells its id. */
function save(number: number, text: string): Promise<number> {
  return page.evaluate(async (one) => (await tearsheetPage.library.save(one)).clip.id, draft(number, text));
}

async function saveMany(): Promise<void> {
  const drafts = Array.from({ length: MANY }, (_, at) => draft(at, `第${at}号泊位的运价上升。`));
  await page.evaluate(async (all) => {
    for (const one of all) await tearsheetPage.library.save(one);
  }, drafts);
}

function find(query: string, from = page) {
  return from.evaluate(async (query) => {
    const { search } = tearsheetPage;
    const { ids, total, by } = await search.find({ query, order: 'clipped', offset: 0, limit: 3 });
    return { ids, total, by };
  }, query);
}

async function untilReady(): Promise<void> {
  await page.waitForFunction(async () => (await tearsheetPage.search.status()).state === 'ready', {
    ...{ timeout: 30_000, polling: 100 },
  });
}

it('finds a clip as soon as it is saved, as it is now, and no longer when it is deleted', async () => {
  const id = await save(1, '港口的运价上升。');
  expect(await find('运价')).toEqual({ ids: [id], total: 1, by: 'index' });
  expect(await find('价')).toEqual({ ids: [id], total: 1, by: 'index' });
  expect(await find('价运')).toEqual({ ids: [], total: 0, by: 'index' });
  await page.evaluate((id) => tearsheetPage.library.edit([id], { tags: ['航运'] }), id);
  expect(await find('tag:航运 is:unread site:"northgate wire"')).toEqual({
    ids: [id],
    total: 1,
    by: 'index',
  });
  await page.evaluate((id) => tearsheetPage.library.delete([id]), id);
  expect(await find('运价')).toEqual({ ids: [], total: 0, by: 'index' });
});

it('answers several pages at once that find nobody there', async () => {
  const id = await save(1, '港口的运价上升。');
  expect((await find('运价')).by).toBe('index');
  await page.evaluate(() => chrome.offscreen.closeDocument());
  const pages = await Promise.all([openPage(), openPage(), openPage()]);
  const answers = await Promise.all(pages.map((each) => find('运价', each)));
  expect(answers).toEqual(pages.map(() => ({ ids: [id], total: 1, by: 'index' })));
});

it('has its index after the browser was started again, and makes none anew', async () => {
  await saveMany();
  await untilReady();
  await start(await tearsheet.quit());
  expect(await find('第7号泊位')).toEqual({ ids: [8], total: 1, by: 'index' });
  expect(await page.evaluate(() => tearsheetPage.told)).toEqual([]);
});

it('goes on where it was when the browser was killed over a rebuild', async () => {
  await saveMany();
  await untilReady();
  await page.evaluate(async () => {
    const begun = new Promise<void>((resolve) =>
      tearsheetPage.search.onStatus(({ state }) => state === 'catching-up' && resolve()),
    );
    await tearsheetPage.search.rebuild();
    await begun;
  });
  await start(await tearsheet.kill());
  await untilReady();
  expect(await page.evaluate(() => tearsheetPage.told.filter((status) => 'repairs' in status))).toEqual([]);
  expect((await page.evaluate(() => tearsheetPage.search.all(''))).length).toBe(MANY);
  expect(await find('第399号泊位')).toEqual({ ids: [MANY], total: 1, by: 'index' });
});

it('answers when the background has gone to sleep, and when the owner of the index has gone', async () => {
  const id = await save(1, '港口的运价上升。');
  expect((await find('运价')).by).toBe('index');
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  expect((await find('运')).by).toBe('index');
  await page.evaluate(() => chrome.offscreen.closeDocument());
  expect(await find('运价')).toEqual({ ids: [id], total: 1, by: 'index' });
});

it('reads through the library where the browser gives the index no files', async () => {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    // A file where the folder would be.
    await root.getFileHandle('.tearsheet-index', { create: true });
  });
  const id = await save(1, '港口的运价上升。');
  expect(await find('运价')).toEqual({ ids: [id], total: 1, by: 'scan' });
  expect(await page.evaluate(() => tearsheetPage.search.status())).toMatchObject({ state: 'unavailable' });
  await expect(page.evaluate(() => tearsheetPage.search.rebuild())).rejects.toThrow();
});

it('makes an index anew whose file was damaged', async () => {
  await saveMany();
  await untilReady();
  await start(await tearsheet.quit());
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const pool = await root.getDirectoryHandle('.tearsheet-index');
    const files = await pool.getDirectoryHandle('.opaque');
    for await (const handle of files.values()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      if (file.size < 100_000) continue;
      const writing = await (handle as FileSystemFileHandle).createWritable({ keepExistingData: true });
      // Beyond the header of the pool and the first page, which says what it is.
      await writing.write({
        type: 'write',
        position: 16_384,
        data: new Uint8Array(file.size - 16_384).fill(7),
      });
      await writing.close();
    }
  });
  expect(await find('第7号泊位')).toMatchObject({ ids: [8], total: 1 });
  await untilReady();
  expect(await find('第7号泊位')).toEqual({ ids: [8], total: 1, by: 'index' });
});
