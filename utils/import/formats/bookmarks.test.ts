import { expect, it } from 'vitest';
import { file, recordsOf } from '../fixture';

const HTML = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://news.example.com/a" ADD_DATE="1710000000" TAGS="fees,港口">Fees &amp; more</A>
        <DD>Ask Ada.
        <DT><H3>Work</H3>
        <DL><p>
            <DT><A HREF="https://news.example.com/b">Ships wait</A>
            <DT><A HREF="javascript:void(0)">A script</A>
            <DT><A HREF="chrome://settings/">Settings</A>
        </DL><p>
    </DL><p>
</DL><p>
`;

it('makes links of bookmarks with their tags, notes and folders', async () => {
  const items = await recordsOf([file('bookmarks.html', HTML)], { folderTags: true });
  expect(items.map(({ format }) => format)).toEqual(['bookmarks', 'bookmarks']);
  expect(items[0]?.record.clip).toMatchObject({
    ...{ title: 'Fees & more', url: 'https://news.example.com/a', tags: ['fees', '港口'], note: 'Ask Ada.' },
    ...{ clippedAt: '2024-03-09T16:00:00.000Z', pending: true },
  });
  expect(items[1]?.record.clip).toMatchObject({ title: 'Ships wait', tags: ['Work'] });
});
