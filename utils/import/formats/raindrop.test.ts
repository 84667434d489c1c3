import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const CSV = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
17,Fees rise,"Ask Ada.
Twice.",Harbours want more.,https://news.example.com/a,Work / Shipping,"fees, harbours",2024-05-01T10:00:00.000Z,,,true
18,Wait,,,https://news.example.com/b,Unsorted,,2024-05-02T10:00:00.000Z,,,false
`;

it('makes links of the rows of Raindrop, folders as tags where that is asked for', async () => {
  const [first, second] = await recordsOf([file('export.csv', CSV)], { folderTags: true });
  expect(first?.format).toBe('raindrop');
  expect(first?.record.clip).toMatchObject({
    ...{ title: 'Fees rise', description: 'Harbours want more.', note: 'Ask Ada.\nTwice.', starred: true },
    ...{ tags: ['fees', 'harbours', 'Work/Shipping'], clippedAt: '2024-05-01T10:00:00.000Z', pending: true },
  });
  expect(second?.record.clip).toMatchObject({ tags: [], starred: false });
});

it('leaves folders alone otherwise', async () => {
  const [first] = await recordsOf([file('export.csv', CSV)]);
  expect(first?.record.clip.tags).toEqual(['fees', 'harbours']);
});
