// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeBoxes } from './boxes';
import { StrippedLog } from './stripped-log';

const PROSE = `<p>${'The port authority raised its fees. '.repeat(60)}</p>`;

function stripped(html: string) {
  const root = new DOMParser().parseFromString(PROSE + html, 'text/html').body;
  const log = new StrippedLog('https://paper.example/');
  log.follow(root);
  removeBoxes(root, log);
  return log.stripped.map(({ rule }) => rule);
}

describe('removeBoxes', () => {
  it.each([
    ['newsletter-box', '<div class="NewsletterSignup"><p>Fees in your inbox</p></div>'],
    ['related-box', '<aside data-component="links-block"><a href="/a">Pier opens</a></aside>'],
    ['advertisement', '<div id="ad-slot-3">Buy pallets</div>'],
    ['share-bar', '<ul class="social-share"><li>Post</li><li>Mail</li></ul>'],
    ['qr-code', '<div class="qrcode_box"><img src="/1.png" alt="scan"></div>'],
    [
      'promotion-box',
      '<div class="clearfix app-download"><img src="/1.png" alt="scan"><div>更多内容</div></div>',
    ],
    ['paywall-box', '<div class="paywall">Subscribe to continue</div>'],
    ['author-box', '<div class="author-bio">Ada Quill writes about ports.</div>'],
    ['hidden-label', '<p>a <a href="/b">filing<span class="sr-only">, opens in a new page</span></a></p>'],
    ['hidden-label', '<p>a <a href="/b">filing<span>, opens new tab</span></a></p>'],
  ])('%s', (rule, html) => expect(stripped(html)).toEqual([rule]));

  it.each([
    ['a paragraph of prose, whatever its class', `<p class="paywall">${'Fees rose again. '.repeat(9)}</p>`],
    ['a box that is a large part of the article', `<div class="promo">${PROSE}</div>`],
    ['a link in a sentence', '<p>Shares of <a class="ticker" href="/q">Quayside</a> fell.</p>'],
    ['a table of figures', '<table class="ad"><tr><td>Fees</td><td>3</td></tr></table>'],
    ['a box that holds one', '<div class="social"><table><tr><td>Fees</td><td>3</td></tr></table></div>'],
    ['a name that only begins alike', '<div class="adaptive">Loaded on Monday</div>'],
  ])('leaves %s', (_, html) => expect(stripped(html)).toEqual([]));

  it('logs a box once, with what was in it', () => {
    const html = '<div class="related"><div class="related-list"><a href="/a">Pier opens</a></div></div>';
    expect(stripped(html)).toEqual(['related-box']);
  });
});
