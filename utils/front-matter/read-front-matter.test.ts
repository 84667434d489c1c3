import { describe, expect, it } from 'vitest';
import { FrontMatterError, readFrontMatter } from './read-front-matter';

it.each<[string, string, Record<string, unknown>, string]>([
  [
    'a post',
    "---\ntitle: '涨'\ncategories: \n - 金融\n---\n\n正文\n",
    { title: '涨', categories: ['金融'] },
    '正文\n',
  ],
  ['times as text', '---\ndate: 2022-08-18T16:47:48+08:00\n---\n', { date: '2022-08-18T16:47:48+08:00' }, ''],
  ['a byte order mark and Windows lines', '\uFEFF---\r\na: 1\r\n---\r\n\r\nb\r\n', { a: 1 }, 'b\r\n'],
  ['an end by dots', '---\na: 1\n...\nb', { a: 1 }, 'b'],
  ['an end at the end of the file', '---\na: 1\n---', { a: 1 }, ''],
  ['nothing inside', '---\n---\nb', {}, 'b'],
  ['a rule that is part of a text', '---\na: "x\n  --- y"\n---\nb', { a: 'x --- y' }, 'b'],
  [
    'an empty line first, as in the posts of the collection',
    '\uFEFF\n \n---\na: 1\n---\n\nb\n',
    { a: 1 },
    'b\n',
  ],
  ['an empty line and then a rule', '\n---\n\nb\n', {}, '\n---\n\nb\n'],
  ['no front matter', 'a\n---\nb: 1\n---\n', {}, 'a\n---\nb: 1\n---\n'],
  ['more dashes than three', '----\na: 1\n---\n', {}, '----\na: 1\n---\n'],
])('reads %s', (_, file, data, body) => {
  expect(readFrontMatter(file)).toEqual({ data, body });
});

function keys(count: number): string {
  return `---\n${Array.from({ length: count }, (_, at) => `k${at}: ${at}\n`).join('')}---\n`;
}

it('reads a very long note and very many keys', () => {
  const note = '涨 \\n'.repeat(200_000);
  expect(readFrontMatter(`---\nnote: "${note}"\n---\n`).data['note']).toBe('涨 \n'.repeat(200_000));
  expect(Object.keys(readFrontMatter(keys(2500)).data).length).toBe(2500);
});

describe('refuses', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
  );
  it.each<[string, string, string]>([
    ['no end', '---\na: 1\n', 'The front matter has no end.'],
    ['too much', `---\na: '${'x'.repeat(1_100_000)}'\n---\n`, 'The front matter is too long.'],
    ['a list', '---\n- a\n---\n', 'The front matter is not a list of keys and values.'],
    ['text', '---\nabc\n---\n', 'The front matter is not a list of keys and values.'],
    ['a tag', '---\na: !!js/function x\n---\n', 'Unresolved tag: tag:yaml.org,2002:js/function'],
    ['a key twice', '---\na: 1\na: 2\n---\n', 'Map keys must be unique'],
    ['a prototype', '---\na:\n  __proto__: {b: 1}\n---\n', 'a key that is not allowed: __proto__'],
    ['a bomb of aliases', `---\nl0: &l0 [x]\n${bomb.join('\n')}\n---\n`, 'Excessive alias count'],
    ['endless depth', `---\na: ${'['.repeat(30_000)}\n---\n`, 'The front matter is nested too deeply.'],
    [
      'a staircase',
      `---\n${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n---\n`,
      'The front matter is nested too deeply.',
    ],
    ['endless keys', keys(6000), 'The front matter has too many parts.'],
    ['endless aliases', `---\na: &a x\nb: [${'*a,'.repeat(10_000)}]\n---\n`, 'has too many parts'],
    ['endless errors', `---\n${'] '.repeat(100_000)}\n---\n`, 'The front matter has too many parts.'],
    ['endless items', `---\n${'- '.repeat(30_000)}\n---\n`, 'The front matter is nested too deeply.'],
  ])('%s', (_, file, message) => {
    expect(() => readFrontMatter(file)).toThrow(FrontMatterError);
    expect(() => readFrontMatter(file)).toThrow(message);
  });
});
