import type { StrippedKind } from '../../article/stripped-kind';
import type { Block } from '../dom/blocks';
import { compilePhrases, type Phrases } from './words/phrases';

/** Where in the article a rule looks: `head` before the first paragraph of prose, `tail` after the last, `any` everywhere. */
export type RuleScope = 'head' | 'tail' | 'ends' | 'any';

/** What every rule says of what it takes. */
interface Takes {
  /** Id of the rule in the log of what was stripped. Rules that take the same thing share one. */
  id: string;
  /** What the reader is told that it was. */
  kind: StrippedKind;
}

/** A line that is known by its words. Data: one list a language. */
export interface WordRule extends Takes {
  by: 'words';
  scope: RuleScope;
  /** Longest text that the rule may take, in words (a CJK character counts as one). */
  maxWords: number;
  /** What the line says: see `compilePhrases`. Matched against the folded line. */
  pattern: RegExp;
  /** Takes the line only where at least this share of it is a link, 0 to 1. */
  minLinkShare?: number;
  /** The line is a heading over a list: headlines that follow it go too. */
  section?: true;
}

/** A box that is known by the names that a page gives it. */
export interface BoxRule extends Takes {
  by: 'names';
  /** Matched against the words of class, id and test ids, in lower case, with a space before and after each. */
  names: RegExp;
  /** Longest box that the rule may take, in words. */
  maxWords: number;
  /** Also takes a single line: a paragraph, a heading, a phrase in a sentence. */
  line?: true;
  /** A box of links may be longer, up to `maxWords` times this. */
  linkedFactor?: number;
}

/** Something that is known by its shape, its position or its links: the code that uses the rule decides. */
export interface ShapeRule extends Takes {
  by: 'shape';
}

/** A rule that strips. Everything that is stripped names one, so that its kind is always known. */
export type BoilerplateRule = WordRule | BoxRule | ShapeRule;

/** A rule whose condition is code. */
export function shapeRule(id: string, kind: StrippedKind): ShapeRule {
  return { by: 'shape', id, kind };
}

/** Rules for lines, by their words. */
export function wordRules(
  rules: readonly (Omit<WordRule, 'by' | 'pattern'> & Phrases)[],
): readonly (WordRule & Phrases)[] {
  return rules.map((rule) => ({ by: 'words', ...rule, pattern: compilePhrases(rule) }));
}

/** Rules for boxes, by their names. */
export function boxRules(rules: readonly Omit<BoxRule, 'by'>[]): readonly BoxRule[] {
  return rules.map((rule) => ({ by: 'names', ...rule }));
}

/** A block together with what the rules ask about it. */
export interface ArticleLine extends Block {
  /** Words of the text; a CJK character counts as one. */
  words: number;
  /** Share of the text that is link, 0 to 1. */
  density: number;
  /** A paragraph that says something: long enough, mostly not links, or a full sentence. */
  prose: boolean;
  /** Title, units or source of the table next to it. */
  note: boolean;
}
