import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const ENTRY = {
  is_archived: 1,
  is_starred: 0,
  tags: ['fees', 'harbours'],
  id: 3,
  title: 'Fees rise',
  url: 'https://news.example.com/a',
  content: '<p>Fees rise. <a href="/more">More</a></p>',
  created_at: '2024-03-09T17:00:00+0100',
  updated_at: '2024-03-09T17:00:00+0100',
  published_at: '2024-03-08T08:30:00+0100',
  published_by: ['Ada Quill'],
  language: 'en_GB',
  reading_time: 1,
  domain_name: 'news.example.com',
  preview_picture: 'https://img.example.com/a.png',
  annotations: [],
};
const read = async (entry: object) =>
  (await recordsOf([file('All articles.json', JSON.stringify([{ ...ENTRY, ...entry }]))]))[0];

it('reads an entry with its text, addresses made absolute', async () => {
  const item = await read({});
  expect(item?.format).toBe('wallabag');
  expect(item?.record.clip).toMatchObject({
    ...{ title: 'Fees rise', authors: ['Ada Quill'], lang: 'en-GB', tags: ['fees', 'harbours'] },
    ...{ archived: true, starred: false, clippedAt: '2024-03-09T16:00:00.000Z' },
    published: { instant: '2024-03-08T07:30:00.000Z', offset: 60, precision: 'second', from: 'import' },
  });
  expect(item?.record.versions[0]?.html).toBe(
    '<p>Fees rise. <a href="https://news.example.com/more">More</a></p>',
  );
});

it('makes a note of annotations', async () => {
  const annotations = [
    { text: 'Says who?', quote: 'Fees\nrise' },
    { text: '', quote: 'Ships' },
    { ranges: [] },
  ];
  expect((await read({ annotations }))?.record.clip.note).toBe('> Fees\n> rise\n\nSays who?\n\n> Ships');
});

it('makes a link of a page that could not be fetched', async () => {
  const content = "wallabag can't retrieve contents for this article. Please <a>troubleshoot</a>.";
  expect((await read({ content }))?.record.clip.pending).toBe(true);
});

it.each([true, 1])('knows %j for a flag that is set', async (is_starred) => {
  expect((await read({ is_starred }))?.record.clip.starred).toBe(true);
});
