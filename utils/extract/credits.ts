/** A field that a credit line of an article fills. */
export interface Credit {
  field: 'author' | 'editor' | 'source' | 'originalTitle';
  value: string;
}

/** Reads a short credit line, such as `责任编辑：王某` or `(Reporting by X; Editing by Y)`; empty for prose. */
export function readCredits(_text: string): Credit[] {
  return [];
}
