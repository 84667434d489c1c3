import type { Language } from './language';
import { formatNumber } from './plural';

/** What the reader writes above an article: in the article's language, whichever the interface speaks. */
export interface ArticleWords {
  selection: string;
  via: (source: string) => string;
  minutes: (count: number) => string;
  /** Stands between two authors. */
  authorGap: string;
}

export const ARTICLE_WORDS: Record<Language, ArticleWords> = {
  en: {
    selection: 'selection',
    via: (source) => `via ${source}`,
    minutes: (count) => `${formatNumber(count)} min`,
    authorGap: ', ',
  },
  zh: {
    selection: '节选',
    via: (source) => `来源：${source}`,
    minutes: (count) => `约 ${formatNumber(count)} 分钟`,
    authorGap: '、',
  },
};
