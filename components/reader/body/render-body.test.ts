// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import { renderBody } from './render-body';

const words = messages('en').reader;

/** Puts a body on the page as the reader does. */
function show(html: string, loadImages = true): HTMLElement {
  const place = document.createElement('div');
  place.append(renderBody(html, loadImages, words, window as unknown as Window & typeof globalThis));
  document.body.replaceChildren(place);
  return place;
}

beforeEach(() => {
  delete (window as { ran?: boolean }).ran;
});

describe('hostile bodies', () => {
  it.each([
    ['a script', '<p>a</p><script>window.ran = true</script>'],
    ['a handler', '<p onclick="window.ran = true">a</p><img src="x:" onerror="window.ran = true">'],
    ['a script in svg', '<p>a</p><svg><script>window.ran = true</script></svg>'],
    ['a frame', '<p>a</p><iframe srcdoc="<script>parent.ran = true</script>"></iframe>'],
    ['a form', '<p>a</p><form action="https://evil.example"><input name="q"><button>Go</button></form>'],
    ['a style', '<p style="position:fixed">a</p><style>body { display: none }</style>'],
    ['markup broken over itself', '<p>a</p><math><mi><table><mglyph><style><img src=x onerror=ran=1>'],
  ])('%s does nothing', (_name, html) => {
    const place = show(html);
    for (const element of place.querySelectorAll('*')) {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    expect((window as { ran?: boolean }).ran).toBeUndefined();
    expect(
      place.querySelector(
        'script, style, iframe, form, input, button, svg, mglyph, annotation-xml, [onclick], [style]',
      ),
    ).toBeNull();
    expect(place.textContent).toContain('a');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'chrome-extension://abc/options.html',
  ])('a link to %s leads nowhere', (href) => {
    const place = show(`<p><a href="${href}">x</a></p>`);
    expect(place.querySelector('a')?.hasAttribute('href')).toBe(false);
  });
});

describe('links', () => {
  it('open apart and tell the site nothing', () => {
    const link = show('<a href="https://lanhai.example/a">a</a>').querySelector('a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('to places in the article become text, as their targets are not kept', () => {
    const link = show('<a href="#note-1">1</a>').querySelector('a');
    expect([link?.textContent, link?.hasAttribute('href')]).toEqual(['1', false]);
  });
});

describe('pictures', () => {
  it('load late and without a referrer', () => {
    const image = show('<img src="https://img.example/a.png" alt="A">').querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('without an address are left out', () => {
    expect(show('<p>a<img alt="x"></p>').querySelector('img')).toBeNull();
  });

  it('that cannot be loaded become a link to them', () => {
    const place = show(
      '<figure><a href="https://b.example"><img src="https://img.example/a.png" alt="A"></a></figure>',
    );
    place.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(place.querySelector('img')).toBeNull();
    const link = place.querySelector<HTMLAnchorElement>('.image-missing a');
    expect([link?.textContent, link?.href]).toEqual(['A', 'https://img.example/a.png']);
    expect(place.querySelectorAll('a')).toHaveLength(1);
  });

  it('wait for a click where the reader wants that', () => {
    const place = show('<p>a <img src="https://img.example/a.png" alt=""> b</p>', false);
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('.image-off')?.textContent).toBe('img.exampleShow image');
    place.querySelector('button')?.click();
    expect(place.querySelector('img')?.src).toBe('https://img.example/a.png');
    expect(place.querySelector('.image-off')).toBeNull();
  });

  it('in a link with words move in front of it, so that the button is not in a link', () => {
    const place = show(
      '<a href="https://b.example"><img src="https://img.example/a.png" alt="A"> more</a>',
      false,
    );
    expect(place.querySelector('a button')).toBeNull();
    expect(place.querySelector('a')?.textContent).toBe(' more');
  });
});

describe('formulas', () => {
  it('scroll in a box of their own where they stand apart from the text', () => {
    const place = show(
      '<p><math alttext="x" display="block"><mi>x</mi></math></p><p>a <math><mi>y</mi></math></p>',
    );
    const boxes = [...place.querySelectorAll<HTMLElement>('.formula')];
    expect(boxes.map((box) => [box.tabIndex, box.textContent])).toEqual([[0, 'x']]);
  });
});

describe('tables', () => {
  const figures =
    '<table><caption>权重</caption><tr><th>行业</th><th>权重</th><th>说明</th></tr>' +
    '<tr><td>银行</td><td>24.6%</td><td>权重连续第三个季度回落，低于编制方去年底的估计</td></tr></table>';

  it('scroll in a box of their own, named by the caption', () => {
    const box = show(figures).querySelector<HTMLElement>('.table-wrap > div');
    expect(box?.tabIndex).toBe(0);
    expect(box?.getAttribute('role')).toBe('region');
    expect(box?.getAttribute('aria-label')).toBe('权重');
    expect(box?.firstElementChild?.localName).toBe('table');
  });

  it('set figures flush right and keep short words on a line', () => {
    const classes = [...show(figures).querySelectorAll('th, td')].map(({ className }) => className);
    expect(classes).toEqual(['short', 'figure', 'short', 'short', 'figure', '']);
  });

  it('that only arrange others stay as they are', () => {
    const place = show('<table><tr><td><table><tr><td>1</td></tr></table></td><td>b</td></tr></table>');
    expect(place.querySelectorAll('.table-wrap')).toHaveLength(1);
    expect(place.querySelector('.figures')).toBeNull();
  });

  it('without a caption are called a table', () => {
    const box = show('<table><tr><td>a</td></tr></table>').querySelector('.table-wrap > div');
    expect(box?.getAttribute('aria-label')).toBe('Table');
  });
});
