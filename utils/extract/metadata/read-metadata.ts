import { comparisonKey } from '../../article/text';
import { canonicalUrl } from '../addresses/canonical-url';
import { findAuthors } from '../authors/find-authors';
import { titleEvidence } from '../confidence/title-evidence';
import { namesInField, readField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { shorten } from '../text/excerpt';
import { tidy } from '../text/tidy-text';
import { findTimes } from '../times/find-times';
import type { TimeContext } from '../times/parse-time';
import { zoneOfSite } from '../times/time-zones';
import { declaredKind } from './declared-kind';
import { findDescription } from './description';
import { headlineArea } from './headline-area';
import { declaredImages } from './images';
import { type JsonLd, jsonList, jsonText, readJsonLd } from './json-ld';
import { findLanguage } from './language';
import { type MetaTags, readMeta } from './meta';
import { readPageLines } from './page-lines';
import type { PageMetadata } from './page-metadata';
import { isPublication } from './publication';
import { findSections } from './sections';
import { chooseSiteName, declaredSiteNames } from './site-name';
import { findSource } from './source';
import { findHeadline } from './title';
import { printedAuthors, readVisibleCredits } from './visible-credits';

/** In characters; no headline or summary is longer, but a page may be. */
const LONGEST_TITLE = 500;
const LONGEST_DESCRIPTION = 2_000;

/**
 * Reads what a page says about its article: structured data, meta tags, the site's own fields and the text near the
 * headline, each field by its own step.
 *
 * @param document read only, never changed
 * @param url the address that was visited
 * @param now the time of the clip; later times are not believed
 * @param rule of the site, if it has one
 * @param jsonLd of the document, where it has been read
 */
export function readMetadata(
  document: Document,
  url: string,
  now: Date,
  rule: SiteRule | undefined,
  jsonLd = readJsonLd(document, url),
): PageMetadata {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const meta = readMeta(document);
  const lines = document.body ? readPageLines(document.body) : [];
  const siteNames = declaredSiteNames(meta, jsonLd, rule);

  const inData = titlesInData(meta, jsonLd);
  const declared = [...new Set([...inData, tidy(document.title)])].filter((title) => title !== '');
  const headline = findHeadline({ document, lines, declared, siteNames, host, rule });
  const site = chooseSiteName(siteNames, tidy(document.title), headline.text, host);
  const area = headlineArea(lines, headline);
  const sample = [headline.text, ...area.after.map((line) => line.text)].join('\n').slice(0, 4_000);
  const lang = findLanguage(document, meta, jsonLd, sample);
  const context: TimeContext = {
    zone: rule?.zone ?? zoneOfSite(host, lang),
    dayFirst: isDayFirst(host, lang),
    now,
  };

  const credits = readVisibleCredits(lines, area, context.dayFirst);
  const declaredSources = [...readField(document, rule, 'source'), meta.first('mediaid')].filter(Boolean);
  const {
    authors,
    outlets,
    evidence: authorEvidence,
  } = findAuthors({
    document,
    meta,
    jsonLd,
    area,
    rule,
    credited: credits.author,
    printed: printedAuthors(area),
    lines: area.after[0] ? lines.slice(lines.indexOf(area.after[0])) : lines,
    declaredSources,
    siteNames: [...siteNames, site],
    lang,
    dayFirst: context.dayFirst,
  });
  const source = findSource({ document, meta, rule, credited: credits.source, outlets, site });
  const editors = [...namesInField(document, rule, 'editors', lang), ...credits.editor];
  const originalTitle = credits.originalTitle[0];
  const description = findDescription(meta, jsonLd, [headline.text, originalTitle ?? '']);
  const canonical = canonicalUrl(document, url, meta, jsonLd);
  const { evidence: timeEvidence, ...times } = findTimes({
    ...{ document, url, meta, jsonLd, area, rule, context },
  });
  const kind = declaredKind(meta, jsonLd, headline.element, [url, canonical]);

  return {
    title: shorten(headline.text, LONGEST_TITLE),
    ...(originalTitle && comparisonKey(originalTitle) !== comparisonKey(headline.text)
      ? { originalTitle }
      : {}),
    sections: findSections({
      document,
      lines,
      headline: area.element,
      meta,
      jsonLd,
      rule,
      title: headline.text,
      siteNames: [...siteNames, site],
    }),
    authors,
    editors: [...new Set(editors)].filter((name) => !isPublication(name, siteNames)),
    site,
    ...(source ? { source } : {}),
    ...times,
    canonicalUrl: canonical,
    ...(lang ? { lang } : {}),
    ...(description ? { description: shorten(description, LONGEST_DESCRIPTION) } : {}),
    keywords: readKeywords(document, meta, jsonLd, rule),
    images: declaredImages(meta, jsonLd, document.baseURI),
    ...(kind ? { kind } : {}),
    evidence: {
      titles: titleEvidence(document, url, inData, headline.text),
      authors: authorEvidence,
      times: timeEvidence,
    },
  };
}

/** The titles in the page's data, the exact ones first. The page's own `<title>` goes behind them because it has the site's suffix. */
function titlesInData(meta: MetaTags, jsonLd: JsonLd): string[] {
  const titles = [
    jsonText(jsonLd.article?.['headline']),
    meta.first(
      'og:title',
      'articletitle',
      'parsely-title',
      'sailthru.title',
      'cxenseparse:title',
      'headline',
      'hdl',
    ),
    meta.first('twitter:title', 'dc.title', 'title'),
  ];
  return titles.filter((title) => title !== '');
}

/** Numbers as in `06/02/2022` have the day first everywhere but in the United States. */
function isDayFirst(host: string, lang: string | undefined): boolean {
  if (/\.(?:uk|ie|au|nz|in|sg|my|za|hk)$/.test(host)) return true;
  return !/^en\b/i.test(lang ?? 'en') || /^en-(?!us)/i.test(lang ?? '');
}

function readKeywords(
  document: Document,
  meta: MetaTags,
  jsonLd: JsonLd,
  rule: SiteRule | undefined,
): string[] {
  const texts = [
    ...readField(document, rule, 'tags'),
    ...meta.all('article:tag'),
    ...jsonList(jsonLd.article?.['keywords']).map(jsonText),
    meta.first('news_keywords', 'keywords'),
  ];
  const words = texts
    .flatMap((text) => text.split(/\s*[,，;；、|]\s*/))
    .filter((word) => word !== '' && word.length <= 40);
  return [...new Set(words)].slice(0, 20);
}
