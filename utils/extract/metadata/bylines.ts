import { readCredits } from '../credits';
import { type HeadlineArea, headOf, nearestLines } from './headline-area';
import { isAgency } from './outlets';
import { aroundTime } from './parse-time';
import { looksLikeName, splitNames } from './person-names';
import { tidy } from './tidy-text';

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
    if (line.text.length > 240) continue;
    const bylines = line.elements
      .map(
        (element) =>
          bylineAround(element, area.element) ?? (atHead.has(line) ? authorLink(element) : undefined),
      )
      .filter((byline) => !!byline);
    const [byline] = bylines;
    if (!byline) continue;
    const linked = bylines
      .flatMap((one) => [...one.querySelectorAll(NAMES_IN_BYLINE)])
      .map((element) => tidy(element.textContent))
      .filter((name) => name !== '');
    if (linked.length > 0) {
      const names = together(linked, lang);
      if (names.length > 0) return allOf(line.text, names, lang, dayFirst);
      continue;
    }
    // The byline may share its line with counters and buttons; several of one kind are several authors.
    const own = new Set(
      bylines.filter((other) => other.className === byline.className).map((one) => tidy(one.textContent)),
    );
    const parts = line.elements.map((element) => tidy(element.textContent));
    for (const texts of [[...own].filter((text) => line.text.includes(text)), [line.text], parts]) {
      const names = texts.flatMap((text) => namesInLine(text, lang, dayFirst));
      if (names.length > 0) return together(names, lang);
    }
  }
  return [];
}

/** The names of one byline: what is no name beside others is left out. */
function together(names: readonly string[], lang: string | undefined): string[] {
  return splitNames(names.join(', '), lang).filter(looksLikeName);
}

/** All the names of a byline in which only some are links. */
function allOf(line: string, linked: string[], lang: string | undefined, dayFirst: boolean): string[] {
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

/** A line such as `Jane Doe | 18 August 2022`: beside the time and near the headline a full name is the author's. */
export function namesBesideTime({ area, lang, dayFirst }: ShownBylines): string[] {
  if (/^(?:zh|ja|ko)\b/i.test(lang ?? '')) return [];
  for (const { text } of area.after.slice(0, 8)) {
    if (text.length > 120) continue;
    for (const piece of aroundTime(text, dayFirst) ?? []) {
      const names = splitNames(piece, lang);
      if (
        names.length > 0 &&
        names.every((name) => looksLikeName(name) && /^[^\s\d]+(?: [^\s\d]+){1,2}$/.test(name))
      )
        return names;
    }
  }
  return [];
}

/** A longer line is no name with a place. */
const LONGEST_BYLINE = 60;
/** How far behind the headline the name of an agency stands in for a byline, in lines. */
const AGENCY_REACH = 3;
/** Names in these are the photographer's. */
const PICTURES =
  'figure, figcaption, [class*="caption" i], [class*="photo" i], [class*="image" i], [class*="media" i]';

/** Where an agency reports from, in capitals as in a dateline; in others it would be a photographer's name. */
const PLACE = /\s?[,/|]\s?\p{Lu}[\p{Lu}.’' -]{2,30}$/u;

/** Agencies that sign alone under the headline, or with the place they report from: `AFP, MANILA`. */
export function agencyLines({ after }: HeadlineArea): string[] {
  return after
    .slice(0, AGENCY_REACH)
    .filter(({ elements: [element] }) => !element.closest(PICTURES))
    .filter(({ text }) => text.length <= LONGEST_BYLINE)
    .map(({ text }) =>
      text
        .replace(/^by /i, '')
        .replace(PLACE, '')
        .replace(/[\s–—-]+$/, ''),
    )
    .filter(isAgency);
}
