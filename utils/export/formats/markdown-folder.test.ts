import { describe, expect, it } from 'vitest';
import { readManifest } from '../../archive/manifest';
import type { ClipRecord } from '../../article/clip';
import { OPTIONS, record, runOf } from '../fixture';
import { MemoryFolder } from '../folder-fixture';
import { exportFolder } from './markdown-folder';

const MD = (title: string) => `2026-11-24 ${title}.md`;

function texts(folder: MemoryFolder): Record<string, string> {
  return Object.fromEntries([...folder.files()].map(([path, { text }]) => [path, text]));
}

function writes(folder: MemoryFolder): Record<string, number> {
  const written = [...folder.files()].map(([path, file]) => [path, file.writes] as const);
  for (const file of folder.files().values()) file.writes = 0;
  return Object.fromEntries(written.filter(([, times]) => times > 0));
}

const manifestOf = (folder: MemoryFolder) => readManifest(folder.files().get('index.json')?.text ?? '');
const pathsOf = (folder: MemoryFolder) => manifestOf(folder)?.clips.map(({ path }) => path);

const withNote = ({ clip, versions }: ClipRecord, note: string): ClipRecord => ({
  clip: { ...clip, note },
  versions,
});

const first = record(1, '甲');
const second = record(2, '乙');

/** A folder that an export of two clips has been written to. */
async function exported(ask?: () => void): Promise<MemoryFolder> {
  const folder = new MemoryFolder(ask);
  await exportFolder(runOf([first, second]), folder.handle, OPTIONS);
  writes(folder);
  return folder;
}

it('writes what a ZIP has into an empty folder', async () => {
  const folder = new MemoryFolder();
  const outcome = await exportFolder(runOf([first, second]), folder.handle, OPTIONS);
  expect(outcome).toEqual({ unchanged: 0, beside: [] });
  expect(Object.keys(texts(folder)).sort()).toEqual(
    ['.tearsheet/1.json', '.tearsheet/2.json', MD('乙'), MD('甲'), 'index.json', 'index.md'].sort(),
  );
  expect(pathsOf(folder)).toEqual([MD('甲'), MD('乙')]);
});

it('makes the folders that the names ask for', async () => {
  const folder = new MemoryFolder();
  folder.entries.set('2026', new MemoryFolder());
  const before = manifestOf(await exported());
  folder.entries.set('index.json', await movedTo('2026/11/a.md', before));
  await exportFolder(runOf([first]), folder.handle, OPTIONS);
  expect(texts(folder)['2026/11/a.md']).toContain('甲的正文');
});

/** A manifest that has its first clip elsewhere. */
async function movedTo(path: string, manifest: ReturnType<typeof manifestOf>) {
  const folder = new MemoryFolder();
  const file = await folder.getFileHandle('index.json', { create: true });
  file.text = JSON.stringify({
    ...manifest,
    clips: manifest?.clips.map((clip, at) => (at === 0 ? { ...clip, path } : clip)),
  });
  return file;
}

it('writes nothing but the manifest where nothing has changed', async () => {
  const folder = await exported();
  const outcome = await exportFolder(runOf([first, second]), folder.handle, OPTIONS);
  expect(outcome).toEqual({ unchanged: 2, beside: [] });
  expect(writes(folder)).toEqual({ 'index.json': 1 });
});

it('writes what has changed, and what is missing', async () => {
  const folder = await exported();
  folder.entries.delete(MD('乙'));
  await exportFolder(runOf([withNote(first, '再读'), second]), folder.handle, OPTIONS);
  expect(writes(folder)).toEqual({ [MD('甲')]: 1, '.tearsheet/1.json': 1, [MD('乙')]: 1, 'index.json': 1 });
  expect(texts(folder)[MD('甲')]).toContain('再读');
});

it('keeps the file that a clip has, whatever its title is now', async () => {
  const folder = await exported();
  await exportFolder(
    runOf([{ ...first, clip: { ...first.clip, title: '新题' } }, second]),
    folder.handle,
    OPTIONS,
  );
  expect(pathsOf(folder)).toEqual([MD('甲'), MD('乙')]);
  expect(texts(folder)[MD('甲')]).toContain('新题');
});

