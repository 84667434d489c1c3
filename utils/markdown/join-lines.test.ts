import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { joinLines } from './join-lines';

it.each<[string, string]>([
  ['<p>上\n半</p>', '<p>上半</p>'],
  ['<p>上 \r\n\t半</p>', '<p>上半</p>'],
  ['<p>net\nincome</p>', '<p>net income</p>'],
  ['<p>净利\nEPS</p>', '<p>净利 EPS</p>'],
  ['<p>他说：\n“增长</p>', '<p>他说：“增长</p>'],
  ['<p>said\n“growth”</p>', '<p>said “growth”</p>'],
  ['<p>“\n”</p>', '<p>“ ”</p>'],
  ['<p>𠮷\n𠮷</p>', '<p>𠮷𠮷</p>'],
  ['<p>한국\n시장</p>', '<p>한국 시장</p>'],
  ['<p>上<strong>\n半</strong>\n<em>\n年</em></p>', '<p>上<strong>半</strong><em>年</em></p>'],
  ['<p>net<strong>\nincome</strong></p>', '<p>net<strong> income</strong></p>'],
  ['<p>上\n<img src="x">\n半</p>', '<p>上 <img src="x"> 半</p>'],
  ['<p>上</p>\n<p>半</p>', '<p>上</p> <p>半</p>'],
  ['<p>上  半</p>', '<p>上  半</p>'],
  ['<pre>上\n半</pre>', '<pre>上\n半</pre>'],
])('joins %j as %j', (html, joined) => {
  const tree = fromHtml(html, { fragment: true });
  joinLines(tree);
  expect(toHtml(tree)).toBe(joined);
});
