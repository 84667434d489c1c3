import type { SiteRule } from '../sites/site-rule';
import { isObject, type JsonLd, type JsonObject, jsonList, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import { readField } from './site-field';
import { squash, tidy } from './tidy-text';

export interface SectionSources {
  document: Document;
  meta: MetaTags;
  jsonLd: JsonLd;
  rule: SiteRule | undefined;
  title: string;
  siteNames: readonly string[];
}

const TRAILS = [
  ...[
    'nav[aria-label*="breadcrumb" i]',
    '[itemtype$="BreadcrumbList"]',
    '[class*="breadcrumb" i]',
    '[id*="breadcrumb" i]',
  ],
  ...[
    '[class*="crumb" i]',
    '[class*="channel-path" i]',
    '[class*="position" i]:is(div, p, span)',
    '[class*="location" i]:is(div, p, span)',
    '#ntes_navi',
  ],
];
const META = [
  'article:section',
  'parsely-section',
  'og:category',
  'sailthru.section',
  'cxenseparse:category',
  'section',
  'category',
  'columnname',
  'genre',
];
const NO_SECTION =
  /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|首页|首頁|主页|ホーム|トップ|홈|news|正文|详情|article|当前位置|您的位置|您所在的位置|网站首页|新闻首页)$/i;
const MAX_SECTIONS = 5;

/**
 * Finds the sections that the article is filed under, widest first: JSON-LD breadcrumb, the site's own field, visible
 * breadcrumb, declared section. Without the home page, the site's name and the article itself.
 */
export function findSections(sources: SectionSources): string[] {
  const { document, meta, jsonLd, rule } = sources;
  const found = [
    () =>
      jsonLd
        .ofType('BreadcrumbList')
        .map(trailOf)
        .find((trail) => trail.length > 1) ?? [],
    () => readField(document, rule, 'sections'),
    () => visibleTrail(document),
    () => jsonList(jsonLd.article?.['articleSection']).map(jsonText),
    () =>
      META.map((name) => meta.first(name))
        .filter(Boolean)
        .slice(0, 1),
  ];
  for (const read of found) {
    const sections = clean(read(), sources);
    if (sections.length > 0) return sections;
  }
  return [];
}

function trailOf(list: JsonObject): string[] {
  return jsonList(list['itemListElement'])
    .filter(isObject)
    .map((entry, at) => ({ entry, position: Number(entry['position'] ?? at) }))
    .sort((a, b) => a.position - b.position)
    .map(({ entry }) => jsonText(entry['name']) || jsonText(Object(entry['item'])['name']));
}

function visibleTrail(document: Document): string[] {
  for (const selector of TRAILS) {
    for (const trail of document.querySelectorAll(selector)) {
      const links = [...trail.querySelectorAll('a')].map((link) => tidy(link.textContent));
      if (links.length > 0 && links.length <= 6 && tidy(trail.textContent).length <= 200) return links;
    }
  }
  return [];
}

function clean(names: readonly string[], { title, siteNames }: SectionSources): string[] {
  const skip = new Set([title, ...siteNames].map(squash));
  const sections = names
    .map((name) => name.replace(/^[\s>»›/|:：]+|[\s>»›/|:：]+$/g, ''))
    .filter((name) => name !== '' && name.length <= 40 && !NO_SECTION.test(name) && !skip.has(squash(name)))
    .filter((name) => !squash(title).startsWith(squash(name)) || squash(name).length < 6);
  return [...new Set(sections)].slice(0, MAX_SECTIONS);
}
