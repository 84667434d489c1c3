import type { Clip } from '@/utils/article/clip';
import { toIso } from '@/utils/article/zoned-time';
import { formatArticleTime } from '@/utils/i18n/format-time';
import { isChinese, type Language } from '@/utils/i18n/language';

/** More authors than this are counted, not named; the reader names them all. */
const NAMED = 3;

interface ClipBylineProps {
  clip: Clip;
  now: Date;
}

/** Where it comes from, who wrote it and when: set in the article's own language, on the publication's own clock. */
export function ClipByline({ clip, now }: ClipBylineProps) {
  const { site, source, authors, published, lang } = clip;
  const language: Language = isChinese(lang) ? 'zh' : 'en';
  const names = [...new Set([site, source, ...authors.slice(0, NAMED)])].filter(Boolean);
  const more = authors.length - NAMED;
  return (
    <p class="meta meta--wrap" lang={lang}>
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
      {more > 0 && <span class="num">+{more}</span>}
      {published && (
        <time class="num" dateTime={toIso(published)}>
          {formatArticleTime(published, language, now)}
        </time>
      )}
    </p>
  );
}
