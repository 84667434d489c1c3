import { comparisonKey } from '../../article/text';
import type { SiteRule } from '../sites/site-rule';
import { similarity } from '../text/similarity';
import { tidy } from '../text/tidy-text';
import type { PageLine } from './page-lines';
import { isSiteName, looksLikeSite } from './site-name';
import { titleParts, titleRuns } from './title-parts';

/** A headline and where it is printed. */
export interface Headline {
  text: string;
  /** The element of the visible headline; absent where the page shows none. */
  element?: Element;
}

export interface TitleSources {
  document: Document;
  lines: readonly PageLine[];
  /** As the page declares it, the best first; suffixes may be there. The page's own `<title>` is the last. */
  declared: readonly string[];
  siteNames: readonly string[];
  host: string;
  rule: SiteRule | undefined;
}

const HEADINGS = 'h1, h2, h3, [itemprop~="headline"]';
/** Shorter ones are `News`, `正文`, a number. In squashed characters. */
const MIN_HEADLINE = 4;

/**
 * Finds the headline by comparing what the page declares with what it shows: a visible line that is a declared title, or one
 * without what stands before or behind a separator, is the headline, and so needs no knowledge of the site's suffix. Where
 * nothing visible fits, a lone `h1` is believed; where there is none, site names are cut from the declared title.
 */
export function findHeadline(page: TitleSources): Headline {
  const declared = page.declared.map((title) => flashHeadline(withoutSitePrefix(title, page.siteNames)));
  const sources = { ...page, declared };
  const { document, lines } = sources;
  const headings = [...document.querySelectorAll(HEADINGS)].map((element) => ({
    element,
    text: tidy(element.textContent),
  }));
  const found = ruledHeadline(sources) ??
    exactMatch(sources, headings) ??
    exactMatch(
      sources,
      lines.map(({ text, elements: [element] }) => ({ text, element })),
    ) ??
    partialMatch(sources, headings) ??
    loneHeading(sources, headings) ?? { text: stripSite(declared[0] ?? '', sources) };
  return { ...found, text: found.text.replace(BRACKETED, '$1') };
}

/** `【Shares rise】`: the brackets are no part of a headline that they hold as a whole. */
const BRACKETED = /^【([^【】]+)】$/;
/** A flash declares all of its text as its title, with the headline in brackets in front. */
const FLASH = /^【([^【】]{6,60})】.{20,}$/su;

function flashHeadline(title: string): string {
  return FLASH.exec(title)?.[1] ?? title;
}

/** `Example News: Shares rise` → `Shares rise`; other colons are the headline's own. */
function withoutSitePrefix(title: string, siteNames: readonly string[]): string {
  const [prefix = ''] = title.split(/[:：]/, 1);
  const isSite =
    siteNames.some((name) => comparisonKey(name) === comparisonKey(prefix)) &&
    prefix.length < title.length - 1;
  return isSite ? title.slice(prefix.length + 1).trim() : title;
}

function ruledHeadline({ document, rule }: TitleSources): Headline | undefined {
  const [element] = (rule?.fields?.title ?? []).flatMap((selector) => [
    ...document.querySelectorAll(selector),
  ]);
  const text = tidy(element?.textContent);
  return element && text !== '' ? { text, element } : undefined;
}

interface Shown {
  element: Element;
  text: string;
}

/** The shown text that equals the longest run of a declared title. */
function exactMatch(sources: TitleSources, shown: readonly Shown[]): Headline | undefined {
  const wanted = wantedRuns(sources);
  let best: Shown | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of shown) {
    if (candidate.text.length > 2_000) continue;
    const key = comparisonKey(candidate.text);
    const run = wanted.get(key);
    if (!run) continue;
    const weight = key.length + headingWeight(candidate.element) - (run.isTail ? 40 : 0);
    if (weight > most) {
      best = withoutKicker(candidate, wanted);
      most = weight;
    }
  }
  return best && { text: best.text, element: best.element };
}

