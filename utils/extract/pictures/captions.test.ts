// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markCaptions } from './captions';

function captions(html: string): (string | null)[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  markCaptions(page.body);
  return [...page.querySelectorAll('figcaption')].map((caption) => caption.textContent);
}

describe('markCaptions', () => {
  it.each([
    ['by the name of the box', '<div class="image-caption"><p>The quay at dawn.</p></div>'],
    ['by a name in one word', '<p class="wp-caption-text">The quay at dawn.</p>'],
    ['a credit to an agency alone', '<p>Jo Doe/Getty Images</p>'],
    ['a photographer in brackets', '<p>The quay at dawn. (Photo by Jo Doe/AFP)</p>'],
    ['a credit beside a picture', '<p><img src="a.jpg"></p><p>码头一角。（甲某 摄）</p>'],
    ['a German credit', '<p>Der Kai am Morgen. © Jo Doe | dpa</p>'],
  ])('%s', (_, html) => expect(captions(html)).toHaveLength(1));

  it.each([
    ['a sentence that names an agency', '<p>The figures were first reported by Reuters on Monday.</p>'],
    [
      'a paragraph beside a picture',
      '<p><img src="a.jpg"></p><p>Rates rose to 4% in May, the bank said.</p>',
    ],
    ['brackets at the end of Chinese prose', '<p>公司一季度净利润同比增长两成（未经审计）</p>'],
  ])('leaves %s', (_, html) => expect(captions(html)).toEqual([]));

  it('keeps the picture outside the caption', () => {
    const page = new DOMParser().parseFromString('<p><img src="a.jpg">Jo Doe/Reuters</p>', 'text/html');
    markCaptions(page.body);
    expect(page.body.innerHTML).toBe('<p><img src="a.jpg"><figcaption>Jo Doe/Reuters</figcaption></p>');
  });
});
