import { comparisonKey } from '../../article/text';
import { tidyEscaped, tidyValue } from '../text/tidy-text';

/** An object of a JSON-LD block. */
export type JsonObject = { [key: string]: unknown };

/** What the JSON-LD blocks of a page say. */
export interface JsonLd {
  /** The object that describes this page's article. */
  article: JsonObject | undefined;
  /** The object that describes the page, for what the article does not say. */
  page: JsonObject | undefined;
  /** What the page says to Baidu, whose objects have no type and names of their own: `pubDate`, `upDate`. */
  baidu: JsonObject | undefined;
  /** Every object of a type, such as `BreadcrumbList`. */
  ofType(type: string): JsonObject[];
  /** The object itself, or the one elsewhere on the page that an `{"@id": …}` points at. */
  resolve(value: unknown): unknown;
}

/** Enough for any honest page; a hostile one is cut off here. */
const MAX_OBJECTS = 5_000;
const MAX_DEPTH = 12;

/**
 * Reads all JSON-LD blocks, with `@graph`, arrays and nested objects; a block that cannot be read is left out.
 * Of several articles the one whose headline or address is this page's is taken.
 */
export function readJsonLd(document: Document, url: string): JsonLd {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parse(script.textContent ?? ''), objects);
  }
  const byId = new Map<unknown, JsonObject>();
  for (const object of objects) {
    const known = byId.get(object['@id']);
    if (!known || Object.keys(known).length < Object.keys(object).length) byId.set(object['@id'], object);
  }
  const ofType = (type: string) => objects.filter((object) => typesOf(object).includes(type));
  return {
    article: best(objects.filter(isArticle), document, url),
    page: best(objects.filter(isPage), document, url),
    baidu: objects.find((object) => object['pubDate'] !== undefined),
    ofType,
    resolve: (value) => {
      const id = isObject(value) ? value['@id'] : undefined;
      return (typeof id === 'string' && byId.get(id)) || value;
    },
  };
}

/** The text of a value: a string, a number, `{"@value": …}`, or the first of a list. '' if it has none. */
export function jsonText(value: unknown): string {
  return tidyValue(plainOf(value));
}

/** {@link jsonText}, however long: for a copy of the article. */
export function jsonLongText(value: unknown): string {
  return tidyEscaped(plainOf(value));
}

function plainOf(value: unknown): string {
  let inner = value;
  for (let depth = 0; depth < MAX_DEPTH && typeof inner === 'object' && inner !== null; depth++) {
    inner = Array.isArray(inner) ? inner[0] : (inner as JsonObject)['@value'];
  }
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : '';
}

/** A value as a list. */
export function jsonList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object without their schema.org prefix. */
export function typesOf(object: JsonObject): string[] {
  return jsonList(object['@type']).map((type) => jsonText(type).replace(/^.*[/:#]/, ''));
}

function isArticle(object: JsonObject): boolean {
  return typesOf(object).some((type) => /(?:Article|Posting|^Report|^AnalysisNews|^OpinionNews)$/.test(type));
}

function isPage(object: JsonObject): boolean {
  return typesOf(object).some((type) => /^(?:WebPage|ItemPage|VideoObject)$/.test(type));
}

/** Wrappers that templates put around a block, from the time when HTML parsers needed them. */
const OPENINGS = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const CLOSINGS = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';'];

/** A string, ended or not, or what JSON does not allow between two: a comment, a comma before a bracket. */
const FAULTS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|,(?=\s*[}\]])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are the common fault
const CONTROLS = /[\u0000-\u001F]/g;

/** Blocks are written by hand and by templates: wrappers, raw line breaks in strings, comments, a comma too many. */
function parse(source: string): unknown {
  let text = source.trim();
  for (const opening of OPENINGS) if (text.startsWith(opening)) text = text.slice(opening.length).trim();
  for (const closing of CLOSINGS) if (text.endsWith(closing)) text = text.slice(0, -closing.length).trim();
  // Escaped as if it were HTML: no string has begun yet where the first quotation mark is one.
  if (/^[[{]\s*&quot;/.test(text)) text = text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  // Each attempt is more lenient; a comma may stand before a comment.
  for (const repair of [(as: string) => as, repaired, (as: string) => repaired(repaired(as))]) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // the next attempt
    }
  }
  return undefined;
}

function repaired(text: string): string {
  return text.replace(FAULTS, (fault) => (fault.startsWith('"') ? fault.replace(CONTROLS, ' ') : ''));
}

function collect(value: unknown, into: JsonObject[], depth = 0): void {
  if (depth > MAX_DEPTH || into.length >= MAX_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isObject(value)) {
    if (value['@type'] !== undefined || value['pubDate'] !== undefined) into.push(value);
    for (const [key, child] of Object.entries(value)) {
      // The entries of a live blog are no articles of their own.
      if (typeof child === 'object' && key !== 'liveBlogUpdate') collect(child, into, depth + 1);
    }
  }
}

function best(objects: JsonObject[], document: Document, url: string): JsonObject | undefined {
  const title = comparisonKey(document.title);
  const headings = new Set(
    [...document.querySelectorAll('h1')].map((h1) => comparisonKey(h1.textContent ?? '')),
  );
  let winner: JsonObject | undefined;
  let most = -1;
  for (const object of objects) {
    // A headline of a few letters is in any title.
    const headline = comparisonKey(jsonText(object['headline']) || jsonText(object['name']));
    let score = object['datePublished'] === undefined ? 0 : 1;
    if (headings.has(headline) || (headline.length >= 6 && title.includes(headline))) score += 4;
    if (addressesOf(object).some((address) => sameAddress(address, url))) score += 4;
    if (score > most) {
      winner = object;
      most = score;
    }
  }
  return winner;
}

function addressesOf(object: JsonObject): string[] {
  const main = object['mainEntityOfPage'];
  return [object['url'], object['@id'], main, isObject(main) ? main['@id'] : undefined]
    .map(jsonText)
    .filter((text) => /^https?:/.test(text));
}

/** Whether two addresses are of one page; query and fragment do not count. */
export function sameAddress(a: string, b: string): boolean {
  const path = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/g, '');
  return path(a) === path(b);
}
