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

/** What a page declares about who may read its article, and how long it is. */
export interface DeclaredAccess {
  /** `isAccessibleForFree` of the article or a part of it, where the page says it. */
  free: boolean | undefined;
  /** The part that is not free, where the page says which it is and it is not there to be read. */
  closed?: ClosedPart;
  /** Words that the article is said to have. */
  words?: number;
  /** The text of the article in the page's data; '' without one. */
  text: string;
}

/** A part of the page that only subscribers read. */
export interface ClosedPart {
  selector: string;
  /** Whether the page has no such element at all, and not just one without text. */
  missing: boolean;
}

/** A place for the closed part may hold a sentence or a button. */
const LITTLE_TEXT = 25;
const MOST_ELEMENTS = 50;
const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/**
 * Reads what the page declares of its article in JSON-LD, microdata and meta tags.
 *
 * @param page read only, before anything is taken out of it
 * @param jsonLd of the page, where it has been read
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function readAccess(page: Document, url: string, jsonLd = readJsonLd(page, url)): DeclaredAccess {
  const headline = jsonText(jsonLd.article?.['headline']);
  // Some pages describe their article twice, and only once with its access; of other articles it says nothing.
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

/** `metered` says nothing: the reader may have articles left. */
function isLocked(page: Document): boolean {
  const tier = page.querySelector('meta[property="article:content_tier"], meta[name="article:content_tier"]');
  return tier?.getAttribute('content')?.toLowerCase() === 'locked';
}

/** The closed part, unless one of the selectors finds it with its text. */
function unreadPart(page: Document, selectors: readonly string[]): ClosedPart | undefined {
  let missing = true;
  for (const selector of selectors) {
    const elements = select(page, selector);
    if (elements.length > 0) missing = false;
    // It may be many elements: `.paywall p`.
    if (
      elements.slice(0, MOST_ELEMENTS).reduce((sum, element) => sum + shownWords(element), 0) >= LITTLE_TEXT
    )
      return undefined;
  }
  const [selector] = selectors;
  return selector === undefined ? undefined : { selector, missing };
}

/** The selector is the page's own and may be anything. */
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
