// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseQuery } from '@/utils/library/search/query';
import { findInText } from './find-in-text';

/** What is found, as `element: text`. */
function found(html: string, typed: string, limit?: number): string[] {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  return findInText([root], parseQuery(typed).terms, limit).map(
    (range) => `${range.startContainer.parentElement?.localName}: ${range}`,
  );
}

it.each<[string, string, string, string[]]>([
  ['in every block', '<h2>Fees</h2><p>The fees rise.</p>', 'fees', ['h2: Fees', 'p: fees']],
  ['over inline elements', '<p>The <b>fe</b><i>e</i>s rise.</p>', 'fees', ['b: fees']],
  ['phrases over inline elements', '<p>negative <a>fees</a></p>', '"negative fees"', ['p: negative fees']],
  ['not over blocks', '<p>fe</p><p>es</p>', 'fees', []],
  ['in cells', '<table><tr><td>堆存</td><td>费</td><td>堆存费</td></tr></table>', '堆存费', ['td: 堆存费']],
  [
    'around a list in an item',
    '<ul><li>fees<ul><li>fees</li></ul>fees</li></ul>',
    'fees',
    ['li: fees', 'li: fees', 'li: fees'],
  ],
  ['what is folded', '<p>ＥＴＦ and Solcyré</p>', 'etf solcyre', ['p: ＥＴＦ', 'p: Solcyré']],
  ['nothing without words', '<p>fees</p>', '"-:(', []],
])('finds %s', (_name, html, typed, expected) => {
  expect(found(html, typed)).toEqual(expected);
});

it('stops when there are enough', () => {
  expect(found('<p>a a</p><p>a a</p>', 'a', 3)).toHaveLength(3);
});
