// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { shapeRule } from './rule';
import { sanitiseBody } from './sanitise-body';
import { StrippedLog } from './stripped-log';

const BASE = 'https://paper.example/news/1';
const view = window as unknown as Window & typeof globalThis;

/** Finishes an article of which each `aside` is taken out; `also` is put into the first before. */
function finished(html: string, also?: Node) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const log = new StrippedLog(BASE);
  log.follow(root);
  for (const [at, box] of root.querySelectorAll('aside').entries()) {
    if (at === 0 && also) box.append(also);
    log.remove([box], shapeRule('box', 'furniture'), 'box', box.textContent ?? '');
  }
  const { body, ...rest } = sanitiseBody(root, log.entries, BASE, view);
  expect(body.innerHTML.trim()).toBe(rest.html);
  return {
    ...rest,
    stripped: rest.stripped.map(({ text, reinsertion }) => [
      text,
      reinsertion?.html,
      reinsertion?.offset,
      reinsertion?.line,
    ]),
  };
}

function element(tag: string, html: string): Element {
  const made = document.createElement(tag);
  made.append(document.createRange().createContextualFragment(html));
  return made;
}

describe('finishBody', () => {
  it('gives a body with nothing in it that a body must not have', () => {
    expect(
      finished(
        '<p onclick="x()" style="color:red">Fees <a href="javascript:x()">rise</a>.</p><script>1</script>',
      ),
    ).toEqual({ html: '<p>Fees <a>rise</a>.</p>', text: 'Fees rise.', stripped: [] });
  });

  it('gives each removal what was taken out there, and its place', () => {
    expect(
      finished(
        '<aside onclick="x()"><b>Join us</b></aside><p>Fees rise.</p><aside><p>Buy</p></aside><p>Ships wait.</p><aside><i>Terms</i></aside>',
      ),
    ).toEqual({
      html: '<p>Fees rise.</p><p>Ships wait.</p>',
      text: 'Fees rise.\nShips wait.',
      stripped: [
        ['Join us', '<div><b>Join us</b></div>', 0, 0],
        ['Buy', '<div><p>Buy</p></div>', 17, 1],
        ['Terms', '<div><i>Terms</i></div>', 35, 2],
      ],
    });
  });

  it('gives none to a removal that shows nothing, and mixes up none of the others', () => {
    const { stripped } = finished(
      '<p>Fees rise.</p><aside>Buy</aside><p>So</p><aside><script>ad()</script></aside><p>it is.</p><aside>Terms</aside>',
    );
    expect(stripped.map(([text, html]) => [text, html])).toEqual([
      ['Buy', '<div>Buy</div>'],
      ['ad()', undefined],
      ['Terms', '<div>Terms</div>'],
    ]);
  });

  it('drops the comments of the page in what was taken out', () => {
    const { html, stripped } = finished(
      '<p>Fees rise.</p><aside><!--0-->Buy<b><!-- ad --> now</b></aside><p>Ships wait.</p><aside>Terms<!--1 0--></aside>',
    );
    expect(html).toBe('<p>Fees rise.</p><p>Ships wait.</p>');
    expect(stripped).toEqual([
      ['Buy now', '<div>Buy<b> now</b></div>', 17, 1],
      ['Terms', '<div>Terms</div>', 35, 2],
    ]);
  });
});

describe('markup that does not end where its box does', () => {
  const HTML = '<p>Fees rise.</p><aside>Buy </aside><p>Ships wait.</p><aside>Terms</aside><p>They say.</p>';

  it.each([
    ['the rest of a page as plain text', element('plaintext', 'now'), '<div>Buy </div>'],
    ['a list of options', element('select', '<option>one<option>two'), '<div>Buy onetwo</div>'],
    [
      'a table without its cells',
      element('table', '<div>now</div>'),
      '<div>Buy <div>now</div><table></table></div>',
    ],
    ['a row without its table', element('tr', 'now'), '<div>Buy now</div>'],
    ['a page in the page', element('body', 'now'), '<div>Buy now</div>'],
    [
      'a comment with its end in it',
      document.createComment('--></div></div><p>now</p><div><!--'),
      '<div><div>Buy </div></div><p>now</p><div></div>',
    ],
  ])('loses nothing of the body and of other strippedCount: %s', (_, also, back) => {
    const { html, text, stripped } = finished(HTML, also);
    expect({ html, text }).toEqual({
      html: '<p>Fees rise.</p><p>Ships wait.</p><p>They say.</p>',
      text: 'Fees rise.\nShips wait.\nThey say.',
    });
    expect(stripped).toEqual([
      [expect.stringMatching(/^Buy /), back, 17, 1],
      ['Terms', '<div>Terms</div>', 35, 2],
    ]);
  });
});
