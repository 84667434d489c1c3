/** How results are ordered; `relevance` without words to weigh is `clipped`. All but title and site begin with the newest, latest or longest. */
export type SortOrder = 'relevance' | 'clipped' | 'published' | 'title' | 'site' | 'length';
