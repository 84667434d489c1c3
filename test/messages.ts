import type { Messages } from '../utils/i18n';
import type { Language } from '../utils/i18n/language';
import { catalogue as english } from '../utils/i18n/messages/en';
import { catalogue as chinese } from '../utils/i18n/messages/zh';

/** The catalogue of a language without waiting for it, for tests. The extension loads only the one that it speaks. */
export function messages(language: Language): Messages {
  return language === 'zh' ? chinese : english;
}
