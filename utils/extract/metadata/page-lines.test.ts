// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPageLines } from './page-lines';

const texts = (html: string) =>
  readPageLines(new DOMParser().parseFromString(html, 'text/html').body).map((line) => line.text);

it.each([
  ['<p>One <b>two</b> three</p><p>four<br>five</p>', ['One two three', 'four', 'five']],
  ['<div>a<p>b</p>c</div>d', ['a', 'b', 'c', 'd']],
  ['<span>2022-08-18</span><span>某报</span>', ['2022-08-18 某报']],
  ['<p>shown</p><p hidden>not</p><p style="display: none">nor</p><script>x</script>', ['shown']],
  ['', []],
])('reads the lines of %s', (html, lines) => {
  expect(texts(html)).toEqual(lines);
});

it('keeps the elements that a line stands in', () => {
  const [line] = readPageLines(new DOMParser().parseFromString('<p><i>a</i> <b>c</b></p>', 'text/html').body);
  expect(line?.elements.map((element) => element.tagName)).toEqual(['I', 'B']);
});

it('walks a deeply nested page', () => {
  const root = document.createElement('div');
  let inner = root;
  for (let depth = 0; depth < 400; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.append('deep');
  expect(readPageLines(root).map((line) => line.text)).toEqual(['deep']);
});
