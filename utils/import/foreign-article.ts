import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';

/** What a file of another program says about an article or a link. Nothing of it is checked yet. */
export interface ForeignArticle {
  metadata: Partial<ArticleMetadata>;
  reader?: Partial<ReaderFields>;
  /** When it was saved there: ISO 8601, or seconds since 1970. */
  saved?: string | number | undefined;
  /** Its body; absent where the file has the address only. */
  html?: string | undefined;
  /** Names of the folders it was filed in, the outermost first. */
  folder?: readonly string[];
}

/** The fields that have a value: neither undefined nor an empty text. */
export function definedFields<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The trimmed text of a field of foreign JSON or CSV; undefined where it is not a text, or empty. */
export function textField(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The texts of a list in foreign JSON. */
export function textFields(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => textField(item) ?? []) : [];
}
