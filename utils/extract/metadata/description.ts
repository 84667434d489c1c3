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
  const keywords = comparisonKey(meta.first('keywords', 'news_keywords'));
  const known = titles.filter((title) => title !== '');
  return (
    declared
      .map((text) => withoutTitle(text, known))
      .find(
        (text) =>
          text !== '' &&
          !isKeywords(text) &&
          comparisonKey(text) !== keywords &&
          !known.some((title) => repeats(text, title)),
      ) ?? ''
  );
}

/** A list of keywords has at least that many. */
const MIN_KEYWORDS = 4;
/** A keyword is no longer than that, in words or, in a script without blanks, in characters. */
const KEYWORD_WORDS = 4;
const KEYWORD_CHARACTERS = 8;

/**
 * Whether a text is a list of keywords, as some systems put them in place of a summary: short parts between commas and no
 * sentence anywhere.
 */
export function isKeywords(text: string): boolean {
  if (/[.。！？!?…:：；;”"]/.test(text)) return false;
  const parts = text.split(/\s*[,，、|]\s*/).filter((part) => part !== '');
  const isShort = (part: string) =>
    /\p{Script=Han}/u.test(part)
      ? part.length <= KEYWORD_CHARACTERS
      : part.split(' ').length <= KEYWORD_WORDS;
  return parts.length >= MIN_KEYWORDS && parts.every(isShort);
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
