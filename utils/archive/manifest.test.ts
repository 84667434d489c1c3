import { expect, it } from 'vitest';
import { record } from './fixture';
import { type ManifestHead, manifestEntry, manifestLines, readManifest } from './manifest';

const HEAD: ManifestHead = {
  format: 'tearsheet',
  formatVersion: 1,
  exported: '2026-11-25T08:30:00.000Z',
  options: { profile: 'obsidian', keys: { note: false }, template: '{site}/{title}' },
  index: { path: 'index.md', sha256: 'd'.repeat(64) },
};

const entryOf = (id: number, path = `${id}.md`) =>
  manifestEntry(
    record(id, '涨', {
      starred: true,
      published: { instant: '2026-11-23T22:00:00Z', offset: 480, precision: 'minute', from: 'meta' },
    }),
    { path, sha256: 'a'.repeat(64) },
    { path: `.tearsheet/${id}.json`, sha256: 'b'.repeat(64) },
  );

const written = (...entries: ReturnType<typeof entryOf>[]) => [...manifestLines(HEAD, entries)].join('');

it('has a line for each clip, and is read back the same', () => {
  const text = written(entryOf(1), entryOf(2));
  const lines = text.split('\n');
  expect(lines).toHaveLength(5);
  expect(JSON.parse((lines[1] ?? '').replace(/,$/, ''))).toEqual(entryOf(1));
  expect(entryOf(1)).toMatchObject({ published: '2026-11-24T06:00:00+08:00', starred: true });
  expect(readManifest(text)).toEqual({ ...HEAD, clips: [entryOf(1), entryOf(2)] });
});

it('is read back without any clip', () => {
  expect(readManifest(written())).toEqual({ ...HEAD, clips: [] });
});

it.each([
  ['no JSON', 'index'],
  ['cut off', written(entryOf(1)).slice(0, -10)],
  ['of another program', '{"version":1,"clips":[]}'],
  ['of a later version', written().replace('"formatVersion":1', '"formatVersion":2')],
  ['out of its folder', written(entryOf(1, '../a.md'))],
  ['at an absolute path', written(entryOf(1, '/etc/a.md'))],
  ['with a path of Windows', written(entryOf(1, 'a\\..\\b.md'))],
])('is not ours where it is %s', (_, text) => {
  expect(readManifest(text)).toBeUndefined();
});
