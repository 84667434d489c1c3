/** What is to be taken of a page: the article, the page whatever it looks like, or what the reader selected. */
export type ClipTarget = 'article' | 'anyway' | 'selection';
