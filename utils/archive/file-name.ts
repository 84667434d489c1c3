import type { ArticleMetadata } from '../article/article';
import { toIso } from '../article/zoned-time';
import { DEFAULT_TEMPLATE, fillIn, MOST_FOLDERS, type Placeholder, templateFault } from './name-template';
import { byteLength, cutTo, folded, noDevice, portable } from './portable-name';

/** What a file is named after: a draft or a clip. */
export type Named = Pick<ArticleMetadata, 'title' | 'published'> &
  Partial<Pick<ArticleMetadata, 'site' | 'sections' | 'lang' | 'securities'>> & {
    id?: number;
    /** ISO 8601, UTC. */
    clippedAt?: string;
  };

const EXTENSION = '.md';
const NAMELESS = 'Untitled';

/**
 * Room for a path: within the 255 bytes that every common file system has for a name, and with the folders around it within
 * the 260 units that Windows has for all.
 */
const MOST_BYTES = 200;
const MOST_BYTES_OF_FOLDER = MOST_BYTES / (MOST_FOLDERS + 1);

/** Endings that only files have here, so that no folder is ever named as a file. */
const ENDING_OF_FILE = /\.(?=(?:md|json)$)/i;

/**
 * Names the file of an article after a template, `{date} {title}` where none is given or it has a fault. `/` makes folders; those
 * that nothing is known for are left out. The day is that of publication, else that of clipping in UTC, else none.
 *
 * @returns a path that is valid on Windows, macOS and Linux, in NFC, and at most 200 bytes long in UTF-8
 */
export function fileName(article: Named, template: string = DEFAULT_TEMPLATE): string {
  const usable = templateFault(template) ? DEFAULT_TEMPLATE : template;
  const segments = fillIn(usable, valuesOf(article)).map(portable);
  const name = segments.pop() || NAMELESS;
  const folders = segments.map(folderName).filter((folder) => folder !== '');
  return cut([...folders, noDevice(name)].join('/'), EXTENSION);
}

/**
 * Hands out paths so that no two of them are one on a file system that ignores case or composes characters: a path that is
 * taken gets the first free number, ` (2)` and up, and a folder is spelled as it was the first time. The same paths in the same
 * order come out the same.
 *
 * @param reserved paths of other files that are already there
 */
export function uniqueNames(reserved: readonly string[] = []): (path: string) => string {
  const taken = new Set(reserved.map(folded));
  const folders = new Map<string, string>();
  const numbers = new Map<string, number>();
  return (path) => {
    const name = inKnownFolders(path, folders);
    const key = folded(name);
    let unique = name;
    for (let number = numbers.get(key) ?? 2; taken.has(folded(unique)); number += 1) {
      unique = cut(name.slice(0, -EXTENSION.length), ` (${number})${EXTENSION}`);
      numbers.set(key, number + 1);
    }
    taken.add(folded(unique));
    return unique;
  };
}

function valuesOf(article: Named): Record<Placeholder, string> {
  const clipped = article.clippedAt?.slice(0, 10) ?? '';
  const date = article.published ? toIso(article.published).slice(0, 10) : clipped;
  const [yyyy = '', mm = '', dd = ''] = date.split('-');
  return {
    ...{ date, yyyy, mm, dd, clipped },
    title: portable(article.title) || NAMELESS,
    site: portable(article.site ?? ''),
    section: portable(article.sections?.[0] ?? ''),
    lang: portable(article.lang ?? ''),
    symbol: portable(article.securities?.[0]?.symbol ?? ''),
    id: article.id === undefined ? '' : String(article.id),
  };
}

function folderName(name: string): string {
  return noDevice(cutTo(MOST_BYTES_OF_FOLDER, name)).replace(ENDING_OF_FILE, '-');
}

function inKnownFolders(path: string, known: Map<string, string>): string {
  const [name = '', ...folders] = path.split('/').reverse();
  let spelled = '';
  for (const folder of folders.reverse()) {
    const key = folded(spelled + folder);
    const before = known.get(key) ?? `${spelled}${folder}/`;
    known.set(key, before);
    spelled = before;
  }
  return spelled + name;
}

/** Cuts the name of the file at the end of a path, so that all of it and the ending fit. */
function cut(path: string, ending: string): string {
  const start = path.lastIndexOf('/') + 1;
  const folders = path.slice(0, start);
  const room = MOST_BYTES - byteLength(folders) - byteLength(ending);
  return folders + (cutTo(room, path.slice(start)) || NAMELESS) + ending;
}
