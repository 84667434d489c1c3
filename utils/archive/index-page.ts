import type { ListItem, Root, RootContent } from 'mdast';
import { writeMarkdown } from '../markdown/write-markdown';
import type { ManifestEntry } from './manifest';

export const INDEX_PATH = 'index.md';

/** The words of an index, in the reader's language. */
export interface IndexWords {
  title: string;
  byMonth: string;
  bySite: string;
  bySecurity: string;
}

/**
 * Writes the readable index of an export: its articles by month of publication (of clipping, where that is not known), by site
 * and by security, with relative links. Newest first; sites and securities in alphabetical order.
 *
 * @returns Markdown in pieces, one a group
 */
export function* indexPage(entries: readonly ManifestEntry[], words: IndexWords): Generator<string> {
  const newestFirst = entries.toSorted((one, other) => compare(dayOf(other), dayOf(one)));
  const months = grouped(newestFirst, (entry) => [dayOf(entry).slice(0, 7)]);
  const sites = grouped(newestFirst, ({ site }) => (site ? [site] : []));
  const securities = grouped(newestFirst, (entry) => entry.securities.map(({ symbol }) => symbol));
  yield markdown(heading(1, words.title));
  yield* part(words.byMonth, [...months], ({ site }) => site);
  yield* part(words.bySite, sorted(sites), () => '');
  yield* part(words.bySecurity, sorted(securities), ({ site }) => site);
}

type Group = [name: string, entries: ManifestEntry[]];

function* part(
  name: string,
  groups: readonly Group[],
  note: (entry: ManifestEntry) => string,
): Generator<string> {
  if (groups.length === 0) return;
  yield `\n${markdown(heading(2, name))}`;
  for (const [group, entries] of groups) {
    const items = entries.map((entry) => item(entry, note(entry)));
    yield `\n${markdown(heading(3, group), { type: 'list', ordered: false, spread: false, children: items })}`;
  }
}

function item(entry: ManifestEntry, note: string): ListItem {
  const link: RootContent = {
    type: 'link',
    url: addressOf(entry.path),
    children: [{ type: 'text', value: entry.title || entry.path }],
  };
  const text = (value: string): RootContent => ({ type: 'text', value });
  const content = [text(`${dayOf(entry)} `), link, ...(note ? [text(` · ${note}`)] : [])];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: content as never }] };
}

/** What would end a path or be read as an escape in it; everything else stays readable. */
function addressOf(path: string): string {
  return path.replace(/[%#?&\\]/g, encodeURIComponent);
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function markdown(...children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return writeMarkdown(root);
}

/** Day of publication on the publication's clock, else of clipping in UTC. */
function dayOf({ published, clippedAt }: ManifestEntry): string {
  return (published ?? clippedAt).slice(0, 10);
}

function grouped(
  entries: readonly ManifestEntry[],
  namesOf: (entry: ManifestEntry) => string[],
): Map<string, ManifestEntry[]> {
  const groups = new Map<string, ManifestEntry[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry))) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return groups;
}

function sorted(groups: Map<string, ManifestEntry[]>): Group[] {
  return [...groups].sort(([one], [other]) => compare(one, other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