it('keeps what is there of other clips, and of other people', async () => {
  const folder = await exported();
  (await folder.getFileHandle('笔记.md', { create: true })).text = '我的';
  (await folder.getFileHandle(MD('丙'), { create: true })).text = '也是我的';
  const outcome = await exportFolder(runOf([record(3, '丙')]), folder.handle, OPTIONS);
  expect(outcome).toEqual({ unchanged: 0, beside: ['2026-11-24 丙 (2).md'] });
  expect(texts(folder)).toMatchObject({ '笔记.md': '我的', [MD('丙')]: '也是我的' });
  expect(pathsOf(folder)).toEqual([MD('甲'), MD('乙'), '2026-11-24 丙 (2).md']);
});

it('puts a new text beside the file that was changed in the folder since', async () => {
  const folder = await exported();
  (await folder.getFileHandle(MD('甲'))).text = '改过';
  expect((await exportFolder(runOf([first, second]), folder.handle, OPTIONS)).beside).toEqual([]);
  expect(texts(folder)[MD('甲')]).toBe('改过');
  const outcome = await exportFolder(runOf([withNote(first, '再读'), second]), folder.handle, OPTIONS);
  expect(outcome.beside).toEqual(['2026-11-24 甲 (2).md']);
  expect(texts(folder)[MD('甲')]).toBe('改过');
  expect(texts(folder)['2026-11-24 甲 (2).md']).toContain('再读');
  expect(pathsOf(folder)).toEqual(['2026-11-24 甲 (2).md', MD('乙')]);
});

it('does not mix up the clips of two libraries', async () => {
  const folder = await exported();
  const other = record(1, '丁', { canonicalUrl: 'https://other.example/1' });
  await exportFolder(runOf([other]), folder.handle, OPTIONS);
  expect(manifestOf(folder)?.clips.map(({ record, title }) => [record, title])).toEqual([
    ['.tearsheet/1.json', '甲'],
    ['.tearsheet/2.json', '乙'],
    ['.tearsheet/1 (2).json', '丁'],
  ]);
});

it('does not touch a folder with an index.json of somebody else', async () => {
  const folder = new MemoryFolder();
  (await folder.getFileHandle('index.json', { create: true })).text = '{"name":"site"}';
  const outcome = exportFolder(runOf([first]), folder.handle, OPTIONS);
  await expect(outcome).rejects.toMatchObject({ reason: 'foreign', path: 'index.json' });
  expect(texts(folder)).toEqual({ 'index.json': '{"name":"site"}' });
});

it('leaves out what cannot be written in one place, and goes on', async () => {
  const folder = new MemoryFolder();
  folder.entries.set(MD('甲'), new MemoryFolder());
  const run = runOf([first, second]);
  await exportFolder(run, folder.handle, OPTIONS);
  expect(run.count).toBe(1);
  expect(run.failed).toEqual([
    { id: 1, title: '甲', reason: 'unwritable', detail: `${MD('甲')} is a folder` },
  ]);
  expect(pathsOf(folder)).toEqual([MD('乙')]);
});

describe('interrupted', () => {
  const many = Array.from({ length: 9 }, (_, at) => record(at + 1, `第${at + 1}条`));

  it.each([
    ['full', 'QuotaExceededError'],
    ['gone', 'NotFoundError'],
    ['forbidden', 'NotAllowedError'],
  ])(
    'by a folder that is %s: names the file, keeps what was written, and goes on from there',
    async (reason, name) => {
      let left = 60;
      const folder = new MemoryFolder(() => {
        left -= 1;
        if (left < 0) throw new DOMException('no', name);
      });
      const stoppedAt = await exportFolder(runOf(many), folder.handle, OPTIONS).catch((error) => error);
      expect(stoppedAt).toMatchObject({ name: 'ExportStopped', reason, path: expect.stringMatching(/\d/) });
      const kept = texts(folder);
      left = 10_000;
      writes(folder);
      expect(await exportFolder(runOf(many), folder.handle, OPTIONS)).toMatchObject({ beside: [] });
      expect(folder.files().size).toBe(20);
      const again = Object.keys(writes(folder));
      expect(Object.keys(kept).filter((path) => kept[path] !== '' && again.includes(path))).toEqual([]);
    },
  );

  it('by the reader: the manifest has what was written, and what was there before', async () => {
    const folder = await exported();
    const controller = new AbortController();
    const onProgress = (done: number) => done === 1 && controller.abort();
    const run = runOf([record(3, '丙'), record(4, '丁')], { onProgress, signal: controller.signal });
    await expect(exportFolder(run, folder.handle, OPTIONS)).rejects.toMatchObject({ name: 'AbortError' });
    expect(pathsOf(folder)).toEqual([MD('甲'), MD('乙'), MD('丙')]);
    expect(texts(folder)['index.md']).toContain('丙');
  });
});
