import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const CSV = `title,url,time_added,tags,status
"Northmoor, again",https://news.example.com/a?utm_source=pocket,1710000000,shares|港口,unread
https://news.example.com/b,https://news.example.com/b,1710000001,,archive
`;

it('makes links to be clipped of a list of Pocket', async () => {
  const [first, second, ...more] = await recordsOf([file('part_000000.csv', CSV)]);
  expect(more).toEqual([]);
  expect(first?.format).toBe('pocket');
  expect(first?.record).toEqual({
    clip: {
      ...{ title: 'Northmoor, again', sections: [], authors: [], editors: [], site: 'news.example.com' },
      ...{ url: 'https://news.example.com/a', canonicalUrl: 'https://news.example.com/a', securities: [] },
      ...{ lang: '', description: '', wordCount: 0, readingMinutes: 0, extractor: 'import', pending: true },
      ...{ tags: ['shares', '港口'], starred: false, archived: false },
      ...{
        id: 0,
        rev: 0,
        version: 1,
        clippedAt: '2024-03-09T16:00:00.000Z',
        images: 0,
        tables: 0,
        strippedCount: 0,
      },
      contentHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    versions: [
      {
        ...{ id: 0, version: 1, savedAt: '2024-03-09T16:00:00.000Z', html: '', text: '', stripped: [] },
        contentHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        metadata: {
          ...{ title: 'Northmoor, again', sections: [], authors: [], editors: [], site: 'news.example.com' },
          ...{
            url: 'https://news.example.com/a',
            canonicalUrl: 'https://news.example.com/a',
            securities: [],
          },
          ...{
            lang: '',
            description: '',
            wordCount: 0,
            readingMinutes: 0,
            extractor: 'import',
            pending: true,
          },
        },
      },
    ],
  });
  expect(second?.record.clip).toMatchObject({
    title: 'https://news.example.com/b',
    archived: true,
    tags: [],
  });
});
