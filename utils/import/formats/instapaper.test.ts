import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const HEAD = 'URL,Title,Selection,Folder,Timestamp';

it.each([
  ['archived', 'Archive', { archived: true, starred: false, tags: [] }],
  ['starred', 'Starred', { archived: false, starred: true, tags: [] }],
  ['unread', 'Unread', { archived: false, starred: false, tags: [] }],
  ['in a folder', 'Shipping', { archived: false, starred: false, tags: ['Shipping'] }],
])('reads what is %s', async (_, folder, expected) => {
  const csv = `${HEAD}\nhttps://news.example.com/a,Fees,,${folder},1710000000\n`;
  const [item] = await recordsOf([file('instapaper-export.csv', csv)], { folderTags: true });
  expect(item?.format).toBe('instapaper');
  expect(item?.record.clip).toMatchObject({ ...expected, title: 'Fees', pending: true });
  expect(item?.record.clip.clippedAt).toBe('2024-03-09T16:00:00.000Z');
});

it('reads tags, and makes a note of what was selected', async () => {
  const csv = `${HEAD},Tags\nhttps://news.example.com/a,Fees,"Fees rise, again.",Unread,1710000000,"[""shares"",""港口""]"\n`;
  const [item] = await recordsOf([file('a.csv', csv)]);
  expect(item?.record.clip).toMatchObject({ tags: ['shares', '港口'], note: 'Fees rise, again.' });
});

it('has no tags where the list of them is none', async () => {
  const csv = `${HEAD},Tags\nhttps://news.example.com/a,Fees,,Unread,1710000000,[broken\n`;
  const [item] = await recordsOf([file('a.csv', csv)]);
  expect(item?.record.clip.tags).toEqual([]);
});
