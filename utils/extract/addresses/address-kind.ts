/** What an address alone says its page is; only the shape of the page makes it certain. */
export type AddressKind = 'front' | 'search' | 'quote' | 'list' | 'account';

const SEARCH_HOST = /^(?:search|so|sou|s)\./;
const SEARCH_PATH = /\/(?:search|suche|recherche|sousuo)(?:[/.]|$)/i;
const SEARCH_PARAMETERS = ['q', 'query', 'keyword', 'keywords', 'search', 's', 'wd', 'k'];

const QUOTE_HOST = /^(?:quotes?|stockpage|hq|quotation)\./;
/** A folder for securities, with nothing but a symbol, and perhaps the name of a view, behind it. */
const QUOTE_PATH =
  /\/(?:quotes?|realstock\/company|stocks?|symbols?|s|equities|etfs?|funds?|indices|index|investing\/(?:stock|fund|index))\/([^/]+)(?:\/[a-z-]{0,16})?\/?$/i;
/** `AAPL`, `BRK.B`, `AAPL:US`, `^GSPC`, `sh600519`, `0700.HK`, `1.688668.html`. */
const SYMBOL =
  /^(?:\^[a-z]{1,8}|[a-z]{1,6}(?:[.:=-][a-z]{1,8}){0,2}|(?:[a-z]{1,3}|\d\.)?\d{3,6}(?:[.:][a-z]{1,4})?)(?:\.s?html?)?$/i;

const LIST_PATH =
  /\/(?:tags?|topics?|themes?|authors?|by|categor(?:y|ies)|sections?|channels?|archives?|latest|videos?|podcasts?|newsletters?|keywords?|zhuanti)(?:\/[^/.]*){0,2}$/i;

const ACCOUNT_HOST = /^(?:consent|passport|login|auth|accounts?|sso)\./;
const ACCOUNT_PATH =
  /\/(?:log-?in|sign-?in|sign-?up|register|subscribe|consent|captcha|challenge|accounts?)(?:\.\w{1,5})?\/?$/i;

/** Says what kind of page an address is of; nothing where it may be an article. */
export function addressKind(url: string): AddressKind | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, search, searchParams } = new URL(url);
  if (protocol === 'file:') return undefined;
  const asks = SEARCH_PARAMETERS.some((name) => searchParams.has(name));
  if (asks && (SEARCH_PATH.test(pathname) || SEARCH_HOST.test(hostname))) return 'search';
  if (search === '' && /^\/(?:index\.\w{1,6})?$/.test(pathname)) return 'front';
  const symbol = QUOTE_PATH.exec(pathname)?.[1] ?? (QUOTE_HOST.test(hostname) && pathname.split('/').at(-1));
  if (symbol && SYMBOL.test(decodeSymbol(symbol))) return 'quote';
  if (ACCOUNT_HOST.test(hostname) || ACCOUNT_PATH.test(pathname)) return 'account';
  return LIST_PATH.test(pathname) ? 'list' : undefined;
}

function decodeSymbol(symbol: string): string {
  return symbol.replace(/%5E/i, '^').replace(/%3A/i, ':');
}
