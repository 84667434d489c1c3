// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { flattenArtboards } from './flatten-artboards';

function flattened(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  flattenArtboards(page);
  return page.body.innerHTML;
}

const artboard = (width: number, text = '') =>
  `<div class="g-artboard" style="width:${width}px"><img class="g-aiImg" src="${width}.png" alt=""><div class="g-aiAbs"><p>装卸费</p><p>+3.5</p></div>${text}</div>`;

it('makes one picture of artboards, with their words for its own', () => {
  expect(flattened(`<div class="ai2html">${artboard(320)}${artboard(600)}</div>`)).toBe(
    '<figure><img class="g-aiImg" src="600.png" alt="装卸费 +3.5"></figure>',
  );
});

it('keeps the figure around it with its caption', () => {
  expect(
    flattened(`<figure><div id="g-fed-box">${artboard(600)}</div><figcaption>Source</figcaption></figure>`),
  ).toBe(
    '<figure><img class="g-aiImg" src="600.png" alt="装卸费 +3.5"><figcaption>Source</figcaption></figure>',
  );
});

it.each([
  ['a box of another kind', '<div class="artboard"><img src="a.png"><p>Fees</p></div>'],
  ['a box without a picture', '<div class="ai2html"><div class="g-artboard"><p>Fees</p></div></div>'],
])('leaves %s', (_, html) => expect(flattened(html)).toBe(html));
