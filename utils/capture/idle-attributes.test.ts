import { describe, expect, it } from 'vitest';
import { withoutIdle } from './idle-attributes';

const STATE = 'abcdefghij'.repeat(5);

describe('attributes that nobody asks about', () => {
  it.each([
    ['handlers', '<a class="b" onclick="go(1)" href="/c">d</a>', '<a class="b" href="/c">d</a>'],
    ['styles of no matter', '<p style="margin: 0;">a</p>', '<p>a</p>'],
    ['targets and tab stops', '<a target="_blank" tabindex="0" href="/c">d</a>', '<a href="/c">d</a>'],
    ['data in JSON', '<div data-state="{&quot;a&quot;:1}" id="b">c</div>', '<div id="b">c</div>'],
    ['long data', `<div data-state="${STATE}">c</div>`, '<div>c</div>'],
    ['several in one tag', `<b onload="x" data-q="${STATE}" id="a" onerror="y">c</b>`, '<b id="a">c</b>'],
    ['those of several tags', '<b onload="x">a</b><i onload="x">b</i>', '<b>a</b><i>b</i>'],
  ])('are left out: %s', (_, markup, expected) => expect(withoutIdle(markup)).toBe(expected));

  it.each([
    ['what is hidden', '<p style="display: none">a</p>'],
    ['what is centred', '<p style="TEXT-ALIGN: center">a</p>'],
    ['what a background shows', '<div style="background: url(a.png)"></div>'],
    ['addresses of pictures', `<img data-src="https://a.example/${STATE}.jpg" data-original="b.jpg">`],
    ['names', '<div data-testid="byline" data-role="author">a</div>'],
    ['what a selector may ask for', '<div data-paywall="" data-tier="locked">a</div>'],
    ['TeX', `<b data-tex="\\text{&quot;}${STATE}" data-formula="${STATE}">a</b>`],
    ['labels', '<div aria-label="Share" aria-hidden="true" itemprop="author" role="table">a</div>'],
    ['names that only begin alike', '<p stylex="c" targets="d" database="e">a</p>'],
  ])('are not %s', (_, markup) => expect(withoutIdle(markup)).toBe(markup));

  it('are in tags only: text that looks like one stays', () => {
    const text = '<p>Write &lt;a onclick="go()" style="margin:0"&gt; or onclick="go()" there.</p>';
    expect(withoutIdle(text)).toBe(text);
  });

  it('stay where a value has a sign of a tag in it, as some browsers write it', () => {
    const markup = '<a title="1 > 0" onclick="go()">b</a>';
    expect(withoutIdle(markup)).toBe(markup);
  });

  it('do not touch data in a script', () => {
    const data = String.raw`<script type="application/ld+json">{"articleBody":"<p style=\"margin:0\">Fees</p>"}</script>`;
    expect(withoutIdle(data)).toBe(data);
  });
});
