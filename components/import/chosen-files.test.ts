import { expect, it } from 'vitest';
import { droppedFiles, pickedFiles } from './chosen-files';

const fileEntry = (fullPath: string) => ({
  ...{ isFile: true, isDirectory: false, fullPath },
  file: (give: (file: File) => void) => give(new File(['x'], fullPath.slice(fullPath.lastIndexOf('/') + 1))),
});

/** A folder that gives its entries two at a time, as browsers give a hundred. */
function folderEntry(fullPath: string, entries: object[]) {
  return {
    ...{ isFile: false, isDirectory: true, fullPath },
    createReader() {
      const left = [...entries];
      return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 2)) };
    },
  };
}

function drop(...entries: (object | null)[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files: [new File(['x'], 'loose.csv')] } as unknown as DataTransfer;
}

it('finds every file of folders that were dropped, with its path', async () => {
  const posts = folderEntry(
    '/blog/posts',
    ['a', 'b', 'c'].map((name) => fileEntry(`/blog/posts/${name}.md`)),
  );
  const files = await droppedFiles(
    drop(folderEntry('/blog', [fileEntry('/blog/index.md'), posts]), fileEntry('/x.csv')),
  );
  expect(files.map(({ path }) => path)).toEqual([
    ...['blog/index.md', 'blog/posts/a.md', 'blog/posts/b.md', 'blog/posts/c.md', 'x.csv'],
  ]);
});

it('takes the files of a drop where the browser knows no entries', async () => {
  expect((await droppedFiles(drop(null))).map(({ path }) => path)).toEqual(['loose.csv']);
});

it('fails where a folder cannot be listed', async () => {
  const refused = {
    ...{ isFile: false, isDirectory: true, fullPath: '/blog' },
    createReader: () => ({
      readEntries: (_: unknown, refuse: (error: unknown) => void) =>
        refuse(new DOMException('no', 'NotFoundError')),
    }),
  };
  await expect(droppedFiles(drop(refused))).rejects.toMatchObject({ name: 'NotFoundError' });
});

it('keeps the paths of a folder that was picked', () => {
  const file = Object.assign(new File(['x'], 'a.md'), { webkitRelativePath: 'blog/posts/a.md' });
  expect(pickedFiles([file, new File(['x'], 'b.md')]).map(({ path }) => path)).toEqual([
    'blog/posts/a.md',
    'b.md',
  ]);
});
