import { describe, expect, it } from 'vitest';
import { readSecurities } from './securities';

const inText = (text: string) => readSecurities(text, []);
const symbols = (text: string) => inText(text).map((security) => security.symbol);

describe('readSecurities in text', () => {
  it.each([
    ['某某茅台（600519.SH）上涨', '600519.SH'],
    ['某某茅台 600519.SS 上涨', '600519.SH'],
    ['(SH:600519)', '600519.SH'],
    ['买入sh600519后', '600519.SH'],
    ['某某茅台（600519，股吧）', '600519.SH'],
    ['某某车后（ 09690.HK ）上市', '9690.HK'],
    ['00700.HK', '0700.HK'],
    ['某某银行(000001)', '000001.SZ'],
    ['某某科技（430047）', '430047.BJ'],
    ['证券代码：300750', '300750.SZ'],
    ['Acme (NASDAQ: AAPL)', 'AAPL.US'],
    ['Acme (NYSE:BRK.B)', 'BRK.B.US'],
    ['Acme (Nasdaq:TSLA) rose', 'TSLA.US'],
    ['某某（纳斯达克：BABA）', 'BABA.US'],
    ['$TSLA is up', 'TSLA.US'],
    ['Acme <AAPL.O>', 'AAPL.US'],
    ['Acme (AAPL.O)', 'AAPL.US'],
    ['AAPL:US', 'AAPL.US'],
    ['Acme (TYO: 7203)', '7203.T'],
    ['Acme (LON: HSBA)', 'HSBA.L'],
    ['Acme (HKG: 0700)', '0700.HK'],
    ['Acme (ETR: SAP)', 'SAP.DE'],
  ])('reads %s', (text, symbol) => {
    expect(symbols(text)).toEqual([symbol]);
  });

  it.each([
    '去年（202208）的数据',
    '共100000元',
    '（100000元）',
    '电话（010）600519000',
    '邮编 200120',
    '董事长（CEO）表示',
    'the chief executive (CEO) and GDP (GDP) and an ETF',
    'from 2022: A year',
    'at 16:30:US time',
    'paid US$500 and A$20, or $USD',
    'Mr.A and No.T met',
    'Note: AAPL',
    'article 600519',
  ])('finds none in %s', (text) => {
    expect(symbols(text)).toEqual([]);
  });

  it('takes the name that stands beside the code', () => {
    expect(inText('昨日，某某茅台（600519.SH）与Acme Motors Inc. (NYSE: ACM) 签约。')).toEqual([
      { symbol: '600519.SH', name: '某某茅台' },
      { symbol: 'ACM.US', name: 'Acme Motors Inc.' },
    ]);
  });

  it('takes the form of the company along with its name', () => {
    expect(inText('HALSTEAD--(WIRE)--Acme Motors, Inc. (Nasdaq: ACM), a maker of engines')).toEqual([
      { symbol: 'ACM.US', name: 'Acme Motors, Inc.' },
    ]);
  });

  it('names each once, in the order of the text', () => {
    expect(symbols('(NYSE: BBB) and (NYSE: AAA), again (NYSE: BBB)')).toEqual(['BBB.US', 'AAA.US']);
  });
});

describe('readSecurities in links', () => {
  it.each([
    ['https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml', '600519.SH'],
    ['https://quote.eastmoney.com/sh600519.html', '600519.SH'],
    ['https://quote.eastmoney.com/unify/r/1.688668', '688668.SH'],
    ['https://quote.eastmoney.com/unify/r/0.300750', '300750.SZ'],
    ['https://quote.eastmoney.com/unify/r/116.00700', '0700.HK'],
    ['https://stockpage.10jqka.com.cn/600519/', '600519.SH'],
    ['https://xueqiu.com/S/SH600519', '600519.SH'],
    ['https://finance.yahoo.com/quote/AAPL', 'AAPL.US'],
    ['https://www.cnbc.com/quotes/AAPL', 'AAPL.US'],
    ['https://www.bloomberg.com/quote/AAPL:US', 'AAPL.US'],
    ['https://www.marketwatch.com/investing/stock/aapl?mod=x', 'AAPL.US'],
    ['https://www.google.com/finance/quote/AAPL:NASDAQ', 'AAPL.US'],
  ])('reads %s', (href, symbol) => {
    expect(readSecurities('', [{ href, text: 'Acme' }])).toEqual([{ symbol, name: 'Acme' }]);
  });

  it.each([
    'https://www.cnbc.com/quotes/',
    'https://finance.yahoo.com/quote/%5EGSPC',
    'https://evil.example/quote/AAPL',
    '',
  ])('reads none of %s', (href) => {
    expect(readSecurities('', [{ href, text: 'x' }])).toEqual([]);
  });

  it('gives a code of the text the name of its link', () => {
    const links = [{ href: 'https://www.cnbc.com/quotes/ACM/', text: 'Acme Motors' }];
    expect(readSecurities('up 5% (NYSE: ACM)', links)).toEqual([{ symbol: 'ACM.US', name: 'Acme Motors' }]);
  });
});
