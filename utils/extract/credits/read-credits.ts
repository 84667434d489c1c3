import { tidy } from '../text/tidy-text';
import { chineseCredits } from './chinese-credits';
import { westernCredits } from './western-credits';

/** A field that a credit line of an article fills. */
export interface Credit {
  field: 'author' | 'editor' | 'source' | 'originalTitle';
  value: string;
}

/** A credit is a line of its own; what is longer is prose. The original title may be long. */
const MAX_LINE = 240;

/**
 * Reads a short credit line of an article, such as `责任编辑：王某`, `（来源：某报）`, `每经记者 甲某 每经编辑 乙某` or
 * `(Reporting by Jane Doe; Editing by John Roe)`.
 *
 * @returns one entry a person, outlet or title, in the order of the line; empty for prose and for credits without a name
 */
export function readCredits(text: string): Credit[] {
  const line = tidy(text);
  if (line === '' || line.length > MAX_LINE) return [];
  const credits = /\p{Script=Han}/u.test(line) ? chineseCredits(line) : [];
  return credits.length > 0 ? credits : westernCredits(line);
}
