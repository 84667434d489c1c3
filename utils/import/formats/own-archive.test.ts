import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import type { StrippedPart } from '../../article/article';
import type { ClipRecord } from '../../article/clip';
import { OPTIONS, record, runOf } from '../../export/fixture';
import { exportZip } from '../../export/formats/markdown-zip';
import { failuresOf, file, itemsOf, NOW, recordsOf } from '../fixture';
import type { SourceFile } from '../source-file';

/** A clip with everything that can be kept of one. */
const RICH = record(
  7,
  '三家港口重议堆存费',
  {
    ...{ tags: ['港口', 'fees'], starred: true, archived: true, note: 'Ask Ada.\nTwice.' },
    ...{ readAt: '2026-11-24T09:00:00.000Z', updatedAt: '2026-11-24T03:00:02.000Z', strippedCount: 1 },
    published: { instant: '2026-11-23T22:00:00.000Z', offset: 480, precision: 'minute', from: 'meta' },
  },
  2,
);
const REMOVED: StrippedPart = {
  rule: 'editor-credit',
  kind: 'credit',
  where: 'tail',
  text: '责任编辑：林见溪',
  reinsertion: { html: '<p>责任编辑：林见溪</p>', offset: 0, line: 0 },
};
const CLIPS: ClipRecord[] = [
  {
    clip: RICH.clip,
    versions: RICH.versions.map((version) => ({ ...version, stripped: [REMOVED] })),
  },
  record(12, 'Fees rise'),
];

async function exported(): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const bytes = new Response(readable).bytes();
  await exportZip(runOf(CLIPS), writable, OPTIONS);
  return bytes;
}

/** The files of the export, some of them changed or taken away. */
async function folder(change: (path: string, text: string) => string | undefined = (_, text) => text) {
  const zip = new ZipReader(new Uint8ArrayReader(await exported()));
  const files: SourceFile[] = [];
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const text = new Response(readable).text();
    await entry.getData(writable);
    const changed = change(entry.filename, await text);
    if (changed !== undefined) files.push(file(`backup/${entry.filename}`, changed));
  }
  return files;
}

it('gives back from a ZIP what was put into it, field by field', async () => {
  const items = await recordsOf([file('tearsheet.zip', await exported())]);
  expect(items.map(({ format }) => format)).toEqual(['tearsheet', 'tearsheet']);
  expect(items.map(({ record }) => record)).toEqual(CLIPS);
});

it('gives back the same from a folder', async () => {
  expect((await recordsOf(await folder())).map(({ record }) => record)).toEqual(CLIPS);
});

it('adds the tags that everything is to get', async () => {
  const items = await recordsOf(await folder(), { tags: ['restored', 'fees'] });
  expect(items.map(({ record }) => record.clip.tags)).toEqual([
    ['港口', 'fees', 'restored'],
    ['restored', 'fees'],
  ]);
});

it('takes a clip from its record where the reader has deleted its file', async () => {
  const files = await folder((path, text) => (path.endsWith('.md') ? undefined : text));
  expect((await recordsOf(files)).map(({ record }) => record)).toEqual(CLIPS);
});

it('takes a clip from its file where the record is gone', async () => {
  const files = await folder((path, text) => (path.startsWith('.tearsheet/') ? undefined : text));
  const [first] = await recordsOf(files);
  expect(first?.record.clip).toMatchObject({
    ...{ title: '三家港口重议堆存费', tags: ['港口', 'fees'], starred: true, note: 'Ask Ada.\nTwice.' },
    canonicalUrl: 'https://news.example.cn/7',
  });
});

