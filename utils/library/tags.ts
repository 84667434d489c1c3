import { tidyTags } from '../article/tidy-tags';
import type { Store } from './database/store';
import { edit } from './edit';
import type { Edited, TagCount } from './library';

/** Reads keys only: one step a tag, and the browser counts the clips of each. */
export async function tags(store: Store, ids?: readonly number[]): Promise<TagCount[]> {
  const among = ids && new Set(ids);
  const counted = await store.read(async (db) => {
    const index = db.transaction('clips').store.index('tags');
    const countOf = async (tag: string) =>
      among ? (await index.getAllKeys(tag)).filter((id) => among.has(id)).length : index.count(tag);
    const counts: Promise<TagCount>[] = [];
    let cursor = await index.openKeyCursor(null, 'nextunique');
    while (cursor) {
      const tag = cursor.key;
      counts.push(countOf(tag).then((count) => ({ tag, count })));
      cursor = await cursor.continue();
    }
    return Promise.all(counts);
  });
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** Puts another tag, or none, in the place of a tag wherever that stands. */
export async function replaceTag(store: Store, tag: string, by?: string): Promise<Edited[]> {
  const replacement = tidyTags(by === undefined ? [] : [by]);
  if (replacement[0] === tag) return [];
  const ids = await store.read((db) => db.getAllKeysFromIndex('clips', 'tags', tag));
  return edit(store, ids, (clip) => ({
    tags: clip.tags.flatMap((other) => (other === tag ? replacement : [other])),
  }));
}
