import type { SiteRule } from '../sites/site-rule';
import { isObject, type JsonLd, type JsonObject, jsonList, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import type { PageLine } from './page-lines';
import { readField } from './site-field';
import { squash, tidy } from './tidy-text';

export interface SectionSources {
  document: Document;
  lines: readonly PageLine[];
  headline: Element | undefined;
  meta: MetaTags;
  jsonLd: JsonLd;
  rule: SiteRule | undefined;
  title: string;
  siteNames: readonly string[];
}

/** What marks a breadcrumb in a class, an id or a label. */
const TRAIL = /breadcrumb|crumb|channel-path|position|location|ntes_navi|daohang/i;
const TRAIL_DEPTH = 4;
/** `当前位置：首页 > 财经 > 正文`. */
const LABELLED = /^(?:您?(?:当前|當前|现在|所在)的?(?:位置|页面)|当前所在位置|您的位置)\s?[:：]/;

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
    () => visibleTrail(sources.lines, sources.headline),
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

/** The links of the last breadcrumb in front of the headline; of any on the page where none stands there. */
function visibleTrail(lines: readonly PageLine[], headline: Element | undefined): string[] {
  const start = headline ? lines.findIndex(({ elements: [element] }) => headline.contains(element)) : -1;
  const before = start < 0 ? lines : lines.slice(0, start);
  for (const line of before.toReversed()) {
    if (LABELLED.test(line.text)) return line.text.replace(LABELLED, '').split(/\s?[>»›/|＞]\s?/);
    const trail = trailAround(line.elements[0]);
    if (!trail) continue;
    const links = [...trail.querySelectorAll('a')].map((link) => tidy(link.textContent));
    if (links.length > 0 && links.length <= 6 && tidy(trail.textContent).length <= 200) return links;
  }
  return [];
}

function trailAround(element: Element): Element | undefined {
  let around: Element | null = element;
  for (let depth = 0; around && depth < TRAIL_DEPTH; depth++) {
    const marks = ['class', 'id', 'aria-label'].map((name) => around?.getAttribute(name) ?? '');
    if (TRAIL.test(marks.join(' '))) return around;
    around = around.parentElement;
  }
  return undefined;
}

function clean(names: readonly string[], { title, siteNames }: SectionSources): string[] {
  const skip = new Set([title, ...siteNames].map(squash));
  const sections = names
    .map((name) => name.replace(/^[\s>»›/|:：]+|[\s>»›/|:：]+$/g, ''))
    .filter((name) => name !== '' && name.length <= 40 && !NO_SECTION.test(name) && !skip.has(squash(name)))
    .filter((name) => !squash(title).startsWith(squash(name)) || squash(name).length < 6);
  return [...new Set(sections)].slice(0, MAX_SECTIONS);
}
