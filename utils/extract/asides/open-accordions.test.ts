// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openAccordions } from './open-accordions';

function opened(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  openAccordions(page);
  return page.body.innerHTML.replaceAll(' data-clip-question=""', '');
}

const A = 'It is the fee that a carrier pays for the berth of a vessel.';
const B = '它是承运人为船舶停靠泊位所支付的费用。';

describe('texts that unfold', () => {
  it.each([
    [
      'a button in the heading',
      `<h3 class="accordion-header"><button aria-expanded="false"><span>Berth fee</span></button></h3><div>${A}</div>`,
      `<h3><span>Berth fee</span></h3><div>${A}</div>`,
    ],
    [
      'details',
      `<details open=""><summary>停泊费是什么？</summary><p>${B}</p></details>`,
      `<div><p><strong>停泊费是什么？</strong></p><p>${B}</p></div>`,
    ],
    [
      'details under a heading',
      `<details><summary><h3>Berth fee</h3></summary><p>${A}</p></details>`,
      `<div><div><h3>Berth fee</h3></div><p>${A}</p></div>`,
    ],
    [
      'buttons in boxes of their own',
      `<div class="q"><button aria-expanded="false">What is it?</button><div>${A}</div></div><div class="q"><button aria-expanded="false">那是什么？</button><div>${B}</div></div>`,
      `<div class="q"><p><strong>What is it?</strong></p><div>${A}</div></div><div class="q"><p><strong>那是什么？</strong></p><div>${B}</div></div>`,
    ],
    [
      'buttons side by side with hidden answers',
      `<button aria-controls="a">What is it?</button><div class="a" hidden="">${A}</div><button aria-controls="b">Who pays?</button><div class="a" hidden="">${A}</div>`,
      `<p><strong>What is it?</strong></p><div class="a">${A}</div><p><strong>Who pays?</strong></p><div class="a">${A}</div>`,
    ],
    [
      'answers that are hidden under headings',
      `<div class="q"><h3>a?</h3><div aria-hidden="true">${A}</div></div><div class="q"><h3>b?</h3><div aria-hidden="true">${B}</div></div>`,
      `<div class="q"><h3>a?</h3><div>${A}</div></div><div class="q"><h3>b?</h3><div>${B}</div></div>`,
    ],
    [
      'one hidden answer among shown ones',
      `<h3><button aria-expanded="true">a?</button></h3><div>${A}</div><h3><button aria-expanded="false">b?</button></h3><div hidden="">${B}</div>`,
      `<h3>a?</h3><div>${A}</div><h3>b?</h3><div>${B}</div>`,
    ],
    ['what a search in the page would find', `<div hidden="until-found">${A}</div>`, `<div>${A}</div>`],
  ])('%s', (_, html, expected) => expect(opened(html)).toBe(expected));
});

it.each([
  ['a button beside a heading', '<h2>Results <button>Share</button></h2>'],
  [
    'one button with a text behind it',
    `<div><button aria-expanded="false">About the author</button><div>${A}</div></div>`,
  ],
  [
    'buttons that all say the same',
    `<div class="q"><button aria-expanded="false">Show more</button><div>${A}</div></div><div class="q"><button aria-expanded="false">Show more</button><div>${A}</div></div>`,
  ],
  [
    'tools without a text',
    '<div><button aria-expanded="false">Font size</button><ul><li>A</li></ul><button aria-expanded="false">Share this</button><ul><li>B</li></ul></div>',
  ],
  ['one hidden box', `<h2>Menu</h2><div aria-hidden="true">${A}</div>`],
  ['hidden boxes behind paragraphs', `<p>a</p><div hidden="">${A}</div><p>b</p><div hidden="">${A}</div>`],
  ['hidden forms', `<h3>a</h3><div hidden="">${A}<input></div><h3>b</h3><div hidden="">${A}<input></div>`],
])('%s stays as it is', (_, html) => expect(opened(html)).toBe(html));
