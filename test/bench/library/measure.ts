import { search } from '../../../utils/extension/search';
import { library } from '../../../utils/library';
import type { SortOrder } from '../../../utils/library/search/search';
import { articleOf, siteOf } from './articles';
import { drawQueries } from './queries';
import { done, opened, openLibraryDatabase, recordsOf, seed } from './seed';

/** So many rows fill a window of the list. */
const ROWS = 50;
/** So many bodies are read at a time by the scan. */
const AT_A_TIME = 200;

/** Everything here runs in a page of the extension, over the layer that the interface uses. Times are milliseconds. */
export const bench = {
  seed,
  drawQueries,
  status: () => search.status(),

  /** The rows of a stretch of what a query finds, as a list shows them. */
  async rows(query: string, order: SortOrder, offset = 0): Promise<Timed & { total: number; by: string }> {
    const start = performance.now();
    const { ids, total, by } = await search.find({ query, order, offset, limit: ROWS });
    const clips = await Promise.all(ids.map((id) => library.get(id)));
    if (clips.includes(undefined)) throw new Error(`"${query}" finds a clip that is not there.`);
    return { ms: performance.now() - start, total, by };
  },

  /** One site's rows. */
  filterBySite: (rank: number) => bench.rows(`site:"${siteOf(rank)}"`, 'clipped'),

  /** What all filters offer among what a query finds. */
  async facets(query: string): Promise<Timed> {
    const start = performance.now();
    const facets = await search.facets(query);
    if (!facets) throw new Error(`The index does not count what "${query}" finds.`);
    return { ms: performance.now() - start };
  },

  /** Saves an article as the product does, then waits until search finds it. */
  async save(number: number, word: string): Promise<Timed & { found: number }> {
    const article = articleOf(number);
    const draft = { ...article, title: `${article.title} ${word}` };
    const start = performance.now();
    const outcome = await library.save(draft);
    const saved = performance.now();
    for (;;) {
      const { ids } = await search.find({ query: word, order: 'clipped', offset: 0, limit: 1 });
      if (ids[0] === outcome.clip.id) return { ms: saved - start, found: performance.now() - saved };
    }
  },

  /** Puts the same record into a database that has nothing but it: no index, no counter. As durably as a clip is saved. */
  async put(number: number): Promise<Timed> {
    const { clip, body } = recordsOf(articleOf(number), number);
    const request = indexedDB.open('bench');
    request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'id' });
    const db = await opened(request);
    const start = performance.now();
    const transaction = db.transaction('articles', 'readwrite', { durability: 'strict' });
    transaction.objectStore('articles').put({ ...clip, ...body });
    await done(transaction);
    const ms = performance.now() - start;
    db.close();
    return { ms };
  },

  /** Reads every body and looks for a text in it: what searching costs without an index. */
  async scan(word: string): Promise<Timed & { found: number }> {
    const db = await openLibraryDatabase();
    const start = performance.now();
    let found = 0;
    let range: IDBKeyRange | null = null;
    for (;;) {
      const bodies: Body[] = await opened(
        db.transaction('bodies').objectStore('bodies').getAll(range, AT_A_TIME),
      );
      found += bodies.filter(({ text }) => text.includes(word)).length;
      const last = bodies.at(-1);
      if (!last || bodies.length < AT_A_TIME) break;
      range = IDBKeyRange.lowerBound([last.id, last.version], true);
    }
    const ms = performance.now() - start;
    db.close();
    return { ms, found };
  },

  /** Bytes on disk. */
  async disk(): Promise<{ library: number; index: number }> {
    const { usageDetails = {} } = (await navigator.storage.estimate()) as {
      usageDetails?: Record<string, number>;
    };
    return { library: usageDetails['indexedDB'] ?? 0, index: usageDetails['fileSystem'] ?? 0 };
  },
};

interface Timed {
  ms: number;
}

interface Body {
  id: number;
  version: number;
  text: string;
}

declare global {
  var tearsheetBench: typeof bench;
}

globalThis.tearsheetBench = bench;
