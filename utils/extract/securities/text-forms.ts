import { DOUBTFUL_MARKET, mainlandSymbol, symbolAt, symbolOfReuters } from './markets';

/** A way of writing a security; `read` gets the groups of the match and the text in front of it, and may refuse. */
interface Form {
  pattern: RegExp;
  /** What a text must have for a pattern that takes long to fit anywhere in it. */
  clue?: RegExp;
  read: (groups: readonly string[], before: string) => string | undefined;
}

const US_CODE = '[A-Z]{1,5}(?:[./-][A-Z](?![A-Z]))?';

/** Every form in which a text writes a security with its code. */
export const FORMS: readonly Form[] = [
  // 600519.SH, 000001.SZ: unmistakable, with or without brackets.
  {
    pattern: /(?<![\w.])(\d{6})\s?\.\s?(SH|SS|SZ|BJ)(?!\w)/gi,
    read: ([code = '', market = '']) => symbolOfReuters(code, market),
  },
  // 00700.HK, 700.HK, 00700-HK.
  {
    pattern: /(?<![\w.:-])(\d{3,5})(?:\s?\.\s?|-)(HK)(?!\w)/gi,
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
  // (600519), behind a name.
  {
    clue: /[（(]\s?\d{6}/,
    pattern: /(?<=[\p{L}\p{N}*])\s?[（(]\s?(\d{6})\s?[)）](?!\s?[元万亿人户股件吨])/gu,
    read: ([code = ''], before) => bareSymbol(code, before),
  },
  // （002771）甲公司: in front of a name, at the beginning of a line or behind a sign.
  {
    clue: /[（(]\s?\d{6}\s?[)）]\p{Script=Han}/u,
    pattern:
      /(?<=^|[。；，、：\n])\s?[（(]\s?(\d{6})\s?[)）](?=\p{Script=Han}{2})(?![元万亿人户股件吨年月日号])/gmu,
    read: ([code = '']) => (/^[29]0/.test(code) ? undefined : mainlandSymbol(code)),
  },
  // （600519，股吧）, (600519,买入): with what the site offers for the share.
  {
    pattern:
      /[（(]\s?(\d{6})\s?[,，、|]\s?(?:股吧|诊股|行情|买入|增持|持有|中性|推荐|未评级)[^（()）]{0,20}[)）]/g,
    read: ([code = '']) => mainlandSymbol(code),
  },
  // （00700）, behind a Chinese name.
  {
    clue: /[（(]\s?0\d{4}/,
    pattern: /(?<=\p{Script=Han}|[-－][A-Z]{1,2})\s?[（(]\s?(0\d{4})\s?[)）]/gu,
    read: ([code = '']) => symbolAt('HK', code),
  },
  {
    pattern:
      /(?<!\p{Script=Han})(?:股票|证券|證券|股份|公司)代[码碼号號]\s?(?:为|為|是)?\s?[:：]?\s?(\d{6}|0\d{4})(?![\d.])/gu,
    read: ([code = '']) => (code.length === 5 ? symbolAt('HK', code) : mainlandSymbol(code)),
  },
  {
    pattern: /証券コード\s?[:：]?\s?(\d{3}[\dA-Z])(?!\w)/g,
    read: ([code = '']) => symbolAt('JP', code),
  },
  // (NASDAQ: AAPL), NYSE:BRK.B, （纳斯达克：BABA）, (HKG: 0700).
  {
    clue: /[:：]\s?[A-Z\d]/,
    pattern: new RegExp(
      String.raw`(?<![\w.])([A-Za-z]{3,12}(?: American| Arca)?|\p{Script=Han}{3,9}|東証(?:プライム)?)\s?[:：]\s?(${US_CODE}|[A-Z]\d\d|\d{3,6}[A-Z]?)(?![\w.]*\w)(?!\s?[年月日点點元万亿%])`,
      'gu',
    ),
    read: ([market = '', code = ''], before) =>
      DOUBTFUL_MARKET.test(market) && !OPEN_BRACKET.test(before) ? undefined : symbolAt(market, code),
  },
  // BRK.B in (NYSE: BRK.A, BRK.B): another class of the same share.
  {
    clue: /(?:NASDAQ|NYSE)\s?:/i,
    pattern:
      /(?<=(?:NASDAQ|NYSE)\s?:\s?([A-Z]{2})[A-Z.]{0,5}\s?(?:,|and|&)\s?)(\1[A-Z]{0,3}(?:\.[A-Z])?)(?=\s?[)）;])/gi,
    read: ([, code = '']) => symbolAt('US', code),
  },
  // AAPL:US, 700:HK, as on Bloomberg.
  {
    clue: /:[A-Z]{2}/,
    pattern: /(?<![\w.:])([A-Z]{1,5}|\d{1,6}):(US|HK|LN|JP|GR|FP|CN|AU|KS|TT|SP)(?!\w)/g,
    read: ([code = '', market = '']) => (NO_TICKER.test(code) ? undefined : symbolAt(market, code)),
  },
  // (AAPL.O), (VOWG_p.DE), <7203.T>, (2330-TW): Reuters codes only in brackets, since `Mr.A` and `No.T` are none; nor is `(U.N)`.
  {
    pattern:
      /[<（(]\s?([A-Z]{2,5}(?:_[a-z]|[a-z])?|[A-TV-Z](?=\.N)|\d{4,6}|\d{3}[A-Z])[.-]([A-Z]{1,2})\s?[>）)]/g,
    read: ([code = '', market = '']) =>
      symbolOfReuters(
        code.replace(/([A-Z])([a-z])$/, (_, share, kind) => `${share}.${kind.toUpperCase()}`),
        market,
      ),
  },
  // $TSLA.
  {
    pattern: /(?<![\w$])\$([A-Z]{1,5}(?:\.[A-Z])?)(?![\w.]*\w)/g,
    read: ([code = '']) => (NO_TICKER.test(code) ? undefined : symbolAt('US', code)),
  },
];

const OPEN_BRACKET = /[（(<[][^）)>\]\n]{0,60}$/;

/** Indices and places of the post, whose numbers stand in brackets too, and what is counted. */
const NO_COMPANY =
  /(?:指[数數]?|上证\d*|深证\d*|沪深\d+|中证\d+|科创\d+|北证\d+|[市省区區县縣路街号號]|天津|武汉|乌鲁木齐|邮编|规模|金额|数量|人数|面积|编号|编码|型号|电话|热线|密码|[合总共]计|约|共)$/;

/** A code in brackets behind a name. Of the B shares, whose codes are those of letters to Shanghai as well, each is named so. */
function bareSymbol(code: string, before: string): string | undefined {
  if (NO_COMPANY.test(before) || (/^[29]0/.test(code) && !/[BＢ]股?$/.test(before))) return undefined;
  return mainlandSymbol(code);
}

/** Amounts, currencies and coins. */
const NO_TICKER =
  /^(?:[AMBKT]|US|USD|AUD|CAD|HKD|NZD|SGD|TWD|MXN|EUR|GBP|JPY|CNY|RMB|BN|BLN|MN|MLN|MM|TN|BTC|ETH|XRP|SOL|DOGE|USDT|USDC)$/;
