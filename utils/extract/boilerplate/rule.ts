import type { Block } from '../dom/blocks';

/** Where in the article a rule looks: `head` before the first paragraph of prose, `tail` after the last, `any` everywhere. */
export type RuleScope = 'head' | 'tail' | 'ends' | 'any';

/** A line that is known by its words. Data: one list a language, read by the engine. */
export interface WordRule {
  /** Id of the rule in the removal log. */
  name: string;
  place: RuleScope;
  /** Longest text that the rule may take, in words (a CJK character counts as one). */
  most: number;
  /** Anchored where it can be; never more than one unbounded repetition, so that time stays linear. */
  pattern: RegExp;
  /** Takes the line only where at least this share of it is a link. */
  linked?: number;
  /** The line is a heading over a list: headlines that follow it go too. */
  section?: true;
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
