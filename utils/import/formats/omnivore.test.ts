import { expect, it } from 'vitest';
import { file, itemsOf, recordsOf } from '../fixture';

const ENTRY = {
  id: '5f',
  slug: 'fees-rise-18a',
  title: 'Fees rise',
  description: 'Harbours want more.',
  author: 'Ada Quill',
  url: 'https://news.example.com/a',
  state: 'Archived',
  readingProgress: 12,
  thumbnail: 'https://img.example.com/a.png',
  labels: ['fees'],
  savedAt: '2024-03-09T16:00:00.000Z',
  updatedAt: '2024-03-10T16:00:00.000Z',
  publishedAt: '2024-03-08T07:30:00.000Z',
};
const metadata = (...entries: object[]) => file('export/metadata_0_to_20.json', JSON.stringify(entries));

it('reads metadata, text and highlights, which lie in three places', async () => {
  const [item, ...others] = await recordsOf([
    metadata(ENTRY),
    file(
      'export/content/fees-rise-18a.html',
      '<div><p>Fees rise.</p><script>x()</script><p>Ships wait.</p></div>',
    ),
    file('export/highlights/fees-rise-18a.md', '> Ships wait.\n'),
  ]);
  expect(others).toEqual([]);
  expect(item?.format).toBe('omnivore');
  expect(item?.record.clip).toMatchObject({
    ...{
      title: 'Fees rise',
      description: 'Harbours want more.',
      authors: ['Ada Quill'],
      tags: ['fees'],
      archived: true,
    },
    ...{
      leadImage: 'https://img.example.com/a.png',
      note: '> Ships wait.',
      clippedAt: '2024-03-09T16:00:00.000Z',
    },
    published: { instant: '2024-03-08T07:30:00.000Z', offset: 0, precision: 'second', from: 'import' },
  });
  expect(item?.record.clip.pending).toBeUndefined();
  expect(item?.record.versions[0]).toMatchObject({
    html: '<div><p>Fees rise.</p><p>Ships wait.</p></div>',
    text: 'Fees rise.\nShips wait.',
  });
});

it('makes a link of an entry whose text is not there', async () => {
  const [item] = await recordsOf([metadata({ ...ENTRY, state: 'Active' })]);
  expect(item?.record.clip).toMatchObject({ pending: true, archived: false, wordCount: 0 });
});

it('tells of an entry without an address, and reads the next', async () => {
  const items = await itemsOf([metadata({ ...ENTRY, url: null }, ENTRY)]);
  expect(
    items.map((item) => (item.kind === 'failed' ? item.failure.problem : item.record.clip.title)),
  ).toEqual(['no-address', 'Fees rise']);
});
