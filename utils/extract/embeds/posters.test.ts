// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { loadPage } from '../../../test/extract/load-page';
import { extract } from '../extract';
import { postersOf } from './posters';

const ADDRESS = 'https://paper.example/2026/fees';

it.each([
  ['<video poster="/quay.jpg"></video>', ['https://paper.example/quay.jpg']],
  ['<amp-video poster="quay.jpg"></amp-video>', ['https://paper.example/2026/quay.jpg']],
  ['<video src="/quay.mp4"></video><img src="/quay.jpg">', []],
  ['<video poster="javascript:quay()"></video>', []],
])('%s', (html, posters) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...postersOf(page, ADDRESS)]).toEqual(posters);
});

const TEXT =
  'The port raised its fees by a tenth on Tuesday, the first rise in three years, and the lines said that they would pass it on to those who ship.';

function leadImageOf(head: string, shown: string): string | undefined {
  const paragraphs = `<p>${TEXT}</p>`.repeat(5);
  const html = `<head><meta charset="utf-8"><title>Fees rise</title>${head}</head><body><article><h1>Fees rise</h1><p>${TEXT}</p>${shown}${paragraphs}</article></body>`;
  const page = loadPage(Buffer.from(html), ADDRESS);
  const result = extract(page, { url: ADDRESS, now: new Date(0), force: true });
  if (!result.ok) throw new Error(result.detail);
  return result.draft.leadImage;
}

const FILM = '<video src="/quay.mp4" poster="/quay.jpg"></video>';

it.each([
  ['no poster', '', FILM, undefined],
  ['the picture after a poster', '', `${FILM}<img src="/crane.jpg">`, 'https://paper.example/crane.jpg'],
  [
    'a poster that the page declares',
    '<meta property="og:image" content="https://paper.example/quay.jpg">',
    FILM,
    'https://paper.example/quay.jpg',
  ],
])('has for the lead image %s', (_what, head, shown, expected) => {
  expect(leadImageOf(head, shown)).toBe(expected);
});
