import { createHash } from 'node:crypto';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it, vi } from 'vitest';
import { readManifest } from '../../archive/manifest';
import { markdownFile } from '../../archive/markdown-file';
import { parseClipRecord } from '../../article/clip';
import { EXPORTED, OPTIONS, record, runOf } from '../fixture';
import { exportZip } from './markdown-zip';

const CLIPPED = '2026-11-24T03:00:02.000Z';

/** A stream that keeps what is written to it, and the files that are in it then. */
function memory() {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    into: new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk.slice()) }),
    async files() {
      const entries = await new ZipReader(new BlobReader(new Blob(chunks))).getEntries();
      return Promise.all(
        entries.map(async (entry) => ({
          name: entry.filename,
          text: entry.directory ? '' : await entry.getData(new TextWriter()),
          date: entry.lastModDate.toISOString(),
          utf8: entry.filenameUTF8,
        })),
      );
    },
  };
}

const markdownOf = ({ clip, versions }: ReturnType<typeof record>) =>
  markdownFile({ ...clip, html: versions.at(-1)?.html ?? '' });

it('writes a Markdown file and a record for each clip, dated by its clipping, and then the indexes', async () => {
  const second = record(2, '跌', {}, 2);
  const records = [record(1, '涨'), second, record(3, '涨')];
  const { into, files } = memory();
  const run = runOf(records);
  expect(await exportZip(run, into, OPTIONS)).toEqual({ unchanged: 0, beside: [] });
  expect(run).toMatchObject({ count: 3, failed: [] });
  const written = await files();
  expect(written.map(({ name, date }) => [name, date])).toEqual([
    ['2026-11-24 涨.md', CLIPPED],
    ['.tearsheet/1.json', CLIPPED],
    ['2026-11-24 跌.md', CLIPPED],
    ['.tearsheet/2.json', CLIPPED],
    ['2026-11-24 涨 (2).md', CLIPPED],
    ['.tearsheet/3.json', CLIPPED],
    ['index.md', EXPORTED.toISOString()],
    ['index.json', EXPORTED.toISOString()],
  ]);
  expect(written[0]?.utf8).toBe(true);
  expect(written[2]?.text).toBe(markdownOf(second));
  const kept = JSON.parse(written[3]?.text ?? '');
  expect(kept).toEqual({ ...second, highlights: [] });
  expect(parseClipRecord(kept)).toEqual(second);
});

it('says in its manifest where each clip is, and what was written there', async () => {
  const { into, files } = memory();
  await exportZip(runOf([record(7, '涨', { tags: ['矿'] })]), into, { ...OPTIONS, profile: 'hugo' });
  const written = new Map((await files()).map(({ name, text }) => [name, text]));
  const hash = (name: string) =>
    createHash('sha256')
      .update(written.get(name) ?? '')
      .digest('hex');
  expect(readManifest(written.get('index.json') ?? '')).toEqual({
    format: 'tearsheet',
    formatVersion: 1,
    exported: EXPORTED.toISOString(),
    options: { profile: 'hugo' },
    index: { path: 'index.md', sha256: hash('index.md') },
    clips: [
      {
        id: 7,
        path: '2026-11-24 涨.md',
        sha256: hash('2026-11-24 涨.md'),
        record: '.tearsheet/7.json',
        recordSha256: hash('.tearsheet/7.json'),
        title: '涨',
        canonicalUrl: 'https://news.example.cn/7',
        clippedAt: CLIPPED,
        site: '某财经网',
        securities: [],
        tags: ['矿'],
      },
    ],
  });
});

it('makes a ZIP of indexes of no clips', async () => {
  const { into, files } = memory();
  await exportZip(runOf([]), into, OPTIONS);
  expect((await files()).map(({ name }) => name)).toEqual(['index.md', 'index.json']);
});

it('leaves out what fails, names it, and writes the rest', async () => {
  const onProgress = vi.fn();
  const good = record(5, '丁');
  const records = [
    record(1, '甲'),
    record(2, '乙', { version: 2 }),
    record(3, '丙', { clippedAt: 'never' }),
    good,
  ];
  const all = runOf(records);
  const run = runOf([...records, record(4, '已删')], {
    read: async (id) => {
      if (id === 1) throw new Error('The database is closed.');
      return all.read(id);
    },
    onProgress,
  });
  const { into, files } = memory();
  await exportZip(run, into, OPTIONS);
  expect(run.count).toBe(1);
  expect(run.failed).toEqual([
    { id: 1, reason: 'unreadable', detail: 'The database is closed.' },
    { id: 2, title: '乙', reason: 'no-text' },
    { id: 3, title: '丙', reason: 'unwritable', detail: 'The time of clipping is not a time.' },
  ]);
  expect((await files()).map(({ name }) => name)).toEqual([
    '2026-11-24 丁.md',
    '.tearsheet/5.json',
    'index.md',
    'index.json',
  ]);
  expect(onProgress.mock.calls).toEqual([[1], [2], [3], [4], [5]]);
});

it('reads one clip at a time', async () => {
  let open = 0;
  let most = 0;
  const run = runOf([record(1, '甲'), record(2, '乙'), record(3, '丙')]);
  const read = async (id: number) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return run.read(id);
  };
  await exportZip({ ...run, read }, memory().into, OPTIONS);
  expect(most).toBe(1);
});

describe('cancelled', () => {
  it('rejects at once and reads nothing', async () => {
    const read = vi.fn();
    const run = runOf([record(1, '甲')], { read, signal: AbortSignal.abort() });
    await expect(exportZip(run, memory().into, OPTIONS)).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).not.toHaveBeenCalled();
  });

  it('stops between clips', async () => {
    const controller = new AbortController();
    const read = vi.fn(async (id: number) => record(id, `第${id}条`));
    const run = runOf([], {
      ids: Array.from({ length: 9 }, (_, at) => at + 1),
      read,
      onProgress: (done) => done === 3 && controller.abort(),
      signal: controller.signal,
    });
    await expect(exportZip(run, memory().into, OPTIONS)).rejects.toMatchObject({ name: 'AbortError' });
    // One is read ahead.
    expect(read).toHaveBeenCalledTimes(4);
  });
});

it('says which file there was no room for', async () => {
  let room = 2_000;
  const into = new WritableStream<Uint8Array>({
    write(chunk) {
      room -= chunk.byteLength;
      if (room < 0) throw new DOMException('no room', 'QuotaExceededError');
    },
  });
  const records = Array.from({ length: 20 }, (_, at) => record(at + 1, `第${at + 1}条`));
  await expect(exportZip(runOf(records), into, OPTIONS)).rejects.toMatchObject({
    name: 'ExportStopped',
    reason: 'full',
    path: expect.stringMatching(/^(?:2026-11-24 第\d条\.md|\.tearsheet\/\d\.json)$/),
  });
});
