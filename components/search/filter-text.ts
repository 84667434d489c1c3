import type { ChosenFilter } from '@/components/navigation/list-view';
import type { Messages } from '@/utils/i18n';
import type { ClipState } from '@/utils/library/search/query';
import { shortDate, stepDays } from './days';

/** The value of a filter as people read it. What is before a day goes up to the day before. */
export function filterText(
  { field, value }: Pick<ChosenFilter, 'field' | 'value'>,
  messages: Messages,
  now: Date,
): string {
  const { library, htmlLang } = messages;
  if (field === 'is') return library.states[value as ClipState] ?? value;
  if (field === 'lang') return languageName(value, htmlLang);
  if (field === 'after' || field === 'before') {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    return shortDate(field === 'after' ? value : stepDays(value, -1), messages, now);
  }
  return value;
}

/** `zh-CN` → `Chinese (China)`, `中文（中国）`; what is no language stays as it is. */
function languageName(tag: string, displayLanguage: string): string {
  try {
    return new Intl.DisplayNames([displayLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
