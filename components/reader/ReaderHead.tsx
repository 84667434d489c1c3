import { useMessages } from '@/components/hooks/use-messages';
import type { ListView } from '@/components/navigation/list-view';
import { formatRoute } from '@/components/navigation/route';
import { Chip, SecurityChip } from '@/components/ui/Chip';
import type { Security } from '@/utils/article/article';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { toIso } from '@/utils/article/zoned-time';
import { ARTICLE_WORDS } from '@/utils/i18n/article-words';
import { formatArticleTime, formatMoment } from '@/utils/i18n/format-time';
import { isChinese, type Language } from '@/utils/i18n/language';
import { breaksAtPunctuation } from './headline-breaks';
import { standfirst } from './standfirst';

interface ReaderHeadProps {
  clip: Clip;
  body: ClipBody | undefined;
  titleId: string;
}

/** Headline, and what is known about the article, in the article's own language. */
export function ReaderHead({ clip, body, titleId }: ReaderHeadProps) {
  const language = isChinese(clip.lang) ? 'zh' : 'en';
  const words = ARTICLE_WORDS[language];
  const line = standfirst(clip.description, clip.title, body?.text ?? '');
  return (
    <header class="reader__head">
      <p class="reader__kicker meta">
        <b>{clip.site}</b>
        {clip.selection && <span>{words.selection}</span>}
        {clip.sections.map((section) => (
          <span key={section}>{section}</span>
        ))}
      </p>
      {/* Takes the keyboard when the reader covers the list, so that the headline is read out. */}
      <h1 id={titleId} tabIndex={-1} data-phrased={breaksAtPunctuation(clip.title)}>
        {clip.title}
      </h1>
      {line !== '' && <p class="reader__dek">{line}</p>}
      <div class="reader__meta">
        <div class="meta meta--wrap">
          {clip.authors.length > 0 && (
            <address class="meta__by">{clip.authors.join(words.authorGap)}</address>
          )}
          <PublishedTime clip={clip} articleLanguage={language} />
          {clip.source && <span>{words.via(clip.source)}</span>}
          {clip.readingMinutes > 0 && <span class="num">{words.minutes(clip.readingMinutes)}</span>}
        </div>
        <Subjects clip={clip} />
      </div>
    </header>
  );
}

/** The time on the publication's own clock; the reader's own in the tooltip. */
function PublishedTime({ clip, articleLanguage }: { clip: Clip; articleLanguage: Language }) {
  const { reader, language } = useMessages();
  if (!clip.published) return null;
  const now = new Date();
  const here =
    clip.published.precision === 'day'
      ? undefined
      : reader.yourTime(formatMoment(clip.published.instant, language, now));
  return (
    <time class="num" datetime={toIso(clip.published)} title={here}>
      {formatArticleTime(clip.published, articleLanguage, now, 'full')}
    </time>
  );
}

function Subjects({ clip }: { clip: Clip }) {
  const { common } = useMessages();
  if (clip.securities.length + clip.tags.length === 0) return null;
  return (
    <ul class="chips" aria-label={`${common.securities}, ${common.tags}`}>
      {clip.securities.map((security) => (
        <li key={security.symbol}>
          <SecurityChip security={security} href={formatRoute({ view: 'list', list: listOf(security) })} />
        </li>
      ))}
      {clip.tags.map((tag) => (
        <li key={tag}>
          <Chip text={tag} />
        </li>
      ))}
    </ul>
  );
}

/** All that was clipped on a security. */
function listOf({ symbol }: Security): ListView {
  return { query: '', filters: [{ field: 'code', value: symbol, not: false }] };
}
