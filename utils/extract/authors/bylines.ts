import { isName, looksLikeName, splitNames } from '../credits/person-names';
import { readCredits } from '../credits/read-credits';
import { type HeadlineArea, headOf, nearestLines } from '../metadata/headline-area';
import type { PageLine } from '../metadata/page-lines';
import { tidy } from '../text/tidy-text';
import { aroundTime } from '../times/parse-time';

/** What it takes to find the bylines that a page shows. */
export interface ShownBylines {
  area: HeadlineArea;
  lang: string | undefined;
  dayFirst: boolean;
}

/** What marks a byline in a class, an id, a test id, `rel` or `itemprop`. */
const BYLINE = /author|byline|autor|redakteur|reporter|journalist|contributor|writer|zuozhe/i;
const BYLINE_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'rel', 'itemprop'];
/** A byline is marked on the element that holds it or on one close around. */
const BYLINE_DEPTH = 4;

/** A line with a byline in it is no longer than that, in characters. */
const LONGEST_LINE = 240;

/** A way through the site, as in `Home > Markets > Shipping`. */
const TRAIL = /(?:[^>›»＞]+[>›»＞]){2}/;

/** A handle, which a page in Chinese, Japanese or Korean prints like any other name. */
const HANDLE = /^[a-z][\w.-]{2,20}$/;

/** Where a link to the author of an article leads. */
const AUTHOR_LINK = '[rel~="author"], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i]';

/** A site may link to the company behind it as its author. */
const COMPANY = /\b(?:inc|ltd|llc|corp|gmbh|plc)\.?$/i;

/** What holds a name of its own in an element that is marked as a byline. */
const NAMES_IN_BYLINE =
  '[rel~="author"], [itemprop~="name"], a[href*="author" i], a[href*="/by/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="autor" i], a[href*="/profile" i], a[href*="reporter" i], [class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="byline-name" i]';

/** Names in elements that are marked as a byline and stand near the headline, or in links to authors that stand at the head. */
export function namesInByline({ area, lang, dayFirst }: ShownBylines): string[] {
  const head = headOf(area);
  const atHead = new Set([...head.after, ...head.before]);
  for (const line of nearestLines(area)) {
    if (line.text.length > LONGEST_LINE || TRAIL.test(line.text)) continue;
    const bylines = line.elements
      .map(
        (element) =>
          bylineAround(element, area.element) ?? (atHead.has(line) ? authorLink(element) : undefined),
      )
      .filter((byline) => !!byline);
    const linked = linkedNames(bylines);
    const names =
      linked.length > 0
        ? allOf(line.text, together(linked, lang), lang, dayFirst)
        : writtenNames(line, bylines, lang, dayFirst);
    if (names.length > 0) return names;
  }
  return [];
}

/** What the elements of a byline that hold a name each say. */
function linkedNames(bylines: readonly Element[]): string[] {
  return bylines
    .flatMap((byline) => [...byline.querySelectorAll(NAMES_IN_BYLINE)])
    .map((element) => tidy(element.textContent))
    .filter((name) => name !== '');
}

/** The byline may share its line with counters and buttons; several of one kind are several authors. */
function writtenNames(
  line: PageLine,
  bylines: readonly Element[],
  lang: string | undefined,
  dayFirst: boolean,
): string[] {
  const [byline] = bylines;
  if (!byline) return [];
  const own = new Set(
    bylines.filter((other) => other.className === byline.className).map((one) => tidy(one.textContent)),
  );
  const parts = line.elements.map((element) => tidy(element.textContent));
  const handles = [...own].filter((text) => HANDLE.test(text) && isName(text));
  if (handles.length > 0 && /^(?:zh|ja|ko)\b/i.test(lang ?? '')) return handles;
  for (const texts of [[...own].filter((text) => line.text.includes(text)), [line.text], parts]) {
    const names = texts.flatMap((text) => namesInLine(text, lang, dayFirst));
    if (names.length > 0) return together(names, lang);
  }
  return [];
}

/** The names of one byline: what is no name beside others is left out. */
function together(names: readonly string[], lang: string | undefined): string[] {
  return splitNames(names.join(', '), lang).filter(looksLikeName);
}

/** All the names of a byline in which only some are links. */
function allOf(line: string, linked: string[], lang: string | undefined, dayFirst: boolean): string[] {
  if (linked.length === 0) return [];
  const all = namesInLine(line, lang, dayFirst);
  return linked.every((name) => all.includes(name)) ? all : linked;
}

function authorLink(element: Element): Element | undefined {
  return element.closest(AUTHOR_LINK) ?? undefined;
}

/**
 * The one name that all of the page's links to authors have, with those that it stands beside; a page with several has other
 * articles beside its own.
 */
export function soleLinkedName(document: Document, { lang, dayFirst }: Omit<ShownBylines, 'area'>): string[] {
  const links = [...document.querySelectorAll(AUTHOR_LINK)];
  const names = together(
    links.map((link) => tidy(link.textContent)),
    lang,
  );
  if (names.length !== 1 || COMPANY.test(names[0] ?? '')) return [];
  return allOf(tidy(links[0]?.parentElement?.textContent), names, lang, dayFirst);
}

function bylineAround(element: Element, headline: Element | undefined): Element | undefined {
  let around: Element | null = element;
  for (let depth = 0; around && depth < BYLINE_DEPTH; depth++) {
    if (headline && around.contains(headline)) return undefined;
    const { tagName } = around;
    if (/^byline$/i.test(tagName)) return around;
    for (const attribute of BYLINE_ATTRIBUTES) {
      if (BYLINE.test(around.getAttribute(attribute) ?? '')) return around;
    }
    around = around.parentElement;
  }
  return undefined;
}

function namesInLine(text: string, lang: string | undefined, dayFirst: boolean): string[] {
  for (const piece of aroundTime(text, dayFirst) ?? [text]) {
    const credits = readCredits(piece);
    if (credits.length > 0)
      return credits.filter(({ field }) => field === 'author').map(({ value }) => value);
    const names = splitNames(piece, lang).filter(looksLikeName);
    if (names.length > 0) return names;
  }
  return [];
}
