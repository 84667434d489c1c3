/** What the tests of this folder have in common: an IndexedDB of their own, drafts, and a log of notices. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Draft } from '../article/article';
import { createLibrary } from './index';
import type { Library, LibraryChange } from './library';

export const DATABASE = 'test';

/** An empty IndexedDB in place of the one of the test before. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One page's library. Its clock starts at the given time and goes on by a minute at each reading. */
export function openLibrary(start = '2026-03-12T08:00:00.000Z'): Library {
  let time = Date.parse(start) - 60_000;
  const now = () => {
    time += 60_000;
    return new Date(time);
  };
  return createLibrary({ name: DATABASE, now });
}

/** A whole article; the address follows from the name. */
export function draft(name: string, fields: Partial<Draft> = {}): Draft {
  return {
    title: `Harbour fees rise at ${name}`,
    sections: ['Business', 'Shipping'],
    authors: ['Ada Quill'],
    editors: [],
    site: 'Northgate Wire',
    url: `https://northgate.example/${name}?from=feed`,
    canonicalUrl: `https://northgate.example/${name}`,
    securities: [],
    lang: 'en',
    description: '',
    wordCount: 6,
    readingMinutes: 1,
    extractor: '1',
    html: '<p>The fees rise.</p><p>Ships wait.</p>',
    text: 'The fees rise.\nShips wait.',
    stripped: [],
    ...fields,
  };
}

/** Collects the notices that a page gets until the test ends. */
export function noticesOf(library: Library): LibraryChange[] {
  const notices: LibraryChange[] = [];
  onTestFinished(library.onChange((change) => notices.push(change)));
  return notices;
}
