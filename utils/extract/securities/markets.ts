/** The suffix of a market in the normal form, by the names that pages write in front of a code. */
const MARKETS: Record<string, string> = {
  ...names(
    'US',
    'NASDAQ NASDAQGS NASDAQGM NASDAQCM NYSE NYSEAMERICAN NYSEMKT NYSEARCA AMEX BATS CBOE OTC OTCMKTS OTCQB OTCQX OTCPK US UN UW UQ UR',
  ),
  ...names('US', '纳斯达克 纽交所 纽约证券交易所 美股 納斯達克 那斯達克 紐交所 紐約證券交易所'),
  ...names('HK', 'HKG HKEX SEHK HK 港交所 联交所 香港联交所 香港交易所 港股 聯交所 香港聯交所'),
  ...names('SH', 'SHA SSE SH CG 上交所 上海证券交易所'),
  ...names('SZ', 'SHE SZSE SZ CS 深交所 深圳证券交易所'),
  ...names('BJ', 'BJ 北交所 北京证券交易所'),
  ...names('T', 'TYO TSE JP 東証 東証プライム'),
  ...names('L', 'LON LSE LN'),
  ...names('TO', 'TSX CN'),
  ...names('V', 'CVE TSXV'),
  ...names('AX', 'ASX AU'),
  ...names('DE', 'ETR XETRA FRA FWB GR'),
  ...names('PA', 'EPA FP'),
  ...names('AS', 'AMS'),
  ...names('MI', 'BIT IM'),
  ...names('MC', 'BME SM'),
  ...names('SW', 'SWX SIX SW'),
  ...names('KS', 'KRX KOSPI KS'),
  ...names('KQ', 'KOSDAQ'),
  ...names('NS', 'NSE'),
  ...names('BO', 'BSE BOM'),
  ...names('TW', 'TPE TWSE TT'),
  ...names('SI', 'SGX SP'),
};

/** The suffix in the normal form, by the suffix of a Reuters code. */
const REUTERS: Record<string, string> = {
  ...names('US', 'O OQ N K A P PK US'),
  ...names('SH', 'SS SH'),
  ...Object.fromEntries(
    [
      'SZ',
      'BJ',
      'HK',
      'T',
      'L',
      'TO',
      'AX',
      'DE',
      'PA',
      'AS',
      'MI',
      'MC',
      'SW',
      'KS',
      'KQ',
      'NS',
      'BO',
      'TW',
      'SI',
    ].map((suffix) => [suffix, suffix]),
  ),
};

/** Shares by the first digits of a code. */
const SHARES: readonly [RegExp, string][] = [
  [/^(?:60|68|90)/, 'SH'],
  [/^(?:00|30|20)/, 'SZ'],
  [/^(?:43|83|87|88|92)/, 'BJ'],
];

/** What a market numbers as securities. The rest are indices: 000001 is a bank in Shenzhen and the whole market in Shanghai. */
const CODES: Record<string, RegExp> = {
  SH: /^(?:60|68|90|5[0168])\d{4}$/,
  SZ: /^(?:00|30|20|1[568])\d{4}$/,
  BJ: /^(?:43|83|87|88|92)\d{4}$/,
  HK: /^(?!0+$)\d{1,5}$/,
  US: /^[A-Z]{1,5}(?:\.[A-Z])?$/,
  T: /^\d{3}[\dA-Z]$/,
  KS: /^\d{6}$/,
  KQ: /^\d{6}$/,
  BO: /^\d{6}$/,
  TW: /^\d{4,6}$/,
  SI: /^[A-Z\d]{3,4}$/,
};
/** `VOWG_p`: Reuters marks preference shares so. */
const OTHER_CODES = /^[A-Z][A-Z\d]{0,9}(?:\.[A-Z]|_[a-z])?$/;

/** Indices, which US pages write like shares. */
const INDICES = /^(?:VIX|SPX|NDX|DJIA?|IXIC|COMP|RUT|HSI|DAX|FTSE)$/;

/** Names of markets that are words or other names as well; they only count in brackets. */
export const DOUBTFUL_MARKET =
  /^(?:SIX|BIT|AMS|FRA|EPA|BSE|BME|BOM|NSE|ASX|LON|SHE|SHA|SSE|CVE|TSE|OTC|AMEX|BATS|KRX)$/i;

/** `AAPL` at `NASDAQ` → `AAPL.US`; `undefined` for a market that is not known or a code that it does not have. */
export function symbolAt(market: string, code: string): string | undefined {
  const name = market
    .replace(/[\s-]/g, '')
    .replace(/(?:股票|股份|证券|證券)?代[码碼号號]$/, '')
    .toUpperCase();
  // Toronto and Tokyo are both called TSE; Tokyo's codes begin with a digit.
  const suffix = name === 'TSE' && !/^\d/.test(code) ? 'TO' : MARKETS[name];
  return suffix && normalSymbol(code, suffix);
}

/** `AAPL.O` → `AAPL.US`, `600519.SS` → `600519.SH`, `00700.HK` → `0700.HK`. */
export function symbolOfReuters(code: string, suffix: string): string | undefined {
  const market = REUTERS[suffix.toUpperCase()];
  return market && normalSymbol(code, market);
}

/** `600519` → `600519.SH`; `undefined` for six digits that are no share of mainland China, or that are a month. */
export function mainlandSymbol(code: string): string | undefined {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(code)) return undefined;
  const suffix = SHARES.find(([pattern]) => pattern.test(code))?.[1];
  return suffix && `${code}.${suffix}`;
}

function normalSymbol(written: string, suffix: string): string | undefined {
  const code = written.replace(/[-/]/, '.');
  if (!(CODES[suffix] ?? OTHER_CODES).test(code)) return undefined;
  if (suffix === 'HK') return `${String(Number(code)).padStart(4, '0')}.HK`;
  return suffix === 'US' && INDICES.test(code) ? undefined : `${code}.${suffix}`;
}

function names(suffix: string, markets: string): Record<string, string> {
  return Object.fromEntries(markets.split(' ').map((market) => [market, suffix]));
}
