import { countWords } from '../../article/word-count';
import {
  isObject,
  type JsonLd,
  type JsonObject,
  jsonList,
  jsonLongText,
  jsonText,
  readJsonLd,
} from '../metadata/json-ld';

/** What a page declares about access to its article, and about the article's length. */
export interface DeclaredAccess {
  /** `isAccessibleForFree` of the article or of a part of it; undefined if the page does not declare it. */
  free: boolean | undefined;
  /** The part that is not free; present only if the page names it and its text is not on the page. */
  closed?: ClosedPart;
  /** The word count that the page declares. */
  words?: number;
  /** The text of the article in the page's data; '' without one. */
  text: string;
}

/** A part of the page that only subscribers read. */
export interface ClosedPart {
  selector: string;
  /** Whether the page has no such element at all, rather than one without text. */
  missing: boolean;
}

/** An element for the closed part may hold this many characters, such as a sentence or a button, and still count as empty. */
const LITTLE_TEXT = 25;
const MOST_ELEMENTS = 50;
const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/**
 * Reads what the page declares about access to its article in JSON-LD, microdata and meta tags.
 *
 * @param page not changed; must be complete, before anything is stripped
 * @param jsonLd the page's JSON-LD, if the caller has read it already
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function readAccess(page: Document, url: string, jsonLd = readJsonLd(page, url)): DeclaredAccess {
  const headline = jsonText(jsonLd.article?.['headline']);
  // Some pages describe their article twice, and declare access only once. JSON-LD of other articles does not count.
  const again = jsonLd.ofType('NewsArticle').filter((object) => jsonText(object['headline']) === headline);
  const objects = [jsonLd.article, jsonLd.page, ...again];
  const closed = objects.flatMap((object) => closedParts(object, jsonLd));
  const declared = objects.map((object) => truth(object?.['isAccessibleForFree']));
  const free =
    declared.find((value) => value !== undefined) ??
    microdata(page) ??
    (closed.length > 0 || isLocked(page) ? false : undefined);
  const part = free === false ? unreadPart(page, closed) : undefined;
  const words = Number(jsonLd.article?.['wordCount']);
  return {
    free,
    ...(part && { closed: part }),
    ...(words > 0 && Number.isFinite(words) && { words }),
    text: jsonLongText(jsonLd.article?.['articleBody']),
  };
}

/** A boolean in all its spellings: `false`, `"False"`, `"no"`, `0`, `"http://schema.org/False"`. */
function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return truth(value[0]);
  const text = (isObject(value) ? jsonText(value['@id'] ?? value) : jsonText(value)).toLowerCase();
  if (/^(?:true|yes|1)$|schema\.org\/true$/.test(text)) return true;
  return /^(?:false|no|0)$|schema\.org\/false$/.test(text) ? false : undefined;
}

/** Selectors of the parts that an object says are not free. */
function closedParts(object: JsonObject | undefined, jsonLd: JsonLd): string[] {
  return jsonList(object?.['hasPart'])
    .map((part) => jsonLd.resolve(part))
    .filter(isObject)
    .filter((part) => truth(part['isAccessibleForFree']) === false)
    .flatMap((part) => jsonList(part['cssSelector']).map(jsonText))
    .filter((selector) => selector !== '');
}

function microdata(page: Document): boolean | undefined {
  const element = page.querySelector('[itemprop~="isAccessibleForFree"]');
  return truth(
    element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.textContent?.trim(),
  );
}

/** `metered` does not count as locked: the reader may have free articles left. */
function isLocked(page: Document): boolean {
  const tier = page.querySelector('meta[property="article:content_tier"], meta[name="article:content_tier"]');
  return tier?.getAttribute('content')?.toLowerCase() === 'locked';
}

/** The closed part; undefined if one of the selectors finds it with its text. */
function unreadPart(page: Document, selectors: readonly string[]): ClosedPart | undefined {
  let missing = true;
  for (const selector of selectors) {
    const elements = select(page, selector);
    if (elements.length > 0) missing = false;
    // A selector may find many elements, such as `.paywall p`.
    if (
      elements.slice(0, MOST_ELEMENTS).reduce((sum, element) => sum + shownWords(element), 0) >= LITTLE_TEXT
    )
      return undefined;
  }
  const [selector] = selectors;
  return selector === undefined ? undefined : { selector, missing };
}

/** The selector comes from the page, so it may be invalid: then nothing is found. */
function select(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function shownWords(element: Element): number {
  return element.closest(HIDDEN) ? 0 : countWords(element.textContent ?? '').wordCount;
}