it('takes the records where the index is gone', async () => {
  const files = await folder((path, text) => (/\.tearsheet\//.test(path) ? text : undefined));
  expect((await recordsOf(files)).map(({ record }) => record)).toEqual(CLIPS);
});

it('takes records before files that say less, where the index is gone', async () => {
  const files = await folder((path, text) => (path === 'index.json' ? undefined : text));
  const items = await recordsOf(files);
  expect(items.slice(0, 2).map(({ record }) => record)).toEqual(CLIPS);
  expect(items.slice(2).map(({ format }) => format)).toEqual(['markdown', 'markdown', 'markdown']);
});

it('keeps markup as it is where something was put back into a paragraph', async () => {
  const html = '<p>Fees<p>rise</p></p>';
  const files = await folder((path, text) =>
    path === '.tearsheet/12.json' ? text.replace('<p>Fees rise的正文</p>', html) : text,
  );
  const [, second] = await recordsOf(files);
  expect(second?.record.versions[0]?.html).toBe(html);
});

it('puts what somebody has written into a file in place of what the record says', async () => {
  const files = await folder((path, text) =>
    path.endsWith('Fees rise.md')
      ? text.replace(/title: .*/, "title: 'Fees fall'").replace('的正文', ' **less**')
      : text,
  );
  const [, second] = await recordsOf(files);
  const changed = second?.record;
  expect(changed?.versions.map(({ html }) => html)).toEqual([
    '<p>Fees rise的正文</p>',
    '<p>Fees rise <strong>less</strong></p>',
  ]);
  expect(changed?.clip).toMatchObject({
    ...{ id: 12, title: 'Fees fall', version: 2, updatedAt: NOW.toISOString() },
    contentHash: changed?.versions[1]?.contentHash,
  });
});

it('keeps the text as it is where only a field was changed', async () => {
  const files = await folder((path, text) =>
    path.endsWith('重议堆存费.md')
      ? text.replace(/tags:\n - .*\n/, 'tags:\n - 航运\n').replace(/note: .*\n/, '')
      : text,
  );
  const [first] = await recordsOf(files);
  const { note: _note, ...clip } = CLIPS[0]?.clip ?? RICH.clip;
  expect(first?.record).toEqual({ clip: { ...clip, tags: ['航运', 'fees'] }, versions: CLIPS[0]?.versions });
});

it('sanitises a record that somebody has tampered with', async () => {
  const files = await folder((path, text) =>
    path === '.tearsheet/12.json' ? text.replace('的正文</p>', '<img src=x onerror=steal()></p>') : text,
  );
  const [, second] = await recordsOf(files);
  expect(second?.record.versions[0]?.html).not.toContain('onerror');
});

it('tells of a record that is none, and brings the others', async () => {
  const broken = await folder((path, text) => (path === '.tearsheet/7.json' ? text.slice(0, 90) : text));
  const lacking = await folder((path, text) =>
    path === '.tearsheet/7.json' ? text.replace('"site"', '"sight"') : text,
  );
  const whole = { path: 'backup/index.json', label: '三家港口重议堆存费' };
  expect(await failuresOf(broken)).toMatchObject([{ ...whole, problem: 'syntax' }]);
  expect(await failuresOf(lacking)).toMatchObject([{ ...whole, problem: 'record' }]);
  expect((await itemsOf(broken)).map(({ kind }) => kind)).toEqual(['failed', 'record']);
});

it('reads an index that an editor has laid out in its own way', async () => {
  const files = await folder((path, text) =>
    path === 'index.json' ? JSON.stringify(JSON.parse(text), null, 2) : text,
  );
  expect((await recordsOf(files)).map(({ record }) => record)).toEqual(CLIPS);
});

it('keeps the clips before the place where an index breaks off', async () => {
  const files = await folder((path, text) =>
    path === 'index.json' ? text.slice(0, text.indexOf('"Fees rise"')) : text,
  );
  const items = await itemsOf(files);
  expect(items[0]).toMatchObject({ kind: 'record', record: CLIPS[0] });
  expect(items[1]).toMatchObject({
    kind: 'failed',
    failure: { path: 'backup/index.json', problem: 'record' },
  });
  expect(items[2]).toMatchObject({ kind: 'record', record: CLIPS[1] });
});

it('does not leave its folder, whatever the index says', async () => {
  const files = await folder((path, text) =>
    path === 'index.json' ? text.replace('.tearsheet/7.json', '../7.json') : text,
  );
  expect((await failuresOf(files))[0]).toEqual({ path: 'backup/index.json', problem: 'record' });
});

it('reads no file twice that comes in two ZIP files', async () => {
  const bytes = await exported();
  expect(await recordsOf([file('a.zip', bytes), file('b.zip', bytes)])).toHaveLength(4);
});

it('reads a note that lies beside the export', async () => {
  const files = [...(await folder()), file('backup/my own.md', 'Ships wait.\n')];
  const items = await recordsOf(files);
  expect(items.map(({ format }) => format)).toEqual(['tearsheet', 'tearsheet', 'markdown']);
});
