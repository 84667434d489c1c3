import { comparisonKey } from '../../article/text';
import { type JsonLd, jsonText } from './json-ld';
import type { MetaTags } from './meta';

const LABEL = /^原[标標][题題]\s?[:：]\s?/;

/**
 * The page's own summary of the article; '' where it has none. Some pages only repeat the headline there, or begin with the
 * original one.
 *
 * @param titles of the article
 */
export function findDescription(meta: MetaTags, jsonLd: JsonLd, titles: readonly string[]): string {
  const declared = [
    jsonText(jsonLd.article?.['description']),
    meta.first('og:description'),
    meta.first('description'),
    meta.first('twitter:description'),
  ];
  const known = titles.filter((title) => title !== '');
  return (
    declared
      .map((text) => withoutTitle(text, known))
      .find((text) => text !== '' && !known.some((title) => repeats(text, title))) ?? ''
  );
}

/** Whether a text is the headline, alone or with a few keywords behind it. */
function repeats(text: string, title: string): boolean {
  const [said, known] = [comparisonKey(text), comparisonKey(title)];
  return said.startsWith(known) && said.length < known.length * 2;
}

function withoutTitle(text: string, titles: readonly string[]): string {
  if (!LABEL.test(text)) return text;
  const rest = text.replace(LABEL, '');
  const title = titles.find((candidate) => rest.startsWith(candidate));
  return title === undefined ? rest : rest.slice(title.length).trim();
}
