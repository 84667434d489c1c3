/** What was stripped, in the few words that a reader tells apart; in the order in which they are listed. */
export const STRIPPED_KINDS = [
  'promotion',
  'links',
  'credit',
  'notice',
  'paywall',
  'unsaved',
  'furniture',
] as const;

/** One of these; `unsaved` is of the article but cannot be kept; `furniture` is what belongs to the page and says nothing: controls, labels, dates shown twice. */
export type StrippedKind = (typeof STRIPPED_KINDS)[number];
