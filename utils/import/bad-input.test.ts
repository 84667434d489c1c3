import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { failuresOf, file, itemsOf, recordsOf } from './fixture';
import { fromFile, MOST_BYTES, type SourceFile } from './source-file';

const GOOD = '---\ntitle: Fees rise\nsource: https://news.example.com/a\n---\n\nFees rise.\n';

/** A ZIP of files with the good one last. */
async function zipOf(entries: [name: string, content: string | Uint8Array][], password?: string) {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of entries) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader, password ? { password, zipCrypto: true } : {});
  }
  await zip.add('good.md', new TextReader(GOOD));
  return new Uint8Array(await (await zip.close()).arrayBuffer());
}

/** Puts another name of the same length into a ZIP, in its list and at the file. */
function renamed(bytes: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (character) => character.charCodeAt(0));
}

/** What became of the files, in a word each. */
const outcomes = async (...files: SourceFile[]) =>
  (await itemsOf(files)).map((item) =>
    item.kind === 'failed' ? item.failure.problem : item.record.clip.title,
  );

it.each(['../../x.md', '/etc/ab.md', 'C:\\x\\y.md', '..\\..\\x.md'])('leaves %s alone', async (name) => {
  const bytes = renamed(
    await zipOf([['aaaaaaaaaa'.slice(0, name.length), 'x']]),
    'aaaaaaaaaa'.slice(0, name.length),
    name,
  );
  expect(await failuresOf([file('a.zip', bytes)])).toEqual([
    { path: `a.zip/${name}`, problem: 'unsafe-path' },
  ]);
  expect(await outcomes(file('a.zip', bytes))).toEqual(['unsafe-path', 'Fees rise']);
});

it('takes the first of two files of one name, and both of two that differ by case', async () => {
  const twice = renamed(
    await zipOf([
      ['ab.md', '# One'],
      ['xy.md', '# Two'],
    ]),
    'xy.md',
    'ab.md',
  );
  expect(await outcomes(file('a.zip', twice))).toEqual(['duplicate-name', 'One', 'Fees rise']);
  const cases = await zipOf([
    ['ab.md', '# One'],
    ['AB.md', '# Two'],
  ]);
  expect(await outcomes(file('a.zip', cases))).toEqual(['One', 'Two', 'Fees rise']);
});

it('says of an encrypted file that it is, and reads the others', async () => {
  const bytes = await zipOf([['secret.md', '# One']], 'password');
  expect(await failuresOf([file('a.zip', bytes)])).toEqual([
    { path: 'a.zip/secret.md', problem: 'encrypted' },
  ]);
  expect(await outcomes(file('a.zip', bytes))).toEqual(['encrypted', 'Fees rise']);
});

it('says of a ZIP that was cut off that it is damaged', async () => {
  const bytes = await zipOf([['a.md', '# One']]);
  expect(
    await outcomes(file('a.zip', bytes.subarray(0, bytes.length - 60).slice()), file('b.md', GOOD)),
  ).toEqual(['damaged', 'Fees rise']);
});

it('says of a file in a ZIP whose bytes were changed that it is damaged', async () => {
  const bytes = await zipOf([['a.md', '# One '.repeat(500)]]);
  // Into the packed bytes behind the file's header.
  bytes.set([0xff, 0xff, 0xff], 60);
  expect(await outcomes(file('a.zip', bytes))).toEqual(['damaged', 'Fees rise']);
});

it('leaves a file shut that unpacks to a great many times its size', async () => {
  const bytes = await zipOf([['a.md', new Uint8Array(8 * 1024 * 1024)]]);
  expect(bytes.length).toBeLessThan(20_000);
  expect(await outcomes(file('a.zip', bytes))).toEqual(['bomb', 'Fees rise']);
});

it('does not believe the size that a file in a ZIP is said to have', async () => {
  const size = 3 * 1024 * 1024;
  const bytes = await zipOf([['a.md', new Uint8Array(size)]]);
  const said = new DataView(bytes.buffer);
  // Wherever the size stands, a smaller one.
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (said.getUint32(at, true) === size) said.setUint32(at, 1000, true);
  }
  const [first, second] = await outcomes(file('a.zip', bytes));
  expect(['bomb', 'damaged']).toContain(first);
  expect(second).toBe('Fees rise');
});

it('leaves a ZIP in a ZIP shut', async () => {
  expect(await outcomes(file('a.zip', await zipOf([['inner.zip', await zipOf([])]])))).toEqual([
    'nested-zip',
    'Fees rise',
  ]);
});

