import { isRecord } from '../article/is-record';

/** Reads the value under the first of some keys that has one of the kind. */
export type ReadKind = <T>(kind: (value: unknown) => T | undefined, keys: readonly string[]) => T | undefined;

/**
 * Reads front matter by keys that may be spelled in any case, with `_`, `-`, spaces or nothing between words, and that stand at the top
 * or, as Hugo has it, in a map `params`.
 *
 * @param originals the keys of which others were made, by the names that these were given
 * @returns `ignored` are the keys, as they are spelled, that were asked for and had no value of the kind
 */
export function readBySpelling(
  data: Readonly<Record<string, unknown>>,
  originals: ReadonlyMap<string, string>,
): { read: ReadKind; ignored: () => string[] } {
  const found = new Map<string, readonly [key: string, value: unknown]>();
  for (const [key, value] of [data, data['params']].filter(isRecord).flatMap((map) => Object.entries(map))) {
    const spelling = spellingOf(originals.get(key) ?? key);
    if (saysSomething(spelling, value) && !found.has(spelling)) found.set(spelling, [key, value]);
  }
  const unread = new Set<string>();
  const taken = new Set<string>();
  const read: ReadKind = (kind, keys) => {
    for (const [key, value] of keys.map((key) => found.get(spellingOf(key))).filter((each) => !!each)) {
      const result = kind(value);
      if (result !== undefined) {
        taken.add(key);
        return result;
      }
      unread.add(key);
    }
    return undefined;
  };
  return {
    read,
    ignored: () =>
      [...found.values()].map(([key]) => key).filter((key) => unread.has(key) && !taken.has(key)),
  };
}

function saysSomething(spelling: string, value: unknown): boolean {
  // Whether a post is to be published, in Hexo and Jekyll.
  if (spelling === 'published' && typeof value === 'boolean') return false;
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function spellingOf(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
