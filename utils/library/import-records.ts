import type { Clip, ClipRecord, ClipVersion } from '../article/clip';
import { textHash } from '../article/content-hash';
import { asClipped } from '../article/reinsert';
import type { Store, Writing } from './database/store';
import type { ImportResult, ReaderFieldsPatch } from './library';
import { changedFields, patched } from './reader-fields';
import { changesBetween } from './versions/compare';
import { keptFields, summaryOf } from './versions/version';

/**
 * Takes records of a backup, or made from files of others, into the library, all in one transaction. A clip is known by its
 * canonical URL. One that is not there is added as it is, under its own id where that was never used here. To one that is
 * there, nothing is lost: the later article becomes its newest version, unless that would be less; tags are united; a mark
 * or a time of reading that is set stays set; a note that differs is added to it.
 *
 * @param records sanitised; what they say of lengths, counts and hashes is worked out anew
 * @returns what became of each, in their order
 */
export async function importRecords(store: Store, records: readonly ClipRecord[]): Promise<ImportResult[]> {
  const work = (writing: Writing) => eachInTurn(records, (record) => importOne(writing, withHashes(record)));
  // There are many of these transactions to an import, and its file is still there after a loss of power.
  return store.write(work, { durability: 'relaxed' });
}

/** What {@link importRecords} would answer, with nothing changed; the id of a clip that would be new is 0. */
export async function previewImport(store: Store, records: readonly ClipRecord[]): Promise<ImportResult[]> {
  return store.read(async (db) => {
    const transaction = db.transaction(['clips', 'bodies']);
    return eachInTurn(records.map(withHashes), async (record) => {
      const clip = await transaction.objectStore('clips').index('canonicalUrl').get(record.clip.canonicalUrl);
      if (!clip) return { kind: 'added', id: 0 };
      const body = await transaction.objectStore('bodies').get([clip.id, clip.version]);
      const isChanged = isNews(clip, body, record) || merged(clip, record.clip) !== clip;
      return { kind: isChanged ? 'updated' : 'same', id: clip.id };
    });
  });
}

/** A record whose hashes are those of its texts. */
function withHashes({ clip, versions }: ClipRecord): ClipRecord {
  const hashed = versions.map((version) => ({ ...version, contentHash: textHash(asClipped(version).text) }));
  return { clip, versions: hashed };
}

/** One after the other: two records may be of one address. */
async function eachInTurn<Item, Done>(
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

async function importOne(writing: Writing, record: ClipRecord): Promise<ImportResult> {
  const { transaction } = writing;
  const clip = await transaction.objectStore('clips').index('canonicalUrl').get(record.clip.canonicalUrl);
  if (!clip) return { kind: 'added', id: await add(writing, record) };
  const body = await transaction.objectStore('bodies').get([clip.id, clip.version]);
  const newest = record.versions.at(-1);
  const marked = merged(clip, record.clip);
  const isLater = newest !== undefined && isNews(clip, body, record);
  if (!isLater && marked === clip) return { kind: 'same', id: clip.id };
  const rev = writing.nextRevision();
  if (isLater) {
    const version = clip.version + 1;
    const { id } = clip;
    await transaction.objectStore('bodies').put({ ...newest, id, version });
    const updatedAt = newest.savedAt;
    await transaction
      .objectStore('clips')
      .put({ ...asStored(newest, marked), ...{ rev, version, updatedAt } });
  } else {
    await transaction.objectStore('clips').put({ ...marked, rev });
  }
  writing.changed(clip.id);
  return { kind: 'updated', id: clip.id };
}

async function add(writing: Writing, { clip, versions }: ClipRecord): Promise<number> {
  const { transaction } = writing;
  const id = (await isUnused(writing, clip.id)) ? writing.reserveId(clip.id) : writing.nextId();
  const bodies = versions.map((version): ClipVersion => ({ ...version, id }));
  const current = bodies.at(-1);
  if (!current) throw new TypeError('A record has at least one version.');
  await transaction.objectStore('clips').add({
    ...asStored(current, { ...clip, id }),
    ...{ rev: writing.nextRevision(), version: current.version },
    ...(clip.updatedAt !== undefined && { updatedAt: clip.updatedAt }),
  });
  await Promise.all(bodies.map((body) => transaction.objectStore('bodies').put(body)));
  writing.changed(id, 1);
  return id;
}

/** An id is not given out again after a delete: the tombstone has it for good. */
async function isUnused({ transaction }: Writing, id: number): Promise<boolean> {
  if (id < 1) return false;
  const [clip, tombstone] = await Promise.all([
    transaction.objectStore('clips').getKey(id),
    transaction.objectStore('tombstones').getKey(id),
  ]);
  return clip === undefined && tombstone === undefined;
}

function asStored(
  body: ClipVersion,
  clip: Pick<Clip, keyof ReturnType<typeof keptFields>>,
): Omit<Clip, 'rev' | 'version'> {
  const { metadata, contentHash } = body;
  return { ...metadata, ...summaryOf(body, contentHash), ...keptFields(clip) };
}

/** Whether a record brings a later article than there is, and not less of it. */
function isNews(clip: Clip, body: ClipVersion | undefined, { versions }: ClipRecord): boolean {
  const newest = versions.at(-1);
  if (!newest || newest.metadata.pending) return false;
  if (clip.pending || !body) return true;
  if (newest.metadata.truncated && !clip.truncated) return false;
  if (newest.savedAt <= body.savedAt) return false;
  const before = { metadata: clip, text: asClipped(body).text };
  return changesBetween(before, { metadata: newest.metadata, text: asClipped(newest).text }).length > 0;
}

/** A clip with the reader's fields of another added; the same one where that adds nothing. */
function merged(clip: Clip, from: Clip): Clip {
  const patch: ReaderFieldsPatch = {
    tags: [...clip.tags, ...from.tags.filter((tag) => !clip.tags.includes(tag))],
    starred: clip.starred || from.starred,
    archived: clip.archived || from.archived,
    readAt: clip.readAt ?? from.readAt,
    note: withNote(clip.note, from.note),
  };
  const edited = patched(clip, patch);
  return changedFields(clip, edited).length > 0 ? edited : clip;
}

function withNote(own: string | undefined, other: string | undefined): string | undefined {
  if (!own || !other) return own ?? other;
  return own.includes(other) ? own : `${own}\n\n${other}`;
}
