import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const LISTS = [
  { id: 'l1', name: 'Work', type: 'manual', parentId: null },
  { id: 'l2', name: 'Shipping', type: 'manual', parentId: 'l1' },
  { id: 'l3', name: 'Round', type: 'manual', parentId: 'l3' },
];
const bookmark = (fields: object) => ({
  createdAt: 1710000000,
  title: 'Fees rise',
  tags: ['fees'],
  lists: ['l2'],
  content: { type: 'link', url: 'https://news.example.com/a' },
  note: 'Ask Ada.',
  archived: true,
  ...fields,
});
const read = (...bookmarks: object[]) =>
  recordsOf([file('karakeep-export.json', JSON.stringify({ bookmarks, lists: LISTS }))], {
    folderTags: true,
  });

it('makes a link of a bookmark, filed in lists in each other', async () => {
  const [item] = await read(bookmark({}));
  expect(item?.format).toBe('karakeep');
  expect(item?.record.clip).toMatchObject({
    ...{
      title: 'Fees rise',
      tags: ['fees', 'Work/Shipping'],
      note: 'Ask Ada.',
      archived: true,
      pending: true,
    },
    clippedAt: '2024-03-09T16:00:00.000Z',
  });
});

it('makes an article of a text, which has no address of its own', async () => {
  const [item] = await read(
    bookmark({ content: { type: 'text', text: 'Fees <rise>.\nAgain.\n\nShips & wait.' } }),
  );
  expect(item?.record.versions[0]?.html).toBe('<p>Fees &lt;rise&gt;.<br>Again.</p><p>Ships &amp; wait.</p>');
  expect(item?.record.clip.url).toMatch(/^https:\/\/imported\.invalid\/[\da-f]{32}$/);
  expect(item?.record.clip.site).toBe('');
});

it('does not follow a list that holds itself', async () => {
  const [item] = await read(bookmark({ lists: ['l3'] }));
  expect(item?.record.clip.tags[1]).toBe(Array(20).fill('Round').join('/'));
});
