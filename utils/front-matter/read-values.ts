import type { Security, Truncation } from '../article/article';
import { isRecord } from '../article/is-record';

/** A link of Obsidian to another note: `[[Name]]`, `[[Name|as shown]]`. */
const WIKI_LINK = /^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/;

/** One text; numbers and truths are texts that nobody had put in quotes. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An absolute address of the web; the first of a list. */
export function readAddress(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first !== 'string') return undefined;
  const address = first.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** Names of people: one, a list, or maps with a `name`. */
export function readNames(value: unknown): string[] | undefined {
  return texts(value, (each) => readName(isRecord(each) ? each['name'] : each));
}

/** A path of sections: one, or a list; of Hexo's lists of lists, which are several paths, the first. */
export function readSections(value: unknown): string[] | undefined {
  const path = Array.isArray(value) ? (value.find(Array.isArray) ?? value) : value;
  return texts(path, readName);
}

/** Tags: a list, or a text with commas or spaces between them; with or without the `#`. */
export function readTags(value: unknown): string[] | undefined {
  const list = typeof value === 'string' ? value.split(/[,，]/.test(value) ? /[,，]/ : /\s+/) : value;
  const tags = texts(list, (each) => readName(each)?.replace(/^#+/, '') || undefined);
  return tags && [...new Set(tags)];
}

/** Securities: maps of `symbol` and `name`, or texts that begin with the symbol. */
export function parseSecurities(value: unknown): Security[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.map(readSecurity).filter((security) => security !== undefined);
  return found.length > 0 ? found : undefined;
}

export function readFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function readTrue(value: unknown): true | undefined {
  return value === true || undefined;
}

export function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

const REASONS: readonly unknown[] = [
  'paywall',
  'login',
  'preview',
  'more-pages',
] satisfies Truncation['reason'][];

/** Why an article is incomplete; what on the page said so is not in a file. */
export function readTruncation(value: unknown): Truncation | undefined {
  if (!REASONS.includes(value)) return undefined;
  return { reason: value as Truncation['reason'], evidence: 'front matter' };
}

function readSecurity(value: unknown): Security | undefined {
  const [symbol, name] = isRecord(value)
    ? [value['symbol'], value['name']]
    : (readText(value)?.split(/ (.*)/s) ?? []);
  const [code, known] = [readText(symbol), readText(name)];
  return code === undefined ? undefined : { symbol: code, ...(known !== undefined && { name: known }) };
}

function readName(value: unknown): string | undefined {
  const name = readText(value)?.trim();
  return (name && WIKI_LINK.exec(name)?.[1]?.trim()) || name || undefined;
}

/** The texts of a list or the one that stands alone; `undefined` where there is none. */
function texts(value: unknown, read: (value: unknown) => string | undefined): string[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  const found = list.map(read).filter((text) => text !== undefined);
  return found.length > 0 ? found : undefined;
}
