import type { Security } from '../article/article';
import { mainlandSymbol, symbolAt, symbolOfReuters } from './securities-markets';

/** A way of writing a security; `read` gets the groups of the match and may refuse. */
interface Form {
  pattern: RegExp;
  read: (groups: readonly string[]) => string | undefined;
}

const FORMS: readonly Form[] = [
  // 600519.SH, 000001.SZ, 00700.HK, 09690.HK, BABA.US: unmistakable, with or without brackets.
  {
    pattern: /(?<![\w.])(\d{6})\s?\.\s?(SH|SS|SZ|BJ)(?!\w)/gi,
    read: ([code = '', market = '']) => symbolOfReuters(code, market),
  },
  {
    pattern: /(?<![\w.])(\d{4,5})\s?\.\s?(HK)(?!\w)/gi,
    read: ([code = '', market = '']) => symbolOfReuters(code, market),
  },
  {
    pattern: /(?<![\w.])([A-Z]{1,5}(?:\.[A-Z])?)\.(US)(?!\w)/g,
    read: ([code = '', market = '']) => symbolOfReuters(code, market),
  },
  // SH:600519, sh600519.
  {
    pattern: /(?<!\w)(SH|SZ|BJ)\s?[:：]?\s?(\d{6})(?!\d)/gi,
    read: ([market = '', code = '']) => symbolAt(market, code),
  },
  // (600519), （600519，股吧）, behind a name.
  {
    pattern: /(?<=[\p{L}\p{N}*])\s?[（(]\s?(\d{6})\s?(?:[,，]\s?股吧\s?)?[)）]/gu,
    read: ([code = '']) => mainlandSymbol(code),
  },
  {
    pattern: /(?:股票|证券|證券|股份)代[码號号碼]\s?(?:为|為|是)?\s?[:：]?\s?(\d{6})(?!\d)/g,
    read: ([code = '']) => mainlandSymbol(code),
  },
  // (NASDAQ: AAPL), NYSE:BRK.B, （纳斯达克：BABA）, (HKG: 0700).
  {
    pattern:
      /(?<![\w.])([A-Za-z]{3,12}(?: American| Arca)?|[\p{Script=Han}]{3,9})\s?[:：]\s?([A-Z]{1,5}(?:[.-][A-Z])?|\d{4,6})(?![\w.]*\w)/gu,
    read: ([market = '', code = '']) => symbolAt(market, code),
  },
  // AAPL:US, 700:HK, as on Bloomberg.
  {
    pattern: /(?<![\w.])([A-Z]{1,5}|\d{1,6}):(US|HK|LN|JP|GR|FP|CN|AU|KS|TT|SP)(?!\w)/g,
    read: ([code = '', market = '']) => symbolAt(market, code),
  },
  // (AAPL.O), <7203.T>: Reuters codes only in brackets, since `Mr.A` and `No.T` are none.
  {
    pattern: /[<（(]\s?([A-Z]{1,5}[a-z]?|\d{4,6})\.([A-Z]{1,2})\s?[>）)]/g,
    read: ([code = '', market = '']) =>
      symbolOfReuters(code.replace(/([A-Z])([a-z])$/, '$1.$2').toUpperCase(), market),
  },
  // $TSLA.
  {
    pattern: /(?<![\w$])\$([A-Z]{1,5}(?:\.[A-Z])?)(?![\w.]*\w)/g,
    read: ([code = '']) => (CURRENCIES.test(code) ? undefined : symbolAt('US', code)),
  },
];

const CURRENCIES = /^(?:[AMBKT]|US|USD|AUD|CAD|HKD|NZD|SGD|TWD|MXN|BN|MN|MM|TN)$/;

/** What may stand between a name and its code. */
const OPENING = /\s?[（(<【[]?\s?(?:(?:股票|证券|證券)代[码號号碼]\s?[:：]\s?)?$/;
const WESTERN_NAME =
  /(?:^|--|[^\p{Script=Latin}\p{N}&.'’-])((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s){0,4}\p{Lu}[\p{L}\p{N}&.'’-]*(?:,\s(?:Inc|Corp|Co|Ltd|LLC|PLC|N\.V|S\.A)\.?)?)$/u;
const CHINESE_NAME =
  /(?:^|[^\p{Script=Han}\p{L}\p{N}])((?:\*?ST)?[\p{Script=Han}A-Z]{2,8}(?:[-－][A-Z]{1,2})?)$/u;
const NO_NAME =
  /^(?:The|A|An|On|In|At|And|But|When|While|After|Shares|Stocks?|Rival|Monday|Tuesday|Wednesday|Thursday|Friday|Nasdaq|NYSE)\s/;
const LEADING =
  /^(?:其中|昨日|今日|此前|截至|包括|以及|例如|比如|龙头|对于|关于|按照|公司|旗下|股东|同行|[和与对由据而但及在将])/;

/** Finds the securities that a text writes with their codes, each with the name in front of it. In the order of the text. */
export function securitiesInText(text: string): Security[] {
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const symbol = read(match.slice(1).map((group) => group ?? ''));
      return symbol ? [{ symbol, at: match.index }] : [];
    }),
  ).sort((a, b) => a.at - b.at);
  return found.map(({ symbol, at }) => {
    const name = nameBefore(text.slice(Math.max(0, at - 80), at));
    return { symbol, ...(name ? { name } : {}) };
  });
}

function nameBefore(text: string): string | undefined {
  const before = text.slice(text.lastIndexOf('\n') + 1).replace(OPENING, '');
  const chinese = CHINESE_NAME.exec(before)?.[1]?.replace(LEADING, '');
  if (chinese && chinese.length >= 2) return chinese;
  const western = WESTERN_NAME.exec(before)?.[1]?.replace(NO_NAME, '').trim();
  return western && western.length >= 2 && !/\p{Script=Han}/u.test(western) ? western : undefined;
}
