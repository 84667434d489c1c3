// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readMeta } from './meta';

const document = new DOMParser().parseFromString(
  `<meta name="weibo: article:create_at" content="2022-08-18 16:47"><meta property="og:title" content=" It&amp;#8217;s "><meta name="OG:TITLE" content="second">
   <meta name="”keyword”" content="a"><meta itemprop="datePublished" value="2022"><meta name="empty" content=" ">`,
  'text/html',
);

it.each([
  ['weibo:article:create_at', '2022-08-18 16:47'],
  ['og:title', 'It’s'],
  ['keyword', 'a'],
  ['datepublished', '2022'],
  ['empty', ''],
  ['missing', ''],
])('reads %s', (name, value) => {
  expect(readMeta(document).first(name)).toBe(value);
});

it('takes the first name that has a value, and all values of a name', () => {
  expect(readMeta(document).first('missing', 'empty', 'keyword')).toBe('a');
  expect(readMeta(document).all('og:title')).toEqual(['It’s', 'second']);
});
