/** The languages that the interface speaks. */
export type Language = 'en' | 'zh';

/** The `lang` attribute that each language is set in; the style sheets choose the typeface by it. */
export const HTML_LANG: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

/**
 * Chooses the language of the interface.
 *
 * @param wanted the reader's setting
 * @param browserLanguage BCP 47 tag of the browser's own interface, such as `zh-TW`
 */
export function chooseLanguage(wanted: Language | 'auto', browserLanguage: string): Language {
  if (wanted !== 'auto') return wanted;
  return isChinese(browserLanguage) ? 'zh' : 'en';
}

/** Whether a BCP 47 tag names any kind of Chinese. */
export function isChinese(tag: string): boolean {
  return /^zh(?:-|$)/i.test(tag);
}