/** `<h1><span>Opinion</span> <span>Headline</span></h1>`: where a part of the heading is a declared title, it is the headline. */
function withoutKicker(shown: Shown, wanted: ReadonlyMap<string, unknown>): Shown {
  const length = comparisonKey(shown.text).length;
  const inner = [...shown.element.children].map((element) => ({ element, text: tidy(element.textContent) }));
  const headline = inner.find(
    ({ text }) => wanted.has(comparisonKey(text)) && comparisonKey(text).length * 2 > length,
  );
  return headline && comparisonKey(headline.text).length < length
    ? { ...headline, element: shown.element }
    : shown;
}

/** A heading that holds a declared title and more: a kicker before it, a deck behind it. */
function partialMatch(sources: TitleSources, headings: readonly Shown[]): Headline | undefined {
  const runs = [...wantedRuns(sources)].sort(([a], [b]) => b.length - a.length);
  for (const { element, text } of headings) {
    if (element.tagName.toUpperCase() !== 'H1' || text.length > 2_000) continue;
    const key = comparisonKey(text);
    const run = runs.find(
      ([wanted]) => wanted.length >= 8 && (key.startsWith(wanted) || key.endsWith(wanted)),
    );
    // A declared title may be cut short, by dots or by a quotation mark that ended its attribute.
    if (run) return { text: run[0].length * 2 > key.length && !run[1].isCut ? run[1].text : text, element };
  }
  return undefined;
}

function loneHeading(sources: TitleSources, headings: readonly Shown[]): Headline | undefined {
  const { siteNames, host } = sources;
  const usable = headings.filter(({ element, text }) => {
    const key = comparisonKey(text);
    return (
      (element.tagName.toUpperCase() === 'H1' || element.hasAttribute('itemprop')) &&
      key.length >= MIN_HEADLINE &&
      text.length <= 400 &&
      !isSiteName(text, siteNames, host)
    );
  });
  const related = usable.find(({ text }) => sources.declared.some((title) => similarity(text, title) >= 0.3));
  const heading = related ?? (usable.length === 1 ? usable[0] : undefined);
  return heading && { text: heading.text, element: heading.element };
}

interface Run {
  text: string;
  /** The page cut it short. */
  isCut: boolean;
  /** Something stands before it in every declared title; that is rarely the headline. */
  isTail: boolean;
}

/** Every run of every declared title that could be the headline, by its squashed text. */
function wantedRuns(sources: TitleSources): Map<string, Run> {
  const { declared, siteNames, host } = sources;
  const runs = new Map<string, Run>();
  for (const title of declared) {
    for (const run of [title, ...titleRuns(title)]) {
      const key = comparisonKey(run);
      if (key.length < MIN_HEADLINE || isSiteName(run, siteNames, host)) continue;
      if (run !== title && (looksLikeSite(run) || key.length * 3 < comparisonKey(title).length)) continue;
      const isTail = !title.startsWith(run) && runs.get(key)?.isTail !== false;
      runs.set(key, { text: runs.get(key)?.text ?? run, isCut: /(?:…|\.\.\.)$/.test(run), isTail });
    }
  }
  return runs;
}

function headingWeight(element: Element): number {
  const tag = element.tagName.toUpperCase();
  if (element.hasAttribute('itemprop')) return 70;
  if (tag === 'H1') return 60;
  return /^H[23]$/.test(tag) ? 20 : 0;
}

/** Cuts site and section names from the ends of a title; a headline's own dash stays. */
export function stripSite(
  title: string,
  { siteNames, host }: Pick<TitleSources, 'siteNames' | 'host'>,
): string {
  let parts = titleParts(title);
  const isSite = (text: string) => isSiteName(text, siteNames, host) || looksLikeSite(text);
  const last = parts.at(-1);
  if (parts.length > 1 && last && isSite(last.text)) {
    parts = parts.slice(0, -1);
    // Between the headline and the site's name stand section names; only these separators are not also punctuation.
    const end = parts.at(-1)?.end ?? title.length;
    const hard = parts.find(
      (part) => /^\s*[_|｜]/.test(title.slice(part.end, part.end + 2)) && part.end < end,
    );
    if (hard && hard.end >= 6) parts = parts.filter((part) => part.end <= hard.end);
  }
  while (parts.length > 1 && parts[0] && isSiteName(parts[0].text, siteNames, host)) parts = parts.slice(1);
  while (parts.length > 1 && isSite(parts.at(-1)?.text ?? '')) parts = parts.slice(0, -1);
  return tidy(title.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? title.length));
}
