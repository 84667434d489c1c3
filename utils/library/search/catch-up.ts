import type { Library, Revision } from '../library';
import type { IndexEntry, SearchIndex } from './search-index';
import { textOfClip } from './text-of-clip';
import { wholeClip } from './whole-clip';

/** So many clips a step: small enough that queries get their turn between two. */
const STEP = 50;
/** So many texts are read at once: a save that has come in meanwhile waits for no more than these. */
const BATCH_SIZE = 10;

/**
 * Brings the index forward by one step of the library's revisions. What was clipped and changed twice meanwhile is read as it is
 * now; the marker moves in the index's own transaction, so a step that is broken off is done again.
 *
 * @returns whether there was anything to do
 */
export async function catchUpOneStep(index: SearchIndex, library: Library): Promise<boolean> {
  const from = index.marker;
  const head = await library.head();
  const revisions = await library.revisions(from, STEP);
  const entries: IndexEntry[] = [];
  while (entries.length < revisions.length) {
    const some = revisions.slice(entries.length, entries.length + BATCH_SIZE);
    entries.push(...(await Promise.all(some.map((revision) => entryOf(revision, library)))));
  }
  // A rebuild has begun meanwhile: this belongs to what was there before.
  if (index.marker !== from) return true;
  const last = revisions.at(-1)?.rev ?? head;
  if (last <= from) return false;
  index.apply(entries, last);
  return true;
}

async function entryOf(revision: Revision, library: Library): Promise<IndexEntry> {
  if (!('clip' in revision)) return { id: revision.id };
  const { id, clip } = revision;
  return { id, clip: wholeClip(clip), text: await textOfClip(library, id) };
}
