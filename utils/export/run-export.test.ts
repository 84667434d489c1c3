import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../library/failure';
import { draft, freshIndexedDb, openLibrary } from '../library/fixture';
import type { Library } from '../library/library';
import { DEFAULT_SETTINGS } from '../settings/settings-record';
import type { ExportRequest } from './export-request';
import { EXPORTED, OPTIONS } from './fixture';
import { MemoryFolder } from './folder-fixture';
import { runExport } from './run-export';
import { isOld } from './temporary-file';

let library: Library;
beforeEach(async () => {
  freshIndexedDb();
  library = openLibrary();
  for (const name of ['a', 'b', 'c']) await library.save(draft(name));
});

const requestOf = (fields: Partial<ExportRequest> = {}): ExportRequest => ({
  ...DEFAULT_SETTINGS.export,
  ids: undefined,
  words: { ...OPTIONS.words, contents: 'Contents' },
  lang: 'en',
  exported: EXPORTED,
  ...fields,
});

/** A file in memory; `room` bytes fit in. */
function fileOf(room = Number.POSITIVE_INFINITY) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  return {
    into: new WritableStream<Uint8Array>({
      write(part) {
        size += part.length;
        if (size > room) throw new DOMException('no room', 'QuotaExceededError');
        parts.push(part.slice());
      },
    }),
    finish: async () => new File(parts, 'export'),
    discard: vi.fn(async () => undefined),
  };
}

function toolsOf(file = fileOf(), controller = new AbortController()) {
  return { library, openFile: async () => file, onProgress: vi.fn(), signal: controller.signal };
}

async function textOf(request: ExportRequest): Promise<string> {
  const result = await runExport(request, toolsOf());
  return result.state === 'done' ? ((await result.file?.text()) ?? '') : result.state;
}

it('exports all clips, the oldest first, and says how far it is', async () => {
  const tools = toolsOf();
  const result = await runExport(requestOf({ format: 'jsonl' }), tools);
  expect(result).toMatchObject({
    ...{ state: 'done', count: 3, failures: [], unchanged: 0, beside: [] },
    name: 'tearsheet-2026-11-25.jsonl',
  });
  expect(tools.onProgress.mock.calls).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

it('exports the clips that are asked for, in the same order', async () => {
  const lines = (await textOf(requestOf({ format: 'jsonl', ids: [3, 1] }))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).clip.id)).toEqual([1, 3]);
});

it('names a clip whose text is not in the library, and passes over one that is gone', async () => {
  const record: Library['record'] = async (id) => (id === 2 ? undefined : library.record(id));
  const request = requestOf({ format: 'jsonl', ids: [1, 2, 9] });
  expect(await runExport(request, { ...toolsOf(), library: { ...library, record } })).toMatchObject({
    count: 1,
    failures: [{ id: 2, title: 'Harbour fees rise at b', reason: 'no-text' }],
  });
});

it.each([
  ['csv', /^id,title,/],
  [
    'html',
    /^<!doctype html>.*<li><a href="#clip-1">Harbour fees rise at a<\/a><\/li>.*<article id="clip-3"/s,
  ],
  ['markdown-zip', /^PK.*2026-03-12 Harbour fees rise at a\.md/s],
] as const)('writes %s', async (format, start) => {
  expect(await textOf(requestOf({ format }))).toMatch(start);
});

it.each([
  ['csv', 'tearsheet-2026-11-25.csv'],
  ['html', 'tearsheet-2026-11-25.html'],
  ['jsonl', 'tearsheet-2026-11-25.jsonl'],
  ['markdown-zip', 'tearsheet-2026-11-25.zip'],
] as const)('names the file of %s by the day and the format', async (format, name) => {
  expect(await runExport(requestOf({ format }), toolsOf())).toMatchObject({ state: 'done', name });
});

it('writes no file where a folder is asked for and none was chosen', async () => {
  const openFile = vi.fn();
  const result = await runExport(requestOf({ format: 'markdown-folder' }), { ...toolsOf(), openFile });
  expect(result).toEqual({ state: 'stopped', reason: 'gone', path: '' });
  expect(openFile).not.toHaveBeenCalled();
});

it('writes into a folder without a file of its own', async () => {
  const folder = new MemoryFolder();
  const openFile = vi.fn();
  const request = requestOf({ format: 'markdown-folder', folder: folder.handle, template: '{site}/{title}' });
  const result = await runExport(request, { ...toolsOf(), openFile });
  expect(result).toEqual({
    ...{ state: 'done', count: 3, failures: [], unchanged: 0, beside: [] },
    name: 'backup',
  });
  expect(folder.files().has('Northgate Wire/Harbour fees rise at b.md')).toBe(true);
  expect(openFile).not.toHaveBeenCalled();
});

describe('leaves no half of a file', () => {
  it('where it is cancelled', async () => {
    const controller = new AbortController();
    const file = fileOf();
    const tools = toolsOf(file, controller);
    tools.onProgress.mockImplementation((done) => done === 2 && controller.abort());
    expect(await runExport(requestOf(), tools)).toEqual({ state: 'cancelled' });
    expect(file.discard).toHaveBeenCalledOnce();
  });

  it.each(['markdown-zip', 'csv'] as const)('where there is no room for a %s', async (format) => {
    const file = fileOf(100);
    const result = await runExport(requestOf({ format }), toolsOf(file));
    expect(result).toMatchObject({ state: 'stopped', reason: 'full' });
    expect(file.discard).toHaveBeenCalledOnce();
  });

  it('where it cannot be opened', async () => {
    const openFile = async () => Promise.reject(new DOMException('no', 'SecurityError'));
    const result = await runExport(requestOf(), { ...toolsOf(), openFile });
    expect(result).toEqual({ state: 'stopped', reason: 'failed', path: '' });
  });

  it('where the library cannot be read', async () => {
    const list = async () => Promise.reject(new LibraryError('blocked', 'held'));
    const result = await runExport(requestOf(), { ...toolsOf(), library: { ...library, list } });
    expect(result).toEqual({ state: 'unreadable', reason: 'blocked' });
  });
});

it.each([
  ['1764000000000-a', false],
  ['1763996399999-a', true],
  ['of somebody else', false],
])('knows by its name whether a temporary file is left over: %s', (name, old) => {
  expect(isOld(name, 1764000000000)).toBe(old);
});
