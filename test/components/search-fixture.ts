/** Search over the page's own library, with the index in this thread; takes the place of `@/utils/clip/search` in tests. */
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { library } from '@/utils/library';
import type { Search, SearchStatus } from '@/utils/library/search/search';
import { SearchIndex } from '@/utils/library/search/search-index';
import { SearchService } from '@/utils/library/search/search-service';
import { sqlOf } from '@/utils/library/search/sqlite';

const sqlite3 = await sqlite3InitModule();
const index = new SearchIndex(sqlOf(new sqlite3.oo1.DB(':memory:')));
const listeners = new Set<(status: SearchStatus) => void>();
const owner = new SearchService(index, library, (status) => tellStatus(status));

/** Tells the page how the index is, whatever it is. */
export function tellStatus(status: SearchStatus): void {
  for (const listener of listeners) listener(status);
}

export const search: Search = {
  find: (request) => owner.find(request),
  facets: (query) => owner.facets(query),
  all: (query) => owner.all(query),
  tags: () => owner.tags(),
  status: () => owner.status(),
  rebuild: () => owner.rebuild(),
  onStatus(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
