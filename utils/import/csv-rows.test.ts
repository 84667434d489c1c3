import { expect, it } from 'vitest';
import { csvRows, hasColumns } from './csv-rows';

async function rowsOf(text: string) {
  const rows: Record<string, string>[] = [];
  for await (const row of csvRows(text)) rows.push(row);
  return rows;
}

it.each([
  ['quotation marks and line breaks in fields', 'a,b\n"say ""x""","1\n2"\n', [{ a: 'say "x"', b: '1\n2' }]],
  [
    'line ends of Windows, and empty lines',
    'a,b\r\n1,2\r\n\r\n3,4\r\n',
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  ['a row that lacks a field', 'a,b\n1\n', [{ a: '1' }]],
  ['a header alone', 'a,b\n', []],
  ['columns that would reach a prototype', '__proto__,constructor\n1,2\n', [{ constructor: '2' }]],
])('reads %s', async (_, text, rows) => expect(await rowsOf(text)).toEqual(rows));

it('reads a table of any length, a piece at a time', async () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, at) => `"Fees, part ${at}",https://news.example.com/${at}`,
  );
  const rows = await rowsOf(`title,url\n${lines.join('\n')}\n`);
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual({ title: 'Fees, part 19999', url: 'https://news.example.com/19999' });
});

it('gives the rows before a quotation that has no end, and then fails', async () => {
  const rows: Record<string, string>[] = [];
  const read = async () => {
    for await (const row of csvRows('a,b\n1,2\n"3,4\n5,6\n')) rows.push(row);
  };
  await expect(read()).rejects.toMatchObject({ problem: 'syntax' });
  expect(rows).toEqual([{ a: '1', b: '2' }]);
});

it('knows a table by its columns, in any order and quoted', () => {
  expect(hasColumns('\ufeff"url",title,"tags"\r\n1,2,3', 'title', 'url')).toBe(true);
  expect(hasColumns('url;title', 'title', 'url')).toBe(false);
});
