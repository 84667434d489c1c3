import { type Credit, readCredits } from '../credits/read-credits';
import { fold } from '../text/fold';
import { isOpen, type Marks, proseBounds } from './marks';
import { type ArticleLine, type BoilerplateRule, shapeRule } from './rule';
import { CHINESE_CREDITS } from './words/chinese';

const MOST_WORDS = 60;
/** A credit without a name to read is known by its label alone, and so has to be shorter. */
const MOST_WORDS_NAMELESS = 40;

const BY_FIELD: Record<Credit['field'], BoilerplateRule> = {
  author: shapeRule('author-credit', 'credit'),
  editor: shapeRule('editor-credit', 'credit'),
  source: shapeRule('source-credit', 'credit'),
  originalTitle: shapeRule('original-title', 'credit'),
};
const NAMELESS_CREDIT = shapeRule('credit', 'credit');

/** Marks credit lines at both ends of the article and returns what they say. */
export function markCredits(lines: readonly ArticleLine[], marks: Marks): Credit[] {
  const credits: Credit[] = [];
  const { first, last } = proseBounds(lines, marks);
  for (const [index, line] of lines.entries()) {
    const atEnds = index < first + 3 || index > last - 3 || index >= lines.length - 6;
    if (!atEnds || line.words > MOST_WORDS || !isOpen(line, marks)) continue;
    const found = readCredits(line.text);
    const field = found[0]?.field;
    if (!field && !(line.words <= MOST_WORDS_NAMELESS && CHINESE_CREDITS.test(fold(line.text)))) continue;
    credits.push(...found);
    marks.set(line, field ? BY_FIELD[field] : NAMELESS_CREDIT);
  }
  return credits;
}
