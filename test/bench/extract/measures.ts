/** What the scores are told apart by: all pages, and the finance pages of the two languages that matter most. */
export const GROUPS = ['all', 'zh finance', 'en finance'] as const;
export type Group = (typeof GROUPS)[number];

/** What is scored, each from 0 to 1. Only `leak` is better the lower it is. */
export const MEASURES = [
  'f1',
  'precision',
  'recall',
  'include',
  'leak',
  'clean',
  'title',
  'author',
  'instant',
  'day',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Means over the pages that have the truth; a measure without such a page is absent. */
export type Scores = Partial<Record<Measure, number>>;
export type GroupScores = Record<Group, Scores>;

/** The extractors that are compared, ours first. */
export const EXTRACTORS = ['tearsheet', 'readability', 'defuddle'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

/** What is timed in Chromium: the extractors, ours as it is shipped, in two places; and ours where one page does it all. */
export const TIMED = [...EXTRACTORS, 'inOnePlace'] as const;
export type Timed = (typeof TIMED)[number];
