// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ArticleBody, StrippedPart } from '@/utils/article/article';
import { reinsert } from '@/utils/article/reinsert';
import { sanitise } from '@/utils/article/sanitise';
import { frameReinserted, markReinserted } from './body-reinserted';

const parts = {
  label: () => 'Reinserted: notice',
  stripAgain: 'Strip again',
  lang: 'en',
  onStripAgain() {},
};
const NOTE =
  '<span class="reinserted__note" lang="en">Reinserted: notice <button type="button" class="link">Strip again</button></span>';

const BUTTON = NOTE.replace('Reinserted: notice ', '');

/** What a body looks like in which something is put back at a `|`. */
function framed(html: string, back: string): string {
  const removal: StrippedPart = {
    rule: 'note',
    kind: 'notice',
    where: 'body',
    text: 'x',
    reinsertion: { html: back, offset: html.indexOf('|'), line: 0 },
  };
  return drawn(reinsert<ArticleBody>({ html: html.replace('|', ''), text: '', stripped: [removal] }, 0));
}

function drawn(body: ArticleBody): string {
  const place = document.createElement('div');
  const fragment = sanitise(markReinserted(body), window, true);
  frameReinserted(fragment, parts);
  place.append(fragment);
  return place.innerHTML;
}

it.each([
  [
    'a block in a frame',
    ['<p>a</p>|<p>b</p>', '<p>x</p>'],
    `<p>a</p><div class="reinserted" role="group" aria-label="Reinserted: notice"><p>x</p>${NOTE}</div><p>b</p>`,
  ],
  [
    'a line without its break',
    ['<p>a|</p>', '<br>x'],
    `<p>a<br><span class="reinserted" role="group" aria-label="Reinserted: notice">x${BUTTON}</span></p>`,
  ],
  [
    'an item as an item',
    ['<ul><li>a</li>|</ul>', '<li>x</li>'],
    `<ul><li>a</li><li class="reinserted">x${NOTE}</li></ul>`,
  ],
  [
    'a picture before everything else',
    ['|<p>a</p>', '<p><img src="https://a.example/q.png"></p>'],
    `<div class="reinserted" role="group" aria-label="Reinserted: notice"><p><img src="https://a.example/q.png"></p>${NOTE}</div><p>a</p>`,
  ],
])('shows %s', (_, [html = '', back = ''], expected) => expect(framed(html, back)).toBe(expected));

it.each([
  ['an end without a beginning', '<p>a<!--end--></p>'],
  ['a beginning without an end', '<!--0--><p>a</p>'],
  ['two halves that have come apart', '<p><!--0-->a</p><!--end-->'],
  ['nothing between them', '<p>a<!--0--><!--end--></p>'],
  ['other comments', '<p>a<!--x--></p>'],
])('shows only the text where it finds %s', (_, html) => {
  expect(drawn({ html, text: 'a', stripped: [] })).toBe('<p>a</p>');
});