it.each([
  ['has no end', '---\ntitle: x\n\nBody', 'The front matter has no end.'],
  ['uses tags', '---\ntitle: !!js/function "x"\n---\n', /not valid YAML/],
  [
    'is a bomb of aliases',
    `---\na: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: [${'*c,'.repeat(10)}]\n---\n`,
    /./,
  ],
  ['has keys that reach a prototype', '---\n__proto__: {polluted: true}\n---\n', /not allowed/],
  ['is nested too deeply', `---\na: ${'['.repeat(200)}${']'.repeat(200)}\n---\n`, /too deeply/],
])('says of front matter that %s that it cannot be read', async (_, text, detail) => {
  const failures = await failuresOf([file('a.md', text), file('b.md', GOOD)]);
  expect(failures).toMatchObject([
    { path: 'a.md', problem: 'front-matter', detail: expect.stringMatching(detail) },
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it.each([
  ['nothing in it', file('a.md', ''), 'empty'],
  ['blanks alone', file('a.csv', ' \n'), 'unknown-kind'],
  ['a kind that is not known', file('a.docx', 'PK'), 'unknown-kind'],
  ['JSON of another kind', file('a.json', '{"a":1}'), 'unknown-kind'],
  ['JSON that ends too soon', file('a.json', '{"bookmarks":[{"title":'), 'syntax'],
  ['JSON with no list in it', file('metadata_0_to_20.json', '[1,2'), 'syntax'],
  ['bytes that are no text', file('a.md', Uint8Array.from([0x41, 0xff, 0xff])), 'charset'],
])('says of a file with %s what is wrong', async (_, bad, problem) => {
  const [one, two, ...more] = (await outcomes(bad, file('good.md', GOOD))).toSorted();
  expect([one, two, more]).toEqual(['Fees rise', problem, []]);
});

it.each(['a.md', 'a.html', 'a.csv', 'a.json'])('does not read %s of 200 MB', async (path) => {
  const chunk = new TextEncoder().encode(
    path.endsWith('csv') ? 'title,url,time_added,tags,status\n' : '[{"is_starred":1,"a":"<p>',
  );
  let opened = 0;
  const huge: SourceFile = {
    path,
    size: 200 * 1024 * 1024,
    open() {
      opened += 1;
      return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    },
  };
  expect(await outcomes(huge, file('good.md', GOOD))).toEqual(['too-large', 'Fees rise']);
  expect(opened).toBe(1);
});

it('stops reading a file that is longer than it was said to be', async () => {
  const chunk = new Uint8Array(16 * 1024 * 1024).fill(0x61);
  let given = 0;
  const growing: SourceFile = {
    path: 'a.md',
    size: 10,
    open: () =>
      new ReadableStream({
        pull(controller) {
          given += chunk.length;
          controller.enqueue(chunk);
        },
      }),
  };
  expect(await outcomes(growing)).toEqual(['too-large']);
  expect(given).toBeLessThanOrEqual(MOST_BYTES + 4 * chunk.length);
});

it('says of a file that is gone that it is, and reads the next', async () => {
  const gone: SourceFile = {
    ...fromFile(new File(['x'], 'a.md')),
    open: () => {
      throw new DOMException('A requested file could not be found.', 'NotFoundError');
    },
  };
  expect(await outcomes(gone, file('good.md', GOOD))).toEqual(['vanished', 'Fees rise']);
});

it('reads what there is of a folder while it vanishes', async () => {
  const lost = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
  });
  const going: SourceFile = { path: 'b/two.md', size: 9, open: () => lost };
  expect(await outcomes(file('b/one.md', GOOD), going, file('b/three.md', '# Three'))).toEqual([
    'Fees rise',
    'vanished',
    'Three',
  ]);
});

it('keeps the rows before the one where a table breaks off', async () => {
  const csv =
    'title,url,time_added,tags,status\nOne,https://news.example.com/1,1,,unread\n"Two,https://news.example.com/2\n';
  expect(await outcomes(file('a.csv', csv))).toEqual(['One', 'syntax']);
});

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'ftp://news.example.com/a',
  'news',
])('takes no link to %s', async (url) => {
  const csv = `title,url,time_added,tags,status\nOne,"${url}",1,,unread\n`;
  expect(await failuresOf([file('a.csv', csv)])).toEqual([
    { path: 'a.csv', label: 'One', problem: 'no-address', detail: url },
  ]);
});

it('takes a time that cannot be for none', async () => {
  const csv = (added: string) =>
    `title,url,time_added,tags,status\nOne,https://news.example.com/1,${added},,unread\n`;
  const times = ['', 'yesterday', '-5', '99999999999999', 'Infinity'].map((added) =>
    file(`${added}.csv`, csv(added)),
  );
  expect((await recordsOf(times)).map(({ record }) => record.clip.clippedAt)).toEqual(
    Array(5).fill('2026-11-25T08:00:00.000Z'),
  );
});

it('reads both of two files that were chosen in folders of one name', async () => {
  expect(await outcomes(file('notes/a.md', '# One'), file('notes/a.md', '# Two'))).toEqual(['One', 'Two']);
});
