import type { FrontMatterRecord } from './front-matter-record';

/** A key and what stands under it, as the YAML library takes it; a key without a value is left out. */
export type Entry = readonly [key: string, value: (record: FrontMatterRecord) => unknown];

/** How one kind of reader wants its front matter. */
export interface ProfileRules {
  /** In the order in which they are written. */
  entries: readonly Entry[];
  /** Entries that stand in a map `params` after the others, where that is the place for keys of one's own. */
  params?: readonly Entry[];
  /** Keys, in lower case, that steer the reader's program: nothing may be renamed to one of them. */
  reserved: readonly string[];
}

/** Entries with some in another form or under another name, or without them, in the same order. */
export function changed(
  entries: readonly Entry[],
  changes: Readonly<Record<string, readonly Entry[]>>,
): readonly Entry[] {
  return entries.flatMap((entry) => changes[entry[0]] ?? [entry]);
}
