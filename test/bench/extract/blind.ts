import { createHash } from 'node:crypto';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { BenchPage } from './bench-page';

/**
 * The hints that a page can be robbed of, to see what the extraction rests on:
 * `names` of classes and ids become meaningless, as sites with generated class names have them;
 * `data` is JSON-LD, meta elements and microdata; `times` are `<time>`, `datetime` and dates in the data;
 * `site` is the page's own host, which no site rule knows then.
 */
export const HINTS = ['names', 'data', 'times', 'site'] as const;
export type Hint = (typeof HINTS)[number];

const UNKNOWN_HOST = 'www.unknown-publisher.example';
const NAMING = [
  'className',
  'id',
  'htmlFor',
  'ariaLabelledBy',
  'ariaControls',
  'dataTestid',
  'dataComponent',
  'dataModule',
];
const MICRODATA = ['itemProp', 'itemType', 'itemScope'];

/**
 * A page without one kind of hint.
 *
 * @param html markup of the page
 * @param url the page's own address
 */
export function blind(html: string, url: string, hint: Hint): { html: string; url: string } {
  if (hint === 'site') {
    const { hostname } = new URL(url);
    return { html: html.replaceAll(hostname, UNKNOWN_HOST), url: url.replace(hostname, UNKNOWN_HOST) };
  }
  const root = fromHtml(html);
  visit(root, REMOVERS[hint]);
  return { html: toHtml(root, { allowDangerousHtml: true }), url };
}

/** Pages without one kind of hint; their truths stay. */
export function blindPages(pages: readonly BenchPage[], hint: Hint): BenchPage[] {
  return pages.map((page) => ({
    ...page,
    url: blind('', page.url, hint).url,
    html: () => blind(page.html(), page.url, hint).html,
  }));
}

/** Changes an element in place. `remove` drops it, `unwrap` leaves its children. */
type Change = (element: Element) => 'keep' | 'remove' | 'unwrap';

const REMOVERS: Record<Exclude<Hint, 'site'>, Change> = {
  names: ({ properties }) => {
    for (const name of NAMING)
      if (properties[name] !== undefined) properties[name] = hashed(properties[name]);
    return 'keep';
  },
  data: (element) => {
    if (isJsonLd(element) || isDataMeta(element)) return 'remove';
    for (const name of MICRODATA) delete element.properties[name];
    return 'keep';
  },
  times: (element) => {
    const isDatedMeta =
      element.tagName === 'meta' && /time|date/i.test(Object.values(element.properties).join(' '));
    if (isJsonLd(element) || isDatedMeta) return 'remove';
    delete element.properties['dateTime'];
    return element.tagName === 'time' ? 'unwrap' : 'keep';
  },
};

function visit(parent: Root | Element, change: Change): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    const fate = change(child);
    if (fate === 'remove') return [];
    visit(child, change);
    if (child.content) visit(child.content, change);
    return fate === 'unwrap' ? child.children : [child];
  }) as typeof parent.children;
}

function isJsonLd({ tagName, properties }: Element): boolean {
  return tagName === 'script' && /ld\+json/i.test(String(properties['type'] ?? ''));
}

/** All meta elements but those without which the page cannot be read. */
function isDataMeta({ tagName, properties }: Element): boolean {
  return (
    tagName === 'meta' &&
    !properties['charSet'] &&
    !properties['httpEquiv'] &&
    properties['name'] !== 'viewport'
  );
}

/** Each word by a word that says nothing, the same for the same word. */
function hashed(value: Element['properties'][string]): string[] {
  const words = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
  return words
    .filter(Boolean)
    .map((word) => `x${createHash('sha256').update(word).digest('hex').slice(0, 7)}`);
}
