import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messages } from '@/test/messages';
import { launchTearsheet } from '../browser/launch';
import { downloaded, exportBy, has, outcome, press, readerTitle, waitForText } from '../browser/page-actions';
import { readArchive } from '../browser/read-archive';
import type { Tearsheet } from '../browser/tearsheet';
import { sample, useBrowser } from './fixture';

const { common, library: words, import: importing, reader } = messages('en');
const running = useBrowser();
/** Where what was exported is restored: another profile, nothing in it. */
let other: Tearsheet;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tearsheet-import-'));
  other = await launchTearsheet({
    browserPath: inject('browserPath'),
    extension: inject('extension'),
    server: running.server,
  });
});
afterAll(async () => {
  await other?.close();
  await rm(folder, { recursive: true, force: true });
});

it('restores a library from the export on disk: everything that was in it, in an empty profile', async () => {
  const { tearsheet } = running;
  for (const name of ['sina--seed-layout', 'cnbc--json-ld-quotes', 'tables--quarterly-figures']) {
    const page = await tearsheet.open(sample(name).url);
    await outcome(await tearsheet.clickToolbarButton(page));
  }
  const library = await tearsheet.openExtensionPage('options.html');
  await mark(library);
  await exportBy(library, words.exportAll);
  const archive = await downloaded(tearsheet.downloads, /\.zip$/);
  const before = await everything(library);
  expect(before.clips).toHaveLength(3);
  expect(before.bodies.flatMap(({ stripped }) => stripped).length).toBeGreaterThan(3);

  const page = await other.openExtensionPage('options.html#import');
  expect(await everything(page)).toEqual({ clips: [], bodies: [] });
  await choose(page, archive);
  await waitForText(page, importing.nothingYet);
  expect(await everything(page)).toEqual({ clips: [], bodies: [] });
  await press(page, 'button', importing.start(3));
  await waitForText(page, importing.finished);
  expect(await everything(page)).toEqual(before);
  expect(other.faults).toEqual([]);
});

it('finds nothing new in the same export', async () => {
  const page = await other.openExtensionPage('options.html#import');
  await choose(page, await downloaded(running.tearsheet.downloads, /\.zip$/));
  await waitForText(page, importing.nothingYet);
  expect(await factOf(page, importing.outcomes.same)).toBe('3');
  expect(await has(page, 'button', importing.start(3))).toBe(false);
});

it('restores from a folder, as the ZIP was unpacked', async () => {
  const files = await readArchive(await downloaded(running.tearsheet.downloads, /\.zip$/));
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const page = await other.openExtensionPage('options.html#import');
  await choose(page, folder, 'folder');
  await waitForText(page, importing.nothingYet);
  expect(await factOf(page, importing.outcomes.same)).toBe('3');
});

it('takes links of another program in, tells what failed, and takes the import back', async () => {
  const csv = join(folder, 'part_000000.csv');
  await writeFile(
    csv,
    'title,url,time_added,tags,status\nFees rise,https://news.example.com/a,1710000000,fees,unread\nNowhere,nowhere,1,,unread\n',
  );
  const broken = join(folder, 'broken.md');
  await writeFile(broken, '---\ntitle: no end\n');
  const page = await other.openExtensionPage('options.html#import');
  await choose(page, [csv, broken]);
  await waitForText(page, importing.pending(1));
  await press(page, 'button', importing.start(1));
  await waitForText(page, importing.finishedBut(2));
  await press(page, 'button', importing.saveReport);
  const report = await downloaded(other.downloads, /\.txt$/);
  expect(basename(report)).toBe('tearsheet-import.txt');
  await press(page, 'button', importing.saveFailed);
  const aside = await readArchive(await downloaded(other.downloads, /failed\.zip$/));
  expect([...aside]).toEqual([
    ['1 part_000000.json', expect.stringContaining('"nowhere"')],
    ['2 broken.md', '---\ntitle: no end\n'],
  ]);

  const list = await other.openExtensionPage('options.html');
  await waitForText(list, common.pending);
  await press(list, 'link', 'Fees rise');
  expect(await readerTitle(list)).toBe('Fees rise');
  expect(await has(list, 'link', reader.openPage)).toBe(true);

  await page.bringToFront();
  await press(page, 'button', importing.undo(1));
  await waitForText(page, importing.undone(1));
  expect((await everything(page)).clips).toHaveLength(3);
  expect(other.faults).toEqual([]);
});

/** Picks files, or a folder, as the browser's dialog would give them. */
async function choose(
  page: Page,
  paths: string | string[],
  what: 'files' | 'folder' = 'files',
): Promise<void> {
  const label = what === 'files' ? importing.pickFiles : importing.pickFolder;
  const input = await page.waitForSelector(`input[type="file"][aria-label="${label}"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...[paths].flat());
}

/** The figure beside a name on the page. */
async function factOf(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const facts = [...document.querySelectorAll('.fact')];
    const fact = facts.find((one) => one.querySelector('dt')?.firstChild?.textContent === wanted);
    return fact?.querySelector('dd')?.textContent ?? undefined;
  }, name);
}

/** Gives the first clip every mark that a reader can give. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tearsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    const clips = db.transaction('clips', 'readwrite').objectStore('clips');
    await new Promise((resolve) => {
      const reading = clips.get(1);
      reading.onsuccess = () => {
        const marks = {
          tags: ['港口', 'fees & co'],
          starred: true,
          archived: true,
          note: 'Ask Ada.\n\n- twice',
        };
        clips.put({ ...reading.result, ...marks, readAt: '2026-11-24T09:00:00.000Z' }).onsuccess = resolve;
      };
    });
    db.close();
  });
}

/** All that the library holds, as it is stored; without its own revision numbers. */
async function everything(page: Page) {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tearsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
    const clips = (await all('clips')).map(({ rev: _rev, ...clip }) => clip);
    const bodies = await all('bodies');
    db.close();
    return { clips, bodies: bodies as { stripped: unknown[] }[] };
  });
}
