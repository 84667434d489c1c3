// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captionTables } from './figure-tables';

function captioned(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  captionTables(page);
  return page.body.innerHTML;
}

const ROWS = '<tbody><tr><td>EPS</td><td>1.9</td></tr><tr><td>DPS</td><td>0.8</td></tr></tbody>';
const NOTE = '<figcaption>Per share, <b>euros</b></figcaption>';

describe('captionTables', () => {
  it('gives the table the caption of its figure', () => {
    expect(captioned(`<figure><div><table>${ROWS}</table></div>${NOTE}</figure>`)).toBe(
      `<table><caption>Per share, <b>euros</b></caption>${ROWS}</table>`,
    );
  });

  it('takes away a figure that says nothing itself', () => {
    expect(captioned(`<figure><table>${ROWS}</table></figure>`)).toBe(`<table>${ROWS}</table>`);
  });

  it.each([
    ['a caption of its own', `<figure><table><caption>a</caption>${ROWS}</table>${NOTE}</figure>`],
    ['text of its own', `<figure><table>${ROWS}</table><p>Why</p>${NOTE}</figure>`],
    ['a picture', `<figure><img src="a.jpg"><table>${ROWS}</table>${NOTE}</figure>`],
    ['two tables', `<figure><table>${ROWS}</table><table>${ROWS}</table>${NOTE}</figure>`],
  ])('leaves a figure with %s', (_, html) => expect(captioned(html)).toBe(html));
});
