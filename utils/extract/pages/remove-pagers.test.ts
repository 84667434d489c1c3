// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { StrippedLog } from '../boilerplate/stripped-log';
import { findPages } from './find-pages';
import { removePagers } from './remove-pagers';

const URL = 'https://paper.example/a.html';
const P = '<p>The port authority said on Monday that it would raise handling fees by a tenth.</p>';

function removing(markup: string) {
  const { document } = new JSDOM(`<body>${markup}</body>`, { url: URL }).window;
  const log = new StrippedLog(URL);
  removePagers(findPages(document, URL, URL)?.links ?? [], log);
  return { left: document.body.innerHTML, stripped: log.stripped.map(({ text }) => text) };
}

it.each<[string, string, string[]]>([
  [
    'a box with all its words',
    '<div>共3页 <b>1</b> <a href="a_2.html">2</a> <a href="a_3.html">3</a> <a href="a_2.html">下一页</a></div>',
    ['共3页 1 2 3 下一页'],
  ],
  ['a list', '<ul><li>1</li><li><a href="a_2.html">2</a></li></ul>', ['1 2']],
  [
    'two pagers',
    '<p><a href="a_2.html">Next page</a></p><p>Page 1 of 2 <a href="a_2.html">2</a></p>',
    ['Next page', 'Page 1 of 2 2'],
  ],
  [
    'a heading of the next page',
    '<p><a href="a-2.html">Nächste Seite: Was nun?</a></p>',
    ['Nächste Seite: Was nun?'],
  ],
])('takes %s', (_, pager, stripped) => {
  expect(removing(P + pager)).toEqual({ left: P, stripped });
});

it('takes the link alone where it stands in a paragraph', () => {
  const text = 'Ships wait, and nobody minds.';
  expect(removing(`<p>${text}<a href="a_2.html">Next page</a></p>`)).toEqual({
    left: `<p>${text}</p>`,
    stripped: ['Next page'],
  });
});

it.each([
  ['a picture that leads to the next page', '<p><a title="下一页" href="a_2.html"><img src="1.png"></a></p>'],
  ['a picture beside the pager', '<div><img src="1.png"></div>'],
])('leaves %s', (_, picture) => {
  const { left } = removing(`${P}<div>${picture}<a href="a_2.html">2</a></div>`);
  expect(left).toBe(`${P}<div>${picture}</div>`);
});
