import { Document } from 'yaml';
import type { FrontMatterRecord } from './front-matter-record';
import { type KeyChoice, keyNames } from './key-choice';
import type { Entry } from './profile-rules';
import { PROFILE_RULES, type Profile } from './profiles';
import { escapeInvisible } from './text-scalar';

export type { FrontMatterRecord } from './front-matter-record';

export interface FrontMatterOptions {
  /** Whose front matter; the standard of the collection where none is named. */
  profile?: Profile;
  /** Keys to be renamed or left out. A name that `keyFaults` objects to is not taken. */
  keys?: KeyChoice;
}

/**
 * Writes a record as YAML front matter, from `---` to `---` with a final newline, with the keys and in the order of a profile.
 * Strings are written so that a YAML 1.1 and a YAML 1.2 reader find the same text. The article's times are at their own offset,
 * the reader's in UTC.
 */
export function frontMatter(
  record: FrontMatterRecord,
  { profile = 'standard', keys = {} }: FrontMatterOptions = {},
): string {
  const { entries, params } = PROFILE_RULES[profile];
  const nameOf = keyNames(keys, profile);
  const data = mapOf(entries, record, nameOf);
  const own = params && mapOf(params, record, nameOf);
  if (own && own.size > 0) data.set('params', own);
  const yaml = new Document(data).toString({
    indent: 1,
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return `---\n${escapeInvisible(yaml)}---\n`;
}

function mapOf(
  entries: readonly Entry[],
  record: FrontMatterRecord,
  nameOf: (key: string) => string | undefined,
): Map<string, unknown> {
  const data = new Map<string, unknown>();
  for (const [key, write] of entries) {
    const name = nameOf(key);
    const value = write(record);
    if (name !== undefined && value !== undefined) data.set(name, value);
  }
  return data;
}
