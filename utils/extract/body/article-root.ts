import { Readability } from '@mozilla/readability';

/**
 * Finds the body of the article in a clone of the page, which it uses up.
 *
 * @returns an element that holds the article and little else, or nothing where the page has none
 */
export function findArticle(clone: Document): Element | undefined {
  const parsed = new Readability<Node>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  return (parsed?.content as Element | null | undefined) ?? undefined;
}
