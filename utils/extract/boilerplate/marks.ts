import { fold } from '../text/fold';
import type { ArticleLine, BoilerplateRule } from './rule';

/** Which rule takes a line; a line without a mark stays. The first rule to mark a line keeps it. */
export type Marks = Map<ArticleLine, BoilerplateRule>;

/** Corrections and updates are content, wherever they stand and whatever else they look like. */
const KEEP =
  /^[(【[*_\s]*(?:更正|勘误|订正|编按|corrections?|clarification|updates?\b|korrektur|rectificatif|errata?)[^:]{0,20}:/;
/** No more of a line than this is looked at for such a word. */
const LONGEST_OPENING = 60;

/** Whether a line may be taken for its words or its place: no table or note on one, no code, no caption, no correction. */
export function isOpen(line: ArticleLine, marks: Marks): boolean {
  return (
    line.text !== '' &&
    !marks.has(line) &&
    !line.note &&
    line.kind !== 'table' &&
    line.kind !== 'pre' &&
    line.kind !== 'caption' &&
    !KEEP.test(fold(line.text.slice(0, LONGEST_OPENING)))
  );
}

/** The first and last paragraph of prose that no rule has taken. */
export function proseBounds(lines: readonly ArticleLine[], marks: Marks): { first: number; last: number } {
  const stays = (line: ArticleLine): boolean => line.prose && !marks.has(line);
  return { first: lines.findIndex(stays), last: lines.findLastIndex(stays) };
}
