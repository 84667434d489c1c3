import { describe, expect, it } from 'vitest';
import { findSecurities } from './find-securities';

const inText = (text: string) => findSecurities(text, []);
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
    ['Acme (ACMG_p.DE) fell', 'ACMG_p.DE'],
    ['（002771）某某公司今日公告', '002771.SZ'],
    ['今日公告：（600519）某某茅台', '600519.SH'],
    ['AAPL:US', 'AAPL.US'],
    ['Acme (TYO: 7203)', '7203.T'],
    ['Acme (LON: HSBA)', 'HSBA.L'],
    ['Acme (HKG: 0700)', '0700.HK'],
    ['Acme (ETR: SAP)', 'SAP.DE'],
    ['某某茅台600519.SH涨停', '600519.SH'],
    ['（600519,股吧,诊股）', '600519.SH'],
    ['（600519，买入）', '600519.SH'],
    ['某某科技（688981）', '688981.SH'],
    ['某某软件（920002）', '920002.BJ'],
    ['某某B（900901）', '900901.SH'],
    ['某某B股（200488）', '200488.SZ'],
    ['（510300.SH）', '510300.SH'],
    ['（159915.SZ）', '159915.SZ'],
    ['（深交所：000002）', '000002.SZ'],
    ['（700.HK）', '0700.HK'],
    ['(2020.HK)', '2020.HK'],
    ['某某控股（00700）', '0700.HK'],
    ['某某-W（09988）', '9988.HK'],
    ['騰某控股（00700-HK）', '0700.HK'],
    ['（港交所股份代號：0700）', '0700.HK'],
    ['（股票代码：00700）', '0700.HK'],
    ['(SEHK: 700)', '0700.HK'],
    ['某某電（2330-TW）', '2330.TW'],
    ['某某電（2330.TW）', '2330.TW'],
    ['某某（纳斯达克股票代码：BABA）', 'BABA.US'],
    ['（那斯達克代碼：BABA）', 'BABA.US'],
    ['(NASDAQ:BABA)', 'BABA.US'],
    ['(NasdaqGS: TSLA)', 'TSLA.US'],
    ['(NYSE American: ABC)', 'ABC.US'],
    ['(NYSE: BRK-B)', 'BRK.B.US'],
    ['(NYSE: BRK/B)', 'BRK.B.US'],
    ['(BRKb.N)', 'BRK.B.US'],
    ['$BRK.B', 'BRK.B.US'],
    ['Acme (F.N)', 'F.US'],
    ['<7203.T>', '7203.T'],
    ['某某製作所（東証プライム：7203）', '7203.T'],
    ['証券コード：7203', '7203.T'],
    ['Acme AG (XETRA: SAP)', 'SAP.DE'],
    ['die Aktie der Acme AG (FRA: BMW) stieg', 'BMW.DE'],
    ['(TSX: SHOP)', 'SHOP.TO'],
    ['(KRX: 005930)', '005930.KS'],
    ['(SGX: D05)', 'D05.SI'],
    ['(SIX: NESN)', 'NESN.SW'],
    ['(OTCMKTS: TCEHY)', 'TCEHY.US'],
  ])('reads %s', (text, symbol) => {
    expect(symbols(text)).toEqual([symbol]);
  });

  it.each([
    ['（601318.SH，02318.HK）', ['601318.SH', '2318.HK']],
    ['某某集团（9988.HK/BABA.US）', ['9988.HK', 'BABA.US']],
    ['某某集团（NYSE：BABA；HKEX：9988）', ['BABA.US', '9988.HK']],
    ['(NASDAQ: BIDU and HKEX: 9888)', ['BIDU.US', '9888.HK']],
    ['(NYSE: BRK.A, BRK.B)', ['BRK.A.US', 'BRK.B.US']],
    ['(NASDAQ: GOOG, GOOGL)', ['GOOG.US', 'GOOGL.US']],
    ['(NYSE: ABC, ADR)', ['ABC.US']],
  ])('reads every listing of %s', (text, listings) => {
    expect(symbols(text)).toEqual(listings);
  });

  it.each([
    // Years, months, days, times.
    ...['2023年', '（2023）', '去年（202208）的数据', '（202012）', '（20220818）', '2022-08-18', '12:30'],
    ...['at 16:30:US time', '港股：2023年', 'TSE:2024', 'HKEX: 2023年', 'SH 2023'],
    // Amounts and counts.
    ...['共100000元', '（100000元）', '募资（600000）万元', '规模（300000）', '600000人', '港交所：10000点'],
    ...['$100', 'paid US$500 and A$20, or $USD', '$B', '$1B', '$5.3B', '$10M', 'HK$20', '$CAD', '600-series'],
    // Telephone numbers, postcodes, identifiers.
    ...[
      '电话（010）600519000',
      '电话：600519',
      '热线（000123）',
      '邮编 200120',
      '（邮编：200120）',
      '上海（200120）',
    ],
    ...[
      '武汉市（430070）',
      '天津（300000）',
      '某路1号（300051）',
      'article 600519',
      'doc-600519',
      'id=600519',
    ],
    ...['第600519号', '京ICP备600519号', '订单号：600519', '型号（600519）', '密码600519', '(WKN: 716460)'],
    ...[
      '(ISIN: DE0007164600)',
      'ISBN:9787',
      'ISO:9001',
      'RFC:2616',
      'model 688000',
      'RTX:4090',
      'Version:2022',
    ],
    ...['flight CA981', '(CA: 981)', 'John 3:16', 'MATT:16', '#600519', '#FF0000'],
    // Abbreviations and labels.
    ...[
      '董事长（CEO）表示',
      'the chief executive (CEO) and GDP (GDP) and an ETF',
      '(ETF)',
      '(IPO)',
      '(AI)',
      '(EV)',
    ],
    ...[
      'Note: AAPL',
      'NOTE: AAPL',
      'Source: CNBC',
      'Photo: AP',
      'Q:A',
      'SIX: THE',
      'BIT: ONE',
      'AMS: 12',
      'CS: GO',
    ],
    ...[
      'US: CPI',
      'UN: AI',
      'from 2022: A year',
      '3:2',
      'SPF:50',
      'Mr.A and No.T met',
      '(U.K)',
      '(U.N)',
      '(S.A)',
    ],
    // Currencies and coins.
    ...['EUR:USD', 'BTC:US', '$BTC', '$ETH', '(USD:CNY)'],
    // Indices.
    ...[
      '上证指数（000001）',
      '上证指数（000001.SH）',
      '沪深300（000300）',
      '上证50（000016.SH）',
      'sh000001',
    ],
    ...[
      '创业板指（399006）',
      '（399001.SZ）',
      '（899050.BJ）',
      '^GSPC',
      '(.SPX)',
      '<.IXIC>',
      '$SPX',
      'CBOE: VIX',
    ],
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

  it.each([
    ['JPMorgan Chase & Co. (NYSE: JPM)', 'JPMorgan Chase & Co.'],
    ['the owner, Inc. (NYSE: ACM)', undefined],
    ['某某-W（09988.HK）', '某某-W'],
    ['*ST某某（600001）', '*ST某某'],
  ])('takes from %s the name %s', (text, name) => {
    expect(inText(text)[0]?.name).toBe(name);
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
    ['https://finance.yahoo.com/quote/BRK-B?p=BRK-B', 'BRK.B.US'],
    ['https://hk.finance.yahoo.com/quote/0700.HK/', '0700.HK'],
    ['https://finance.yahoo.com/quote/600519.SS', '600519.SH'],
    ['https://www.reuters.com/markets/companies/AAPL.O', 'AAPL.US'],
    ['https://www.benzinga.com/quote/AAPL', 'AAPL.US'],
    ['https://gu.qq.com/hk00700/gp', '0700.HK'],
    ['https://quote.eastmoney.com/hk/00700.html', '0700.HK'],
  ])('reads %s', (href, symbol) => {
    expect(findSecurities('', [{ href, text: 'Acme' }])).toEqual([{ symbol, name: 'Acme' }]);
  });

  it.each([
    'https://www.cnbc.com/quotes/',
    'https://finance.yahoo.com/quote/%5EGSPC',
    'https://quote.eastmoney.com/sh000001.html',
    'https://quote.eastmoney.com/unify/r/1.000300',
    'https://xueqiu.com/S/SH000300',
    'https://www.cnbc.com/quotes/.SPX',
    'https://evil.example/quote/AAPL',
    '',
  ])('reads none of %s', (href) => {
    expect(findSecurities('', [{ href, text: 'x' }])).toEqual([]);
  });

  it('gives a code of the text the name of its link', () => {
    const links = [{ href: 'https://www.cnbc.com/quotes/ACM/', text: 'Acme Motors' }];
    expect(findSecurities('up 5% (NYSE: ACM)', links)).toEqual([{ symbol: 'ACM.US', name: 'Acme Motors' }]);
  });
});

it.each(['（202603）月报已发布', '（600000）元', '（300750）股', '邮编（100000）北京', 'name (foo_p.DE)'])(
  'takes none from %s',
  (text) => expect(symbols(text)).toEqual([]),
);
