import type { Draft } from '../article/article';
import { textHash } from '../article/content-hash';
import { asClipped } from '../article/reinsert';
import type { WriteTransaction } from './database/schema';
import type { Store } from './database/store';
import type { SaveResult } from './library';
import { savePage } from './save-page';
import { metadataOf, recounted } from './versions/version';
import { addClip, type Saved, updateClip, type Version } from './versions/write-version';

/**
 * Saves a draft: as a new clip, as the next version of the clip with the same address, or not at all where it says
 * nothing new; a page of an article over several, into the clip of the article. Transactions of all pages follow each
 * other, so two saves at once are a save and a repetition.
 */
export async function save(store: Store, draft: Draft): Promise<SaveResult> {
  const { page, canonicalUrl } = draft;
  if (page) return savePage(store, { ...draft, page });
  const prefetch = async (transaction: WriteTransaction) => {
    const found = transaction.objectStore('clips').index('canonicalUrl').get(canonicalUrl);
    // Made while the database looks.
    const version = versionOf(draft);
    return { clip: await found, version };
  };
  return store.write(
    async (writing, { clip, version }) => {
      if (!clip) return addClip(writing, version, store.now());
      const body = await writing.transaction.objectStore('bodies').get([clip.id, clip.version]);
      const saved = { clip, body };
      if (isLess(version, saved)) return { kind: 'unchanged', clip };
      return updateClip(writing, saved, version, store.now());
    },
    { prefetch },
  );
}

/** Whether it is a cut-off article and there is more of it in the library. */
function isLess({ metadata }: Version, { clip, body }: Saved): boolean {
  if (!metadata.truncated || !body || clip.pending) return false;
  return !clip.truncated || metadata.wordCount < recounted(body, asClipped(body)).metadata.wordCount;
}

function versionOf(draft: Draft): Version {
  const { html, text, stripped } = draft;
  return { metadata: metadataOf(draft), html, text, stripped, contentHash: textHash(text) };
}
