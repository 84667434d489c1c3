import { readCredits } from '../credits';
import type { SiteRule } from '../sites/site-rule';
import { type HeadlineArea, nearestLines } from './headline-area';
import { isObject, type JsonLd, jsonList, jsonText, typesOf } from './json-ld';
import type { MetaTags } from './meta';
import { isAgency, isOutlet } from './outlets';
import { aroundTime } from './parse-time';
import { looksLikeName, splitNames } from './person-names';
import { printedSpelling } from './printed-spelling';
import { namesInField } from './site-field';
import { squash, tidy } from './tidy-text';

export interface AuthorSources {
  document: Document;
  meta: MetaTags;
  jsonLd: JsonLd;
  area: HeadlineArea;
  rule: SiteRule | undefined;
  /** Authors of the page's credit lines. */
  credited: readonly string[];
  /** What the page's data and its site's rule name as the outlet that the article was taken from. */
  declaredSources: readonly string[];
  siteNames: readonly string[];
  lang: string | undefined;
  dayFirst: boolean;
}

/** People and desks, agencies where they sign, and the outlets that were named in their place. */
export interface Authors {
  authors: string[];
  outlets: string[];
}

const META = [
  ...[
    'author',
    'article:author',
    'article:author_name',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
  ],
  ...[
    'dcterms.creator',
    'cxenseparse:author',
    'cse-authors',
    'article.author',
    'authors',
    'byline',
    'rbauthors',
    'citation_author',
    'mediator_author',
    'twitter:creator:name',
    'creator',
  ],
];

/** What marks a byline in a class, an id, a test id, `rel` or `itemprop`. */
const BYLINE = /author|byline|autor|redakteur|reporter|journalist|contributor|writer|zuozhe/i;
const BYLINE_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'rel', 'itemprop'];
/** A byline is marked on the element that holds it or on one close around. */
const BYLINE_DEPTH = 4;

const NAMES_IN_BYLINE =
  '[rel~="author"], [itemprop~="name"], a[href*="author" i], a[href*="/by/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="autor" i], a[href*="/profile" i], a[href*="reporter" i], [class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="byline-name" i]';

/** What a site adds to its name when it signs as a whole; a desk (`… Staff`) is more than that. */
const GENERIC =
  /^(?:the|news|newsroom|com|cn|net|org|online|web|digital|business|magazine|english|international|global|money|finance|网|網|新闻|新聞|财经|编辑部|官方)*$/;

/**
 * Finds who wrote the article. Chinese pages name the site in their data and the people in the text, the others have them in
 * JSON-LD; so the order differs. A publication is never an author. An agency is one where the data lists it as such or it stands
 * alone in the byline's place, except on Chinese pages, which name their source there.
 */
export function findAuthors(sources: AuthorSources): Authors {
  const { jsonLd, meta, rule, document, lang, credited, area } = sources;
  const structured = () => printedOnly(structuredNames(jsonLd, lang), credited);
  const declared = () => META.flatMap((name) => meta.all(name)).flatMap((text) => splitNames(text, lang));
  const isChinese = /^zh\b/i.test(lang ?? '');
  const shown = () => bylineNames(sources);
  const site = () => namesInField(document, rule, 'authors', lang);
  const inText = () => [...credited];
  const order = isChinese
    ? [site, inText, shown, structured, declared]
    : [structured, site, shown, declared, inText, () => besideTime(sources)];

  const notWriters = isChinese ? [...sources.siteNames, ...sources.declaredSources] : sources.siteNames;
  const outlets: string[] = [];
  for (const read of order) {
    const names = distinct(read().filter((name) => !isPublication(name, notWriters)));
    outlets.push(...names.filter(isOutlet));
    const people = names.filter((name) => !isOutlet(name));
    const signed =
      read === structured && !isChinese ? names.filter((name) => !isOutlet(name) || isAgency(name)) : people;
    if (people.length > 0) return { authors: signed.map((name) => printedSpelling(name, area)), outlets };
  }
  const agencies = isChinese ? [] : [...outlets.filter(isAgency), ...agencyLines(area)];
  return { authors: agencies.slice(0, 1), outlets };
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
function agencyLines({ after }: HeadlineArea): string[] {
  return after
    .slice(0, AGENCY_REACH)
    .filter(({ elements: [element] }) => !element.closest(PICTURES))
    .map(({ text }) => (text.length <= LONGEST_BYLINE ? text.replace(PLACE, '') : text))
    .filter(isAgency);
}

/** Whether a name is the publication's own, perhaps with a word such as `News` or `网`. */
export function isPublication(name: string, siteNames: readonly string[]): boolean {
  const key = squash(name);
  return siteNames.map(squash).some((site) => {
    if (site === '' || key === site) return key === site;
    const [long, short] = key.length > site.length ? [key, site] : [site, key];
    return (
      short.length >= 2 &&
      (long.startsWith(short) || long.endsWith(short)) &&
      GENERIC.test(long.replace(short, ''))
    );
  });
}

function structuredNames(jsonLd: JsonLd, lang: string | undefined): string[] {
  const { article, page } = jsonLd;
  const people = jsonList(article?.['author'] ?? article?.['creator'] ?? page?.['author']);
  return people.flatMap((value) => {
    const person = jsonLd.resolve(value);
    if (!isObject(person)) return splitNames(jsonText(person), lang);
    // The name of a person may be a list of them; that of an organisation is one name.
    const names = jsonList(person['name']).map(jsonText);
    return typesOf(person).includes('Organization') ? names : names.flatMap((name) => splitNames(name, lang));
  });
}

/** Structured data also lists editors and reviewers; where the page prints fewer of the same names, these are the authors. */
function printedOnly(names: string[], credited: readonly string[]): string[] {
  const keys = new Set(credited.map(squash));
  const printed = names.filter((name) => keys.has(squash(name)));
  return printed.length > 0 && printed.length === keys.size ? printed : names;
}

/** Names in elements that are marked as a byline and stand near the headline. */
function bylineNames({ area, lang, dayFirst }: AuthorSources): string[] {
  for (const line of nearestLines(area)) {
    if (line.text.length > 240) continue;
    const bylines = line.elements
      .map((element) => bylineAround(element, area.element))
      .filter((byline) => !!byline);
    const [byline] = bylines;
    if (!byline) continue;
    const linked = [...byline.querySelectorAll(NAMES_IN_BYLINE)].map((element) => tidy(element.textContent));
    if (linked.length > 0) {
      const names = linked.flatMap((name) => splitNames(name, lang)).filter(looksLikeName);
      if (names.length > 0) return names;
      continue;
    }
    // The byline may share its line with counters and buttons; several of one kind are several authors.
    const own = new Set(
      bylines.filter((other) => other.className === byline.className).map((one) => tidy(one.textContent)),
    );
    for (const texts of [[...own].filter((text) => line.text.includes(text)), [line.text]]) {
      const names = texts.flatMap((text) => namesInLine(text, lang, dayFirst));
      if (names.length > 0) return names;
    }
  }
  return [];
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
function besideTime({ area, lang, dayFirst }: AuthorSources): string[] {
  if (/^(?:zh|ja|ko)\b/i.test(lang ?? '')) return [];
  for (const { text } of area.after.slice(0, 8)) {
    if (text.length > 120) continue;
    for (const piece of aroundTime(text, dayFirst) ?? []) {
      const names = splitNames(piece, lang);
      if (names.length > 0 && names.every((name) => looksLikeName(name) && /^\S+ \S+(?: \S+)?$/.test(name)))
        return names;
    }
  }
  return [];
}

/** One name a person, in the writing that came first. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = squash(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
