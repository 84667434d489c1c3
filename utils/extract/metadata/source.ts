import { comparisonKey } from '../../article/text';
import { isOutlet } from '../credits/outlets';
import { readField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { tidy } from '../text/tidy-text';
import type { MetaTags } from './meta';

export interface SourceSources {
  document: Document;
  meta: MetaTags;
  rule: SiteRule | undefined;
  /** Sources of the page's credit lines. */
  credited: readonly string[];
  /** Outlets that stand in place of an author. */
  outlets: readonly string[];
  site: string;
}

const META = [
  'mediaid',
  'contentsource',
  'source',
  'article:source',
  'og:source',
  'news_source',
  'original-source',
  'dc.source',
];
/** Further ids of the outlet on older Chinese news pages. */
const IDS = ['ne_article_source', 'infoSource', 'media_name'];

/** Finds the outlet or agency that the publication took the article from; `undefined` where it is its own. */
export function findSource(sources: SourceSources): string | undefined {
  const { document, meta, rule, credited, outlets, site } = sources;
  const shown = IDS.map((id) => tidy(document.getElementById(id)?.textContent));
  // In other languages `source` is what the content system calls itself.
  const isBelievable = (name: string) =>
    /\p{Script=Han}/u.test(name) || isOutlet(name) || /^\S+\.(?:com|org|net)$/.test(name);
  const declared = META.map((name) => meta.first(name)).filter(isBelievable);
  return [...readField(document, rule, 'source'), ...credited, ...shown, ...declared, ...outlets]
    .map(cleanName)
    .find(
      (name) =>
        name.length >= 2 &&
        name.length <= 60 &&
        !/^https?:|\d{4}/.test(name) &&
        !comparisonKey(name).startsWith(comparisonKey(site)),
    );
}

function cleanName(text: string): string {
  return text
    .replace(/^[[【（(《]\s?|\s?[\]】）)》\p{Co}\s]+$/gu, '')
    .replace(/^(?:(?:文章|稿件|信息|新闻|本文)?(?:来源|來源)|source)\s?[:：]?\s*/i, '')
    .trim();
}
