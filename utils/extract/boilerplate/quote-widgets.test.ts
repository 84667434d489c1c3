// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { removeQuoteWidgets } from './quote-widgets';
import { StrippedLog } from './stripped-log';

function taken(html: string) {
  const url = 'https://finance.yahoo.com/news/rates';
  const root = new JSDOM(`<p>${html}</p>`, { url }).window.document.body;
  const log = new StrippedLog(url);
  log.follow(root);
  const links = removeQuoteWidgets(root, log).map(({ href }) => href);
  return { text: root.textContent, stripped: log.stripped.map(({ text }) => text), links };
}

const ACME = '<a href="https://www.cnbc.com/quotes/ACM/">Acme</a>';

describe('removeQuoteWidgets', () => {
  it.each([
    [`${ACME} <span class="quote-change">+1.2%</span> said on Monday`, 'Acme said on Monday', '+1.2%'],
    [`${ACME} <span class="quote-change">+1.2%</span>, the maker`, 'Acme, the maker', '+1.2%'],
    [
      '<a href="https://www.cnbc.com/quotes/ACM/">某某</a> <span class="hq">+1.2%</span> 和乙某',
      '某某和乙某',
      '+1.2%',
    ],
    [`${ACME} (<span class="ticker">▲ 1.2%</span>) said`, 'Acme said', '▲ 1.2%'],
    [`${ACME}<span class="stock-badge">ACM 182.31 (+1.2%)</span> said`, 'Acme said', 'ACM 182.31 (+1.2%)'],
    [`Acme (<span class="ticker-tag">ACM +1.2%</span>) said`, 'Acme said', 'ACM +1.2%'],
    [`Acme <span>(64.98, 0.10, 0.15%)</span> said`, 'Acme said', '(64.98, 0.10, 0.15%)'],
    [`<a href="/quote/ACM">Acme</a> <fin-streamer>-0.61%</fin-streamer> fell`, 'Acme fell', '-0.61%'],
    ['某某股份（600519，股吧）上涨', '某某股份（600519）上涨', '股吧'],
    [
      '某某股份(600519,股吧,诊股)、某某银行(000001,行情)',
      '某某股份(600519)、某某银行(000001)',
      '股吧,诊股|行情',
    ],
    ['某某股份（行情600519，诊股）上涨', '某某股份（600519）上涨', '行情|诊股'],
    ['某某股份（600519.SH，行情 资金流向）上涨', '某某股份（600519.SH）上涨', '行情 资金流向'],
    ['某某股份[行情 股吧]上涨', '某某股份上涨', '行情 股吧'],
    ['某某股份(64.98, -0.10, -0.15%)上涨', '某某股份上涨', '64.98, -0.10, -0.15%'],
    ['某某股份<span>(64.98,0.10,0.15%)</span>上涨', '某某股份上涨', '(64.98,0.10,0.15%)'],
  ])('leaves the sentence of %s whole', (html, text, stripped) => {
    expect(taken(html)).toMatchObject({ text, stripped: stripped.split('|') });
  });

  it.each([
    'rose 3.2% (vs 1.1%)',
    'rose <span class="stock-up">3.2%</span> to <b>$12.40</b>',
    'moved <span class="quote-change">+3.2%</span> on Monday',
    `${ACME} rose <span class="quote-change">+3.2%</span>`,
    `${ACME} <b>+3.2%</b>, Beta <b>-0.4%</b>`,
    `${ACME} <span class="quote">“We said +1.2%”</span>`,
    '某某股份上涨<span class="hq">3.2%</span>，报64.98元',
    '某某股份（600519，买入）上涨',
    '在<a href="https://guba.example/">股吧</a>里，今年的行情（好于去年）',
    '净利润（12.5，13.1，4.8%）',
    '区间为（1.2%，3.4%）',
    '【行情回顾】周一',
    'GDP (+1.2%) and CPI (-0.4%)',
  ])('leaves what the sentence itself says: %s', (html) => {
    const { textContent } = new JSDOM(html).window.document.body;
    expect(taken(html)).toEqual({ text: textContent, stripped: [], links: [] });
  });

  it('gives the links of what it takes', () => {
    const { text, links } = taken('Acme (<a href="/quote/ACM?p=ACM">ACM +1.2%</a>) said');
    expect(text).toBe('Acme said');
    expect(links).toEqual(['https://finance.yahoo.com/quote/ACM?p=ACM']);
  });

  it('takes a small chart', () => {
    expect(
      taken(`${ACME} <span class="mini-chart"><img src="/1.png" alt="1 day"></span>, the maker`),
    ).toMatchObject({
      text: 'Acme, the maker',
      stripped: ['1 day'],
    });
  });
});
