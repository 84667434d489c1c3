// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { matchSite } from './site-match';

const URL = 'https://stock.hexun.com/2026-03-03/218640975.html';
const TEXT =
  '港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。';

function page(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

describe('matchSite', () => {
  it('names the selectors that found the body and the fields', () => {
    const document = page(
      `<div class="links"><a>股票</a></div><span class="pr20">2026-03-03 08:12:00</span><div class="art_contextBox">${TEXT}</div>`,
    );
    expect(matchSite(document, URL)).toEqual({
      hosts: ['hexun.com'],
      body: '.art_contextBox',
      fields: { time: '.pr20', sections: '.links a' },
      unmatched: ['#artibody'],
    });
  });

  it('says where the generic path takes over', () => {
    const document = page(`<article><p>${TEXT}</p></article>`);
    expect(matchSite(document, URL)).toMatchObject({
      body: 'generic',
      fields: { time: 'generic', sections: 'generic' },
      unmatched: expect.arrayContaining(['.art_contextBox', '#artibody']),
    });
  });

  it('does not count a box as a body that has too little text for one', () => {
    const document = page(`<div class="art_contextBox">加载中</div><article>${TEXT}</article>`);
    const match = matchSite(document, URL);
    expect(match?.body).toBe('generic');
    expect(match?.unmatched).not.toContain('.art_contextBox');
  });

  it('leaves the page as it was', () => {
    const document = page(
      `<div id="ContentBody">${TEXT}<p class="em_media">（文章来源：东岭财讯）</p></div>`,
    );
    const before = document.documentElement.outerHTML;
    expect(matchSite(document, 'https://finance.eastmoney.com/a/1.html')?.body).toBe('#ContentBody');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has nothing to say of a site without a rule', () => {
    expect(matchSite(page(TEXT), 'https://paper.example/1.html')).toBeUndefined();
  });
});
