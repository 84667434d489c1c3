import type { Security } from '../../article/article';
import { mainlandSymbol, symbolAt, symbolOfReuters } from './markets';

/** Quote pages: what stands in the address. Groups: market, code; or code alone where the site has one market. */
const PAGES: readonly [RegExp, (first: string, second: string) => string | undefined][] = [
  [/^https?:\/\/finance\.sina\.com\.cn\/realstock\/company\/(sh|sz|bj)(\d{6})\//, symbolAt],
  [
    /^https?:\/\/stock\.finance\.sina\.com\.cn\/hkstock\/quotes\/(\d{5})\.html/,
    (code) => symbolAt('HK', code),
  ],
  [
    /^https?:\/\/stock\.finance\.sina\.com\.cn\/usstock\/quotes\/([A-Z.]{1,7})\.html/,
    (code) => symbolAt('US', code),
  ],
  [/^https?:\/\/quote\.eastmoney\.com\/(?:concept\/)?(sh|sz|bj)(\d{6})\.html/, symbolAt],
  [/^https?:\/\/quote\.eastmoney\.com\/hk\/(\d{5})\.html/, (code) => symbolAt('HK', code)],
  [/^https?:\/\/quote\.eastmoney\.com\/us\/([A-Z.]{1,7})\.html/, (code) => symbolAt('US', code)],
  [/^https?:\/\/quote\.eastmoney\.com\/unify\/r\/(\d{1,3})\.(\w{1,7})/, symbolOfEastmoney],
  [/^https?:\/\/stockpage\.10jqka\.com\.cn\/(\d{6})\b/, (code) => mainlandSymbol(code)],
  [/^https?:\/\/stockdata\.stock\.hexun\.com\/(\d{6})\b/, (code) => mainlandSymbol(code)],
  [/^https?:\/\/xueqiu\.com\/S\/(SH|SZ|BJ)(\d{6})\b/, symbolAt],
  [/^https?:\/\/xueqiu\.com\/S\/(\d{5})\b/, (code) => symbolAt('HK', code)],
  [/^https?:\/\/xueqiu\.com\/S\/([A-Z.]{1,7})(?=$|[/?#])/, (code) => symbolAt('US', code)],
  [
    /^https?:\/\/(?:\w+\.)?finance\.yahoo\.com\/(?:quote|q)\/([A-Z]{1,5}(?:-[A-Z])?)(?=$|[/?#])/,
    (code) => symbolAt('US', code),
  ],
  [/^https?:\/\/(?:\w+\.)?finance\.yahoo\.com\/quote\/(\w{1,6})\.([A-Z]{1,2})(?=$|[/?#])/, symbolOfReuters],
  [
    /^https?:\/\/www\.reuters\.com\/(?:markets\/companies|companies|quote)\/(\w{1,6})\.([A-Z]{1,2})(?=$|[/?#])/,
    symbolOfReuters,
  ],
  [
    /^https?:\/\/www\.benzinga\.com\/(?:quote|stock)\/([A-Z]{1,5})(?=$|[/?#])/i,
    (code) => symbolAt('US', code.toUpperCase()),
  ],
  [/^https?:\/\/gu\.qq\.com\/(sh|sz|bj|hk)(\d{5,6})\b/, symbolAt],
  [
    /^https?:\/\/www\.cnbc\.com\/quotes\/\??(?:symbol=)?([A-Z]{1,5}(?:\.[A-Z])?)(?=$|[/?#&])/,
    (code) => symbolAt('US', code),
  ],
  [
    /^https?:\/\/www\.bloomberg\.com\/quote\/([A-Z0-9]{1,6}):([A-Z]{2})\b/,
    (code, market) => symbolAt(market, code),
  ],
  [/^https?:\/\/www\.foxbusiness\.com\/quote\?stockTicker=([A-Z.]{1,7})\b/, (code) => symbolAt('US', code)],
  [
    /^https?:\/\/www\.marketwatch\.com\/investing\/stock\/([a-z]{1,5}(?:\.[a-z])?)(?=$|[/?#])/i,
    (code) => symbolAt('US', code.toUpperCase()),
  ],
  [
    /^https?:\/\/(?:www\.)?google\.com\/finance\/quote\/([A-Z0-9.]{1,8}):([A-Z]{2,8})\b/,
    (code, market) => symbolAt(market, code),
  ],
  [
    /^https?:\/\/www\.fool\.com\/quote\/(nasdaq|nyse|nysemkt)\/([a-z.]{1,7})\b/i,
    (market, code) => symbolAt(market, code.toUpperCase()),
  ],
];

/** The market numbers of Eastmoney; 0 is Shenzhen and Beijing. */
function symbolOfEastmoney(market: string, code: string): string | undefined {
  if (market === '116') return symbolAt('HK', code);
  if (/^10[5-7]$/.test(market)) return symbolAt('US', code);
  if (market === '1') return symbolAt('SH', code);
  return market === '0' ? (symbolAt('SZ', code) ?? symbolAt('BJ', code)) : undefined;
}

/** Finds the securities whose quote pages an article links to, each with the text of the link as its name. */
export function securitiesInLinks(links: readonly { href: string; text: string }[]): Security[] {
  return links.flatMap(({ href, text }) => {
    for (const [pattern, read] of PAGES) {
      const match = pattern.exec(href);
      const symbol = match && read(match[1] ?? '', match[2] ?? '');
      if (symbol) return [{ symbol, ...nameOf(text, symbol) }];
    }
    return [];
  });
}

/** A link's text is the name unless it is the code itself or a price. */
function nameOf(text: string, symbol: string): { name?: string } {
  const name = text.trim();
  const isCode = name.split(/[^A-Za-z0-9.]/)[0] === symbol.slice(0, symbol.lastIndexOf('.'));
  return name.length >= 2 && name.length <= 40 && /^\p{L}|^\*ST/u.test(name) && !isCode ? { name } : {};
}
