import { comparisonKey } from '../../article/text';
import type { Statement } from '../confidence/agreement';
import { isAgency, isOutlet } from '../credits/outlets';
import type { JsonLd } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';
import { printedSpelling } from '../metadata/printed-spelling';
import { isPublication } from '../metadata/publication';
import { namesInField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { namesInByline, type ShownBylines, soleLinkedName } from './bylines';
import { namesInJsonLd, namesInMeta } from './declared-authors';
import { agencyLines, namesBesideTime } from './unmarked-bylines';

export interface AuthorSources extends ShownBylines {
  document: Document;
  meta: MetaTags;
  jsonLd: JsonLd;
  rule: SiteRule | undefined;
  /** Authors of the page's credit lines. */
  credited: readonly string[];
  /** What the page's data and its site's rule name as the outlet that the article was taken from. */
  declaredSources: readonly string[];
  siteNames: readonly string[];
}

/** People and desks, agencies where they sign, and the outlets that were named in their place. */
export interface Authors {
  authors: string[];
  outlets: string[];
  /** The names that each kind of place says, people and desks only. */
  evidence: Statement<string[]>[];
}

/**
 * Finds who wrote the article. Chinese pages name the site in their data and the people in the text, the others have them in
 * JSON-LD; so the order differs. A publication is never an author. An agency is one where the data lists it as such or it stands
 * alone in the byline's place, except on Chinese pages, which name their source there.
 */
export function findAuthors(sources: AuthorSources): Authors {
  const { jsonLd, meta, rule, document, lang, credited, area } = sources;
  const structured = once(() => printedOnly(namesInJsonLd(jsonLd, lang), credited));
  const declared = once(() => namesInMeta(meta, lang));
  const isChinese = /^zh\b/i.test(lang ?? '');
  const shown = once(() => namesInByline(sources));
  const site = () => namesInField(document, rule, 'authors', lang);
  const inText = () => [...credited];
  const order = isChinese
    ? [site, inText, shown, structured, declared]
    : [
        structured,
        site,
        shown,
        declared,
        inText,
        () => namesBesideTime(sources),
        () => soleLinkedName(document, sources),
      ];

  const notWriters = isChinese ? [...sources.siteNames, ...sources.declaredSources] : sources.siteNames;
  const people = (names: readonly string[]) =>
    distinct(names.filter((name) => !isPublication(name, notWriters) && !isOutlet(name)));
  const evidence = [
    { witness: 'data', value: people(structured()) } as const,
    { witness: 'data', value: people(declared()) } as const,
    { witness: 'markup', value: people(shown()) } as const,
    { witness: 'text', value: people(credited) } as const,
  ].filter(({ value }) => value.length > 0);
  const outlets: string[] = [];
  for (const read of order) {
    const names = distinct(read().filter((name) => !isPublication(name, notWriters)));
    outlets.push(...names.filter(isOutlet));
    const writers = names.filter((name) => !isOutlet(name));
    const signed =
      read === structured && !isChinese ? names.filter((name) => !isOutlet(name) || isAgency(name)) : writers;
    if (writers.length > 0)
      return { authors: signed.map((name) => printedSpelling(name, area)), outlets, evidence };
  }
  const lines = agencyLines(area).filter((name) => !isPublication(name, notWriters));
  const agencies = isChinese ? [] : [...outlets.filter(isAgency), ...lines];
  return { authors: agencies.slice(0, 1), outlets, evidence };
}

/** Structured data also lists editors and reviewers; where the page prints fewer of the same names, these are the authors. */
function printedOnly(names: string[], credited: readonly string[]): string[] {
  const keys = new Set(credited.map(comparisonKey));
  const printed = names.filter((name) => keys.has(comparisonKey(name)));
  return printed.length > 0 && printed.length === keys.size ? printed : names;
}

/** One name a person, in the writing that came first. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = comparisonKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A reading that is done when it is first asked for, and then kept. */
function once<Value>(read: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
