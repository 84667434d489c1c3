import { comparisonKey } from '../../article/text';
import type { Statement } from '../confidence/agreement';
import { isAgency, isOutlet } from '../credits/outlets';
import { headOf } from '../metadata/headline-area';
import type { JsonLd } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';
import type { PageLine } from '../metadata/page-lines';
import { printedSpelling } from '../metadata/printed-spelling';
import { isPublication } from '../metadata/publication';
import { namesInField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { namesInByline, type ShownBylines, soleLinkedName } from './bylines';
import { namesInJsonLd, namesInMeta } from './declared-authors';
import { signedNames } from './signatures';
import { agencyLines, namesBesideTime } from './unmarked-bylines';

export interface AuthorSources extends ShownBylines {
  document: Document;
  meta: MetaTags;
  jsonLd: JsonLd;
  rule: SiteRule | undefined;
  /** Authors of the page's credit lines. */
  credited: readonly string[];
  /** Authors of the byline between headline and text, where it begins with a label such as `By`. */
  printed: readonly string[];
  /** Of the page, from the headline on. */
  lines: readonly PageLine[];
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
  const signed = () => signedNames(sources.lines, lang);
  const order = isChinese
    ? [site, inText, shown, structured, signed, declared]
    : [
        () => printedInstead(structured(), sources.printed, shown, sources),
        site,
        shown,
        declared,
        inText,
        () => namesBesideTime(sources),
        () => soleLinkedName(document, sources),
        signed,
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
  for (const [at, read] of order.entries()) {
    const names = distinct(read().filter((name) => !isPublication(name, notWriters)));
    outlets.push(...names.filter(isOutlet));
    const writers = names.filter((name) => !isOutlet(name));
    const signing =
      at === 0 && !isChinese ? names.filter((name) => !isOutlet(name) || isAgency(name)) : writers;
    if (writers.length > 0)
      return { authors: signing.map((name) => printedSpelling(name, area)), outlets, evidence };
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

/**
 * The authors of the structured data, unless the page itself prints more or others: a byline that names each of them and more
 * is complete, and where it names somebody else and not first them, they put the text online.
 */
function printedInstead(
  structured: string[],
  printed: readonly string[],
  shown: () => string[],
  { area }: HeadlineNames,
): string[] {
  if (structured.length === 0) return structured;
  const byline = shown();
  if (byline.length > structured.length && namesAll(byline, structured)) return byline;
  const { before, after } = headOf(area);
  const keys = after.map(({ text }) => comparisonKey(text));
  const at = keys.findIndex((key) => printed.some((name) => key.includes(comparisonKey(name))));
  const upToByline = [...before.map(({ text }) => comparisonKey(text)), ...keys.slice(0, at + 1)];
  const isPrinted = structured.some((name) => upToByline.some((key) => key.includes(comparisonKey(name))));
  return printed.length > 0 && !isPrinted ? [...printed] : structured;
}

type HeadlineNames = Pick<AuthorSources, 'area'>;

function namesAll(names: readonly string[], wanted: readonly string[]): boolean {
  const keys = new Set(names.map(comparisonKey));
  return wanted.every((name) => keys.has(comparisonKey(name)));
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
