import { comparisonKey } from '../../article/text';
import { readField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { tidy } from '../text/tidy-text';
import { isObject, type JsonLd, type JsonObject, jsonList, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import type { PageLine } from './page-lines';

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
  /^(?:\d+|sample page|uncategori[sz]ed|non classé|sin categoría|allgemein|未分[类類]|[aà] la une|home(?:page)?|start(?:seite)?|accueil|inicio|portada|主[页頁]|ホーム|トップ|홈|news|posts?|article|story|.*首页|.*首頁|正文|详情|当前位置|您的位置|您所在的位置)$/i;
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
    () => jsonList(jsonLd.article?.['articleSection']).flatMap((value) => listed(jsonText(value))),
    () =>
      META.map((name) => meta.first(name))
        .filter(Boolean)
        .slice(0, 1)
        .flatMap(listed),
  ];
  for (const read of found) {
    const sections = clean(read(), sources);
    if (sections.length > 0) return sections;
  }
  return [];
}

/** `Business,Small Business` is a list; `Food, Drink and Travel` is the name of one section. */
function listed(text: string): string[] {
  return /\s(?:and|&|und|et|y|e)\s/i.test(text) && /,\s/.test(text)
    ? [text]
    : text.split(/\s*[,，、;；|]\s*/);
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
  const tried = new Set<Element>();
  for (const line of before.toReversed()) {
    if (LABELLED.test(line.text)) return line.text.replace(LABELLED, '').split(/\s?[>»›/|｜＞]\s?/);
    const trail = trailAround(line.elements[0]);
    // A box of thousands of lines is weighed once, not once a line.
    if (!trail || tried.has(trail)) continue;
    tried.add(trail);
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
  const site = siteNames.map(comparisonKey);
  const headline = comparisonKey(title);
  const isSection = (name: string) => {
    const key = comparisonKey(name);
    if (key === '' || name.length > 40 || /[{}<>]/.test(name) || NO_SECTION.test(name)) return false;
    return !site.includes(key) && !(key.length >= 6 && headline.startsWith(key));
  };
  const sections = names.map((name) => name.replace(/^[\s>»›/|:：]+|[\s>»›/|:：]+$/g, '')).filter(isSection);
  // A trail begins with the site by whatever name: `Example: the global newspaper`.
  const first = comparisonKey(sections[0] ?? '');
  const isSite = site.some((name) => name !== '' && first.startsWith(name) && first !== name);
  return [...new Set(isSite && sections.length > 1 ? sections.slice(1) : sections)].slice(0, MAX_SECTIONS);
}
