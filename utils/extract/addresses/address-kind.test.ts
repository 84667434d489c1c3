import { describe, expect, it } from 'vitest';
import { addressKind } from './address-kind';

it.each([
  ['https://paper.example/', 'front'],
  ['https://paper.example/index.html', 'front'],
  ['https://paper.example/search?q=fees', 'search'],
  ['https://search.paper.example/c/index.php?q=fees', 'search'],
  ['https://finance.paper.example/quote/AAPL/', 'quote'],
  ['https://finance.paper.example/quote/AAPL/key-statistics', 'quote'],
  ['https://finance.paper.example/quote/%5EGSPC', 'quote'],
  ['https://paper.example/quote/BRK.B:US', 'quote'],
  ['https://paper.example/quotes/0700.HK', 'quote'],
  ['https://paper.example/realstock/company/sh600519/nc.shtml', undefined],
  ['https://paper.example/realstock/company/sh600519/', 'quote'],
  ['https://quote.paper.example/unify/r/1.688668', 'quote'],
  ['https://quote.paper.example/sh600519.html', 'quote'],
  ['https://paper.example/investing/stock/aapl', 'quote'],
  ['https://paper.example/S/SH600519', 'quote'],
  ['https://paper.example/tag/ports', 'list'],
  ['https://paper.example/authors/ada-quill/2', 'list'],
  ['https://paper.example/videos', 'list'],
  ['https://paper.example/login?next=/a', 'account'],
  ['https://consent.paper.example/m?continue=x', 'account'],
])('tells by its address what %s is', (url, kind) => expect(addressKind(url)).toBe(kind));

it.each([
  'https://paper.example/stocks/harbour-shares-jump-14-percent',
  'https://paper.example/stock/2026-03-12/doc-inxyz.shtml',
  'https://paper.example/quote/why-the-harbour-raised-its-fees',
  'https://quote.paper.example/news/2026031234567890.html',
  'https://paper.example/?p=120',
  'https://paper.example/2026/03/12/topic/fees/rise.html',
  'https://paper.example/article/search-for-the-lost-ship',
  'https://paper.example/account/of-a-voyage',
  'file:///index.html',
  'no address',
])('takes %s for what may be an article', (url) => expect(addressKind(url)).toBeUndefined());

describe('names of folders and hosts', () => {
  it.each<[string, string, string]>([
    [
      'list',
      'tag tags topic topics theme themes author authors by category categories section sections channel channels ' +
        'archive archives latest video videos podcast podcasts newsletter newsletters keyword keywords zhuanti',
      'https://paper.example/_/ports',
    ],
    [
      'quote',
      'quote quotes realstock/company stock stocks symbol symbols s equities etf etfs fund funds indices index',
      'https://paper.example/_/QSP',
    ],
    [
      'account',
      'login log-in signin sign-in signup sign-up register subscribe consent captcha challenge account accounts',
      'https://paper.example/_',
    ],
    ['account', 'consent passport login auth account accounts sso', 'https://_.paper.example/ports'],
    ['quote', 'quote quotes stockpage hq quotation', 'https://_.paper.example/QSP'],
    ['search', 'search so sou s', 'https://_.paper.example/ports?q=a'],
    ['search', 'search suche recherche sousuo', 'https://paper.example/_?q=a'],
    ['search', 'q query keyword keywords search s wd k', 'https://paper.example/search/?_=a'],
  ])('of a page of the kind %s: %s', (kind, names, address) => {
    const others = names.split(' ').filter((name) => addressKind(address.replace('_', name)) !== kind);
    expect(others).toEqual([]);
    const within = names.split(' ').flatMap((name) => [`x${name}`, `${name}x`]);
    const taken = within.filter((name) => addressKind(address.replace('_', name)) !== undefined);
    expect(taken.filter((name) => !names.split(' ').includes(name))).toEqual([]);
  });

  it('of a list are followed by two more at the most', () => {
    expect(addressKind('https://paper.example/tag/a/b')).toBe('list');
    expect(addressKind('https://paper.example/tag/a/b/c')).toBeUndefined();
    expect(addressKind('https://paper.example/tag/fees-rise.html')).toBeUndefined();
  });
});
