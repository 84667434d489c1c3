import { countCharacters } from '../../article/word-count';
import { type JsonLd, jsonText } from './json-ld';
import type { MetaTags } from './meta';

/** Characters that only one of the two writings has, among the most frequent of news. */
const SIMPLIFIED = /[这为个们来时会对发说国产经动进种过于开业现从还应体实关点机长间资题问务区报济员战]/g;
const TRADITIONAL = /[這為個們來時會對發說國產經動進種過於開業現從還應體實關點機長間資題問務區報濟員戰]/g;

/** The most frequent short words of languages with an alphabet; no word is in two lists. */
const FREQUENT: Record<string, string> = {
  en: 'the of and to was for with that from this have which their will said',
  de: 'der und die das den von mit ist nicht ein eine für auf auch sich dem',
  fr: 'les des est une dans qui pour sur avec plus pas par sont cette aux',
  es: 'los las del por con una para está más como pero sus fue entre sobre',
  it: 'che della non sono alla nel più anche gli dei delle questo dal sulla',
  pt: 'não uma dos das mais foi pelo pela são também seu aos já às ao',
  nl: 'het van een dat niet zijn voor met naar wordt ook maar deze bij',
  tr: 've bir bu için olarak daha ile olan sonra gibi kadar çok',
  ru: 'и в на что не по из для это как его при было',
};
/** Fewer hits are chance. */
const MIN_HITS = 5;

/**
 * The language of the article as a BCP 47 tag. What the page declares is checked against its writing: templates say `en`
 * on pages in Chinese.
 *
 * @param text a sample of the article
 */
export function findLanguage(
  document: Document,
  meta: MetaTags,
  jsonLd: JsonLd,
  text: string,
): string | undefined {
  const declared = [
    document.documentElement.getAttribute('lang') ?? '',
    document.documentElement.getAttribute('xml:lang') ?? '',
    jsonText(jsonLd.article?.['inLanguage']),
    meta.first('og:locale', 'content-language', 'language', 'dc.language'),
    document.body?.getAttribute('lang') ?? '',
  ]
    .map(normalTag)
    .filter((tag) => tag !== '');
  const written = languageOfWriting(text);
  if (!written)
    return declared.find((tag) => !/^(?:zh|ja|ko)\b/.test(tag)) ?? languageOfWords(text) ?? declared[0];
  return declared.find((tag) => tag.startsWith(written.slice(0, 2))) ?? written;
}

/** Greek, Korean, Japanese and Chinese characters are all among these. */
const MAYBE_TOLD = /[\u0370-\u1fff\u2126\u2e80-\uffff]/;

/** The language of a text that is told by its script; `undefined` for alphabets. */
export function languageOfWriting(text: string): string | undefined {
  if (!MAYBE_TOLD.test(text)) return undefined;
  const count = (runs: RegExp) => countCharacters(text, runs);
  const han = count(/\p{Script=Han}+/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  const hangul = count(/\p{Script=Hangul}+/gu);
  const letters = count(/\p{L}+/gu);
  if (letters === 0) return undefined;
  if (hangul * 3 > letters) return 'ko';
  if (kana * 8 > letters) return 'ja';
  if (han * 3 > letters) return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-TW' : 'zh-CN';
  if (count(/\p{Script=Greek}+/gu) * 2 > letters) return 'el';
  return undefined;
}

/** The language whose frequent words a text has most of; `undefined` for a text that is too short to tell. */
export function languageOfWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = MIN_HITS - 1;
  for (const [lang, list] of Object.entries(FREQUENT)) {
    const frequent = new Set(list.split(' '));
    const hits = words.filter((word) => frequent.has(word)).length;
    if (hits > most) {
      best = lang;
      most = hits;
    }
  }
  return best;
}

/** `en_US.UTF-8`, `zh_cn` → `en-US`, `zh-CN`; '' for what is no tag. */
function normalTag(value: string): string {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(value.trim());
  if (!match?.[1]) return '';
  const script = match[2] ? `-${match[2][0]?.toUpperCase()}${match[2].slice(1).toLowerCase()}` : '';
  return `${match[1].toLowerCase()}${script}${match[3] ? `-${match[3].toUpperCase()}` : ''}`;
}
