import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';

/** What a file of others says of an article or a link. Nothing of it is checked yet. */
export interface Found {
  metadata: Partial<ArticleMetadata>;
  reader?: Partial<ReaderFields>;
  /** When it was saved there, as ISO 8601 or seconds of the Unix epoch. */
  saved?: string | number | undefined;
  /** Its body; nothing where the file has but the address. */
  html?: string | undefined;
  /** Where it was filed, from the widest folder. */
  folder?: readonly string[];
}

/** Fields of a map without those that have no value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Text of a field of somebody else's JSON or table; nothing where it is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Texts of a list. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [];
}
