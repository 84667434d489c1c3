import type { Security } from '../article/article';

/** Finds the securities that an article names, in its text and in its links to quote pages. Each once, in order. */
export function readSecurities(_text: string, _links: readonly { href: string; text: string }[]): Security[] {
  return [];
}
