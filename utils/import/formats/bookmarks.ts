import { definedFields, type ForeignArticle, textField } from '../foreign-article';
import type { ImportFormat } from '../format';
import { listEntry, splitList } from '../list-entries';
import { readText } from '../source-file';

/** The folders that browsers keep everything in: no tags come of them. */
const ROOTS = /^(?:PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER)$/i;

/**
 * The bookmarks of browsers and of most services, in the Netscape format
 * (learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582): `ADD_DATE` in seconds of the
 * Unix epoch, `TAGS` parted by commas as Firefox writes them. Scripts and a browser's own pages among them are no links.
 */
export const bookmarks: ImportFormat = {
  name: 'bookmarks',
  path: /\.html?$/i,
  recognise: (beginning) => /^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1/i.test(beginning),
  async *read(file, context) {
    const page = new context.window.DOMParser().parseFromString(await readText(file), 'text/html');
    for (const link of page.querySelectorAll('dt > a[href]')) {
      const url = link.getAttribute('href') ?? '';
      if (!/^https?:/i.test(url)) continue;
      const found = toForeignArticle(link, url);
      yield listEntry({ title: found.metadata.title, url }, found, context);
    }
  },
};

function toForeignArticle(link: Element, url: string): ForeignArticle {
  const next = link.parentElement?.nextElementSibling;
  const note = next?.tagName === 'DD' ? textField(next.firstChild?.textContent) : undefined;
  return {
    metadata: definedFields({ title: textField(link.textContent), url }),
    reader: { tags: splitList(link.getAttribute('tags') ?? '', ','), ...definedFields({ note }) },
    saved: link.getAttribute('add_date') ?? undefined,
    folder: folderOf(link),
  };
}

/** Names of the folders around a link, the widest first. A folder is a heading and the list after it. */
function folderOf(link: Element): string[] {
  const path: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = headingOf(list);
    const name = textField(heading?.textContent);
    if (!heading || name === undefined || isRoot(heading)) continue;
    path.unshift(name);
  }
  return path;
}

function headingOf(list: Element): Element | undefined {
  let before = list.previousElementSibling;
  while (before && before.tagName === 'P') before = before.previousElementSibling;
  return before?.tagName === 'H3' ? before : undefined;
}

function isRoot(heading: Element): boolean {
  return [...heading.attributes].some(({ name }) => ROOTS.test(name));
}
