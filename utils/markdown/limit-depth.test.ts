import { expect, it } from 'vitest';
import { limitDepth } from './limit-depth';

it.each<[string, string, string]>([
  ['keeps what is shallow', '<div><b>a<br>b</b></div>', '<div><b>a<br>b</b></div>'],
  [
    'takes out what is too deep, with its end',
    '<div><b>a<i>c<img src="x"></i></b>d</div><b>e</b>',
    '<div><b>ac<img src="x"></b>d</div><b>e</b>',
  ],
  [
    'is not misled by values',
    '<div><b><i title="</div>">a</i></b></div><b>b</b>',
    '<div><b>a</b></div><b>b</b>',
  ],
  [
    'does not count what need not be closed',
    '<ul><li>a<li>b<li><b>c</b></ul>',
    '<ul><li>a<li>b<li><b>c</b></ul>',
  ],
])('%s', (_, html, shallow) => {
  expect(limitDepth(html, 2)).toBe(shallow);
});

it('follows a hundred thousand levels', () => {
  const html = `${'<div>'.repeat(100_000)}a${'</div>'.repeat(100_000)}`;
  expect(limitDepth(html)).toBe(`${'<div>'.repeat(256)}a${'</div>'.repeat(256)}`);
});
