/** Zero-width characters, soft hyphens and marks of direction: invisible, and in the way of every comparison. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text as a reader sees it: white space of all kinds (full-width, unbreakable) as one space, none at the ends. */
export function collapse(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
}

/** Letters and digits only, in one case and width: two writings of the same headline give the same key. */
export function letterKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
