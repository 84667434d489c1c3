import type { Library } from '../library';
import type { Entry, SearchIndex } from './search-index';

/** So many clips a step: small enough that queries get their turn between two. */
const STEP = 20;

/**
 * Brings the index forward by one step of the library's revisions. What was clipped and changed twice meanwhile is read as it is
 * now; the marker moves in the index's own transaction, so a step that is broken off is done again.
 *
 * @returns whether there was anything to do
 */
export async function catchUpOneStep(index: SearchIndex, library: Library): Promise<boolean> {
  const revisions = await library.revisions(index.marker, STEP);
  const last = revisions.at(-1);
  if (!last) return false;
  const entries = await Promise.all(
    revisions.map(async (revision): Promise<Entry> => {
      if (!('clip' in revision)) return { id: revision.id };
      const { clip } = revision;
      // A clip whose body is missing is still found by its title.
      return { id: clip.id, clip, text: (await library.body(clip.id))?.text ?? '' };
    }),
  );
  index.apply(entries, last.rev);
  return true;
}
