import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { parseClipRecord } from '@/utils/article/clip';
import type { ExportFormatName } from '@/utils/settings/settings-record';
import { downloaded, outcome, press, waitForText } from '../browser/page-actions';
import { readArchive } from '../browser/read-archive';
import { sample, useBrowser } from './fixture';

const { library: words, export: exporting } = messages('en');
const ENGLISH = 'Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight';
const CHINESE = '内河航运局召开重点港口运行形势分析视频会议';
const running = useBrowser();

beforeAll(async () => {
  for (const name of ['sina--seed-layout', 'cnbc--json-ld-quotes']) {
    const page = await running.tearsheet.open(sample(name).url);
    await outcome(await running.tearsheet.clickToolbarButton(page));
  }
});

/** Exports everything in a format, with further choices made before; the path of the file. */
async function exportAs(format: ExportFormatName, ending: RegExp, ...choices: string[]): Promise<string> {
  const library = await running.tearsheet.openExtensionPage('options.html');
  await press(library, 'button', words.exportAll);
  for (const choice of [exporting.formats[format], ...choices]) await press(library, 'button', choice);
  await press(library, 'button', exporting.start);
  const path = await downloaded(running.tearsheet.downloads, ending);
  await waitForText(
    library,
    exporting.done(
      2,
      path
        .split('/')
        .at(-1)
        ?.replace(/ \(\d\)/, '') ?? '',
    ),
  );
  await library.close();
  return path;
}

it('writes a table that spreadsheets read, without the texts', async () => {
  const table = await readFile(await exportAs('csv', /\.csv$/), 'utf8');
  const [head = '', ...rows] = table.split('\r\n');
  expect(head.startsWith('\uFEFFid,title,original_title,site,')).toBe(true);
  expect(rows.map((row) => row.split(',')[1])).toEqual([CHINESE, ENGLISH, undefined]);
  expect(table).not.toContain('Not everyone was convinced.');
});

it('writes a record a line', async () => {
  const lines = (await readFile(await exportAs('jsonl', /\.jsonl$/), 'utf8')).trimEnd().split('\n');
  const records = lines.map((line): unknown => JSON.parse(line));
  // `highlights` is a place that nothing fills yet: the schema does not know it.
  expect(records.map((record) => ({ ...parseClipRecord(record), highlights: [] }))).toEqual(records);
});

it('writes one page that shows everything and runs nothing', async () => {
  const path = await exportAs('html', /\.html$/);
  const page = await running.tearsheet.browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`file://${path}`, { waitUntil: 'domcontentloaded' });
  expect(await page.title()).toBe(exporting.words.title);
  await page.click('nav li:nth-child(2) a');
  const [shown, background] = await page.evaluate(() => [
    document.querySelector('article:target h2')?.textContent,
    getComputedStyle(document.body).maxWidth,
  ]);
  expect([shown, background]).toEqual([ENGLISH, '704px']);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    return document.title;
  });
  expect(ran).toBe(exporting.words.title);
  expect(refused.filter((text) => /style/i.test(text) && !/script-src/.test(text))).toEqual([]);
  await page.close();
});

it('writes front matter and bodies as they are asked for, and remembers that', async () => {
  const files = await readArchive(await exportAs('markdown-zip', /\.zip$/, 'Obsidian', 'HTML'));
  const note = files.get(`2026-03-10 ${ENGLISH}.md`) ?? '';
  expect(note).toMatch(/^---\n.*\nimage: .*\n---\n\n<div>\n/s);
  expect(JSON.parse(files.get('index.json') ?? '').options).toEqual({
    profile: 'obsidian',
    body: 'html',
    keys: {},
  });
  const library = await running.tearsheet.openExtensionPage('options.html');
  await press(library, 'button', words.exportAll);
  await library.waitForSelector('dialog [aria-pressed="true"]');
  expect(
    await library.$$eval('dialog [aria-pressed="true"]', (buttons) => buttons.map((one) => one.textContent)),
  ).toEqual([exporting.formats['markdown-zip'], 'Obsidian', 'HTML']);
  await library.close();
});

it('says what is wrong with a template, and shows the name that it gives', async () => {
  const library = await running.tearsheet.openExtensionPage('options.html');
  await press(library, 'button', words.exportAll);
  const field = await library.waitForSelector('dialog .setting input');
  await field?.type('{site}/{titel}');
  await waitForText(library, exporting.templateFaults['unknown-placeholder']);
  expect(
    await library.$eval('dialog .btn--primary', (button) => (button as HTMLButtonElement).disabled),
  ).toBe(true);
  for (let typed = 0; typed < 3; typed += 1) await field?.press('Backspace');
  await field?.type('le}');
  await waitForText(library, exporting.example(`CNBC/${ENGLISH}.md`));
  await library.close();
});

it('leaves none of its files behind', async () => {
  const library = await running.tearsheet.openExtensionPage('options.html');
  await library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('.tearsheet-export', { create: true });
    await folder.getFileHandle(`${Date.now() - 7_200_000}-of-a-page-that-was-closed`, { create: true });
  });
  await exportAs('csv', /\(1\)\.csv$/);
  const left = await library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('.tearsheet-export');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.filter((name) => name.endsWith('closed'));
  });
  expect(left).toEqual([]);
  await library.close();
});
