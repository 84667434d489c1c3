// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/fuzz';
import type { ArticleBody } from '../../article/article';
import { asClipped, reinsert, stripAgain } from '../../article/reinsert';
import { tidyBody } from '../body/tidy-body';
import { readBlocks } from '../dom/blocks';
import { sanitiseBody } from './sanitise-body';
import { stripBoilerplate } from './strip-boilerplate';
import { StrippedLog } from './stripped-log';

const BASE = 'https://paper.example/news/1';
const view = window as unknown as Window & typeof globalThis;
const A =
  'The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.';
const B =
  'Shippers replied that they would pass the fee on to their customers, and that two of the lines would rather call at the next harbour down the coast.';

/** Cleans an article as the extraction does. */
function clean(html: string): ArticleBody {
  const root = element(html);
  const log = new StrippedLog(BASE);
  log.follow(root);
  stripBoilerplate(root, { title: 'Harbour fees rise', authors: [] }, log);
  tidyBody(root);
  const { body: _, ...finished } = sanitiseBody(root, log.entries, BASE, view);
  return finished;
}

function element(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The blocks of a body as they are read. */
function blocks(html: string): string[] {
  return readBlocks(element(html)).map(({ text, images }) => text || (images[0]?.getAttribute('src') ?? ''));
}

function allBack(body: ArticleBody): ArticleBody {
  return body.stripped.reduce((full, _, index) => reinsert(full, index), body);
}

it('logs everything that it takes, to the last character', () => {
  const html = `<p>Advertisement</p><p>${A}</p><p>${B}（记者：林见溪）（完）</p><nav class="related"><a href="/b">Ports</a></nav>`;
  const body = clean(html);
  const characters = (texts: string[]) => texts.join('').replace(/\s/g, '').length;
  expect(characters(body.stripped.map(({ text }) => text)) + characters([body.text])).toBe(
    characters(blocks(html)),
  );
});

describe('what goes back', () => {
  it('has absolute addresses and nothing that a body must not have', () => {
    const box =
      '<aside class="promo" onclick="x()"><a href="/join?utm_source=a">Join</a><img src="q.png"></aside>';
    const { stripped } = clean(`<p>${A}</p>${box}<p>${B}</p>`);
    expect(stripped[0]?.reinsertion).toEqual({
      html:
        '<div><a href="https://paper.example/join">Join</a>' +
        '<img src="https://paper.example/news/q.png" referrerpolicy="no-referrer"></div>',
      offset: `<p>${A}</p>`.length,
      line: 1,
    });
  });

  it.each([
    [
      'too large',
      `<div class="ad"><p>Buy</p>${'<br>x<i></i>'.repeat(20)}<img alt="${'x'.repeat(60_000)}" src="/a.png"></div>`,
    ],
    ['without anything to show', '<p><img alt="二维码" src="data:image/png;base64,AAAA"></p>'],
  ])('is only a text where it is %s', (_, html) => {
    const { stripped } = clean(`<p>${A}</p><p>${B}</p>${html}`);
    expect(stripped).toHaveLength(1);
    expect(stripped[0]).not.toHaveProperty('back');
  });

  it('is bounded in all', () => {
    const box = `<div class="ad"><img alt="${'x'.repeat(30_000)}" src="/a.png"></div>`;
    const { stripped } = clean(`<p>${A}</p>${box.repeat(30)}`);
    expect(stripped).toHaveLength(30);
    const sizes = stripped.map(({ reinsertion }) => reinsertion?.html.length ?? 0);
    expect(sizes.filter((size) => size > 0)).toHaveLength(16);
  });
});

describe('what was taken out goes back to where it stood', () => {
  it.each([
    ['a paragraph', `<p>${A}</p><p>${B}</p><p>Editor: Tom Vale</p>`],
    ['two paragraphs side by side', `<p>${A}</p><p>${B}</p><p>Advertisement</p><p>© 2024 Harbour Wire</p>`],
    ['a heading', `<p>${A}</p><h2>Advertisement</h2><p>${B}</p>`],
    ['a box between paragraphs', `<p>${A}</p><aside class="promo"><b>Join us</b></aside><p>${B}</p>`],
    ['a box in a section', `<section><p>${A}</p><div class="ad">Buy</div></section><section>${B}</section>`],
    ['the last line of a paragraph', `<p>${A}</p><p>${B}<br>Editor: Tom Vale</p>`],
    ['the last lines', `<p>${A}</p><p>${B}<br>Editor: Tom Vale<br>© 2024 Harbour Wire</p>`],
    ['a line between others', `<p>${A}<br>Advertisement<br>${B}</p>`],
    ['the first line', `<p>Advertisement<br>${A}<br>${B}</p>`],
    ['all lines of a paragraph', `<p>${A}</p><p>${B}</p><p>Editor: Tom Vale<br>© 2024 Harbour Wire</p>`],
    ['a phrase', `<p>${A} <a href="/a">terms<span class="sr-only"> (opens in new tab)</span></a> ${B}</p>`],
    ['a credit at the end of a sentence', `<p>${A}</p><p>${B}（责任编辑：林见溪）</p>`],
    ['two of them', `<p>${A}</p><p>${B}（记者：林见溪）（完）</p>`],
    ['an item', `<p>${A}</p><ul><li>One fee</li><li>Advertisement</li><li>Two fees</li></ul><p>${B}</p>`],
    ['all items', `<p>${A}</p><p>${B}</p><ul><li>Advertisement</li><li>© 2024 Harbour Wire</li></ul>`],
    ['loose text', `${A}<div class="ad">Buy</div>${B}`],
    ['a picture', `<p>${A}</p><p>${B}</p><p><img src="https://paper.example/qrcode.png"></p>`],
  ])('%s', (_, html) => {
    const body = clean(html);
    expect(body.stripped).not.toEqual([]);
    const full = allBack(body);
    expect(blocks(full.html)).toEqual(blocks(html));
    expect(asClipped(full)).toEqual(body);
  });

  it('a phrase of a line that was taken out itself, behind that line', () => {
    const body = clean(`<p>${A}</p><p>Advertisement <i class="sr-only">skip it</i></p><p>${B}</p>`);
    expect(blocks(allBack(body).html)).toEqual([A, 'Advertisement', 'skip it', B]);
    expect(blocks(reinsert(body, 1).html)).toEqual([A, 'skip it', B]);
  });

  it('whatever stands beside what, alone and together', () => {
    const line = fc.constantFrom(
      'Advertisement',
      '© 2024 Harbour Wire',
      A,
      B,
      `${A}（完）`,
      '<b>Fees</b> rise',
    );
    const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((some) => some.join('<br>'));
    const leaf = fc.oneof(
      lines.map((text) => `<p>${text}</p>`),
      lines.map((text) => `${text}<hr>`),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((some) => `<ul><li>${some.join('</li><li>')}</ul>`),
      line.map((text) => `<h2>${text}</h2>`),
      fc.constant('<p>Fees <span class="sr-only">opens in new tab</span> rise</p>'),
      fc.constant('<aside class="ad"><header>Buy</header><p>one</p></aside>'),
      fc.constant(
        '<figure><img src="https://paper.example/chart.png"><figcaption>A chart</figcaption></figure>',
      ),
      fc.constant('<table><tr><th>Port</th><th>Fee</th></tr><tr><td>North</td><td>12</td></tr></table>'),
    );
    const part = fc.oneof(
      { weight: 3, arbitrary: leaf },
      fc.array(leaf, { maxLength: 3 }).map((inside) => `<section>${inside.join('\n')}</section>`),
    );
    const article = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(article, fc.array(fc.nat(20)), (html, some) => {
        const body = clean(html);
        const back = body.stripped.map((_, index) => index);
        const full = back.reduce(reinsert, body);
        expect(blocks(full.html)).toEqual(blocks(html));
        // In whatever order: the last state counts.
        expect([...some, ...back].reduce(reinsert, body)).toEqual(full);
        expect(asClipped(full)).toEqual(body);
        expect(some.reduce(stripAgain, full)).toEqual(
          back.filter((index) => !some.includes(index)).reduce(reinsert, body),
        );
      }),
      runs(60),
    );
  }, 60_000);
});
