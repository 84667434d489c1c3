import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { parseClipRecord } from '../article/clip';
import { file, itemsOf } from './fixture';

/** Beginnings by which a format takes a file, so that what follows is read. */
const BEGINNINGS: [path: string, beginning: string][] = [
  ['index.json', '{"format":"tearsheet","formatVersion":1,"clips":[\n'],
  ['.tearsheet/1.json', '{"clip":'],
  ['a.jsonl', '{'],
  ['metadata_0_to_20.json', '[{"slug":"a","url":"https://news.example.com/a","title":'],
  ['wallabag.json', '[{"is_archived":1,"url":"https://news.example.com/a","content":'],
  ['karakeep.json', '{"bookmarks":[{"content":{"type":"text","text":'],
  ['pocket.csv', 'title,url,time_added,tags,status\n'],
  ['instapaper.csv', 'URL,Title,Selection,Folder,Timestamp,Tags\n'],
  ['raindrop.csv', 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n'],
  ['bookmarks.html', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="https://news.example.com/a"'],
  ['page.html', '<!doctype html><link rel="canonical" href="https://news.example.com/a">'],
  ['note.md', '---\nsource: https://news.example.com/a\ntitle: '],
  ['plain.md', ''],
  ['a.zip', 'PK\u0003\u0004'],
];

/** Pieces of what such files are made of, in no order that makes sense. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      ',',
      '\n',
      '---\n',
      '{',
      '}',
      '[',
      ']',
      ':',
      '<p>',
      '</p>',
      '<script>',
      '<!--',
      '&#0;',
      '\u0000',
      '\ufeff',
    ],
    ...[
      'https://news.example.com/b',
      'javascript:1',
      '1710000000',
      '1e999',
      'null',
      'true',
      '__proto__',
      '涨',
      '\ud800',
    ],
  ),
  fc.string({ maxLength: 12 }),
);

it('makes whole records or tells of failures, whatever is in a file', async () => {
  const content = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGINNINGS),
      content,
      fc.boolean(),
      async ([path, beginning], rest, strip) => {
        const items = await itemsOf([file(path, beginning + rest)], { strip, folderTags: true });
        for (const item of items) {
          if (item.kind === 'failed') expect(item.failure.path).toBe(path);
          else expect(parseClipRecord(item.record)).toEqual(item.record);
        }
      },
    ),
    runs(150),
  );
});

it('copes with any bytes', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...BEGINNINGS), bytes, async ([path], bytes) => {
      for (const item of await itemsOf([file(path, Uint8Array.from(bytes))])) {
        if (item.kind === 'record') expect(parseClipRecord(item.record)).toEqual(item.record);
      }
    }),
    runs(150),
  );
});
