import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { numbered } from './numbering';

it.each<[string, string, string]>([
  ['counts from one', '<ol><li>a</li><li>b</li></ol>', '<ol start="1"><li>a</li><li>b</li></ol>'],
  ['counts from its start', '<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'],
  [
    'counts from the value of its first',
    '<ol><li value="3">a</li><li>b</li></ol>',
    '<ol start="3"><li value="3">a</li><li>b</li></ol>',
  ],
  ['counts down', '<ol reversed><li>a</li><li>b</li></ol>', '<ul><li>2. a</li><li>1. b</li></ul>'],
  [
    'counts down from its start',
    '<ol reversed start="10"><li>a</li><li>b</li></ol>',
    '<ul><li>10. a</li><li>9. b</li></ul>',
  ],
  [
    'leaves a gap',
    '<ol><li>a</li><li value="5">b</li><li>c</li></ol>',
    '<ul><li>1. a</li><li value="5">5. b</li><li>6. c</li></ul>',
  ],
  ['is below zero', '<ol start="-1"><li>a</li></ol>', '<ul><li>-1. a</li></ul>'],
  [
    'has paragraphs',
    '<ol start="-1"><li><p>a</p><p>b</p></li></ol>',
    '<ul><li><p>-1. a</p><p>b</p></li></ul>',
  ],
  ['is empty', '<ol></ol>', '<ol start="1"></ol>'],
])('keeps the numbers of a list that %s', (_, html, expected) => {
  const [list] = fromHtml(html, { fragment: true }).children as [Element];
  expect(toHtml(numbered(list, list.children as Element[]))).toBe(expected);
});
