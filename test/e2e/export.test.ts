import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messages } from '@/test/messages';
import { readManifest } from '@/utils/archive/manifest';
import { parseClipRecord } from '@/utils/article/clip';
import { downloaded, exportBy, outcome, press, pressBeside, waitForText } from '../browser/page-actions';
import { readArchive } from '../browser/read-archive';
import { sample, useBrowser } from './fixture';

const { common, library: words, reader, export: exporting } = messages('en');
const ENGLISH = '2026-03-10 Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight.md';
const CHINESE = '2022-08-18 内河航运局召开重点港口运行形势分析视频会议.md';
const running = useBrowser();

beforeAll(async () => {
  for (const name of ['sina--seed-layout', 'cnbc--json-ld-quotes']) await clip(name);
});

it('saves one article from the popup as the Markdown that is expected of the page', async () => {
  const popup = await clip('sina--seed-layout');
  await press(popup, 'button', common.saveMarkdown);
  const file = await downloaded(running.tearsheet.downloads, /\.md$/);
  expect(basename(file)).toBe(CHINESE);
  const { front, body } = split(await readFile(file, 'utf8'));
  expect(Object.keys(front).slice(0, 7)).toEqual([
    'title',
    'categories',
    'headimg',
    'author',
    'comments',
    'date',
    'thumbnail',
  ]);
  expect(front).toMatchObject({
    title: '内河航运局召开重点港口运行形势分析视频会议',
    source: 'https://finance.sina.com.cn/china/gncj/2022-08-18/doc-imizmscv6719243.shtml',
    comments: false,
  });
  const expected = await readFile(`${sample('sina--seed-layout').dir}/expected.md`, 'utf8');
  expect(body).toBe(split(expected).body);
});

it('copies an article to the clipboard as Markdown', async () => {
  const { tearsheet } = running;
  const popup = await clip('cnbc--json-ld-quotes');
  await tearsheet.browser
    .defaultBrowserContext()
    .overridePermissions(tearsheet.address(''), ['clipboard-read', 'clipboard-sanitized-write']);
  await press(popup, 'button', common.copyMarkdown);
  await waitForText(popup, common.copied);
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(split(copied).front).toMatchObject({ author: 'Hollis Vantreight', site: 'CNBC' });
  expect(split(copied).body).toContain('Not everyone was convinced.');
});

it('exports everything as a ZIP of Markdown files and records, Chinese names kept', async () => {
  const { tearsheet } = running;
  const library = await tearsheet.openExtensionPage('options.html');
  await exportBy(library, words.exportAll);
  const archive = await downloaded(tearsheet.downloads, /\.zip$/);
  const files = await readArchive(archive);
  expect([...files.keys()]).toEqual([
    ...[CHINESE, '.tearsheet/1.json', ENGLISH, '.tearsheet/2.json'],
    ...['index.md', 'index.json'],
  ]);
  for (const name of [ENGLISH, CHINESE]) {
    const { front, body } = split(files.get(name) ?? '');
    expect(front).toMatchObject({ title: expect.any(String), date: expect.any(String) });
    expect(body.length).toBeGreaterThan(200);
  }
  const records = [1, 2].map((id): unknown => JSON.parse(files.get(`.tearsheet/${id}.json`) ?? ''));
  // `highlights` is a place that nothing fills yet: the schema does not know it.
  expect(records.map((record) => ({ ...parseClipRecord(record), highlights: [] }))).toEqual(records);
  expect(readManifest(files.get('index.json') ?? '')?.clips.map(({ path }) => path)).toEqual([
    CHINESE,
    ENGLISH,
  ]);
  expect(files.get('index.md')).toContain(
    `- 2022-08-18 [内河航运局召开重点港口运行形势分析视频会议](<${CHINESE}>)`,
  );
  await waitForText(library, exporting.done(2, basename(archive)));
  const { settings } = await library.evaluate(() => chrome.storage.local.get('settings'));
  expect((settings as { lastExport: string }).lastExport).toMatch(/^20\d\d-/);
  await library.close();
});

it('exports what is ticked and nothing else', async () => {
  const { tearsheet } = running;
  const library = await tearsheet.openExtensionPage('options.html');
  const title = '内河航运局召开重点港口运行形势分析视频会议';
  await pressBeside(library, title, 'checkbox', words.select(title));
  await exportBy(library, words.export);
  const archive = await downloaded(tearsheet.downloads, /\(1\)\.zip$/);
  expect([...(await readArchive(archive)).keys()]).toEqual([
    ...[CHINESE, '.tearsheet/1.json'],
    ...['index.md', 'index.json'],
  ]);
  await library.close();
});

it('exports the clip that is read, in another format', async () => {
  const { tearsheet } = running;
  const library = await tearsheet.openExtensionPage('options.html#/clip/2');
  await press(library, 'button', reader.more);
  await press(library, 'button', exporting.one);
  await press(library, 'button', exporting.formats.jsonl);
  await press(library, 'button', exporting.start);
  const path = await downloaded(tearsheet.downloads, /\.jsonl$/);
  await waitForText(library, exporting.done(1, basename(path)));
  const { clip } = JSON.parse(await readFile(path, 'utf8'));
  expect(clip.title).toBe('Northmoor Robotics shares jump 14% after warehouse deal with Calder Freight');
  await library.close();
});

async function clip(name: string) {
  const page = await running.tearsheet.open(sample(name).url);
  const popup = await running.tearsheet.clickToolbarButton(page);
  await outcome(popup);
  return popup;
}

/** Front matter, read by a YAML parser, and the text under it. */
function split(markdown: string): { front: Record<string, unknown>; body: string } {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  return { front: parse(front), body };
}
