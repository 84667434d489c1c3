import { fold } from '../text/fold';
import { isOpen, type Marks, proseBounds } from './marks';
import type { ArticleLine, RuleScope, WordRule } from './rule';
import { CHINESE } from './words/chinese';
import { ENGLISH } from './words/english';
import { FRENCH, GERMAN, JAPANESE, KOREAN, NEIGHBOURS } from './words/other-languages';

/** Rules for scripts of their own are not asked about lines in others. */
const EASTERN: readonly WordRule[] = [...CHINESE, ...JAPANESE, ...KOREAN];
const WESTERN: readonly WordRule[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...NEIGHBOURS];
const EASTERN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A “word” of a hostile page may be a megabyte long; the patterns see only what could be a line. */
const MOST_CHARACTERS_A_WORD = 14;
/** No rule takes a longer line, in characters. */
const LONGEST_LINE =
  Math.max(...[...EASTERN, ...WESTERN].map(({ maxWords }) => maxWords)) * MOST_CHARACTERS_A_WORD;
const LONGEST_HEAD = 10;
/** How far from the end of the text, and of the page's part that holds it, the tail begins. */
const TAIL_PROSE = 3;
const TAIL_LINES = 6;

/**
 * Marks lines by their words.
 *
 * @returns the marked lines that are labels: what they stand over goes with them
 */
export function markWords(lines: readonly ArticleLine[], marks: Marks): Set<ArticleLine> {
  const labels = new Set<ArticleLine>();
  const { last } = proseBounds(lines, marks);
  const headEnd = endOfHead(lines, marks);
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line, marks)) continue;
    const head = index < headEnd;
    const tail = index > last - TAIL_PROSE || index >= lines.length - TAIL_LINES;
    const places: Record<RuleScope, boolean> = { any: true, head, tail, ends: head || tail };
    const rules = EASTERN_SCRIPT.test(line.text) ? EASTERN : WESTERN;
    const folded = line.text.length <= LONGEST_LINE ? fold(line.text) : '';
    const rule = rules.find((candidate) => places[candidate.scope] && takes(candidate, line, folded));
    if (!rule) continue;
    marks.set(line, rule);
    if (rule.section) labels.add(line);
  }
  return labels;
}

function takes(rule: WordRule, line: ArticleLine, folded: string): boolean {
  return (
    line.words <= rule.maxWords &&
    line.text.length <= rule.maxWords * MOST_CHARACTERS_A_WORD &&
    line.density >= (rule.minLinkShare ?? 0) &&
    rule.pattern.test(folded)
  );
}

/** Furniture stands before the second paragraph: a standfirst may come before bylines and dates. */
function endOfHead(lines: readonly ArticleLine[], marks: Marks): number {
  const prose = lines.flatMap((line, index) => (line.prose && !marks.has(line) ? [index] : []));
  const [first = 0, second = lines.length] = prose;
  return Math.min(Math.max(second, first + 2), first + LONGEST_HEAD);
}
