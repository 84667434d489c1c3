/** The suffix of a market in the normal form, by the names that pages write in front of a code. */
const MARKETS: Record<string, string> = {
  ...names(
    'US',
    'NASDAQ NASDAQGS NASDAQGM NASDAQCM NYSE NYSEAMERICAN NYSEMKT NYSEARCA AMEX BATS CBOE OTC OTCMKTS OTCQB OTCQX OTCPK US UN UW UQ UR',
  ),
  ...names(
    'US',
    '纳斯达克 纳斯达克股票代码 纳斯达克代码 纽交所 纽约证券交易所 纽交所股票代码 美股 那斯達克 紐交所',
  ),
  ...names('HK', 'HKG HKEX SEHK HK 港交所 联交所 香港联交所 港股 聯交所'),
  ...names('SH', 'SHA SSE SH CG 上交所 上海证券交易所 沪市'),
  ...names('SZ', 'SHE SZSE SZ CS 深交所 深圳证券交易所 深市'),
  ...names('BJ', 'BJ 北交所'),
  ...names('T', 'TYO TSE JP 東証'),
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

/** Exchanges of mainland China by the first digits of a code. */
const MAINLAND: readonly [RegExp, string][] = [
  [/^(?:60|68|90)/, 'SH'],
  [/^(?:00|30|20)/, 'SZ'],
  [/^(?:43|83|87|88|92)/, 'BJ'],
];

/** `AAPL` at `NASDAQ` → `AAPL.US`; `undefined` for a market that is not known or a code that it does not have. */
export function symbolAt(market: string, code: string): string | undefined {
  const name = market.replace(/[\s-]/g, '');
  // Toronto and Tokyo are both called TSE; Tokyo's codes begin with a digit.
  const suffix = name.toUpperCase() === 'TSE' && !/^\d/.test(code) ? 'TO' : MARKETS[name.toUpperCase()];
  return suffix && normalSymbol(code, suffix);
}

/** `AAPL.O` → `AAPL.US`, `600519.SS` → `600519.SH`, `00700.HK` → `0700.HK`. */
export function symbolOfReuters(code: string, suffix: string): string | undefined {
  const market = REUTERS[suffix.toUpperCase()];
  return market && normalSymbol(code, market);
}

/** `600519` → `600519.SH`; `undefined` for six digits that no exchange of mainland China gives, or that are a month. */
export function mainlandSymbol(code: string): string | undefined {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(code)) return undefined;
  const suffix = MAINLAND.find(([pattern]) => pattern.test(code))?.[1];
  return suffix && `${code}.${suffix}`;
}

function normalSymbol(code: string, suffix: string): string | undefined {
  if (suffix === 'HK')
    return /^\d{1,5}$/.test(code) ? `${String(Number(code)).padStart(4, '0')}.HK` : undefined;
  if (/^(?:SH|SZ|BJ)$/.test(suffix)) return /^\d{6}$/.test(code) ? `${code}.${suffix}` : undefined;
  if (suffix === 'US')
    return /^[A-Z]{1,5}(?:[.-][A-Z])?$/.test(code) ? `${code.replace('-', '.')}.US` : undefined;
  return /^[A-Z0-9]{1,10}$/.test(code) ? `${code}.${suffix}` : undefined;
}

function names(suffix: string, markets: string): Record<string, string> {
  return Object.fromEntries(markets.split(' ').map((market) => [market, suffix]));
}
