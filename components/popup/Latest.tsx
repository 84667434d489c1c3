import { useRef } from 'preact/hooks';
import type { Live } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { problemsOf } from '@/components/navigation/list-view';
import { SearchBox } from '@/components/search/SearchBox';
import { Button } from '@/components/ui/Button';
import { SecurityCode } from '@/components/ui/Chip';
import { Notice } from '@/components/ui/Notice';
import type { Clip } from '@/utils/article/clip';
import { formatListTime } from '@/utils/i18n/format-time';
import { failureReason } from '@/utils/library/failure';
import type { SearchPreview } from './use-search-preview';

const NOTHING: SearchPreview = { query: '', clips: [], total: 0 };

interface LatestProps {
  /** What is searched for; nothing for the latest clips. */
  query: string;
  found: Live<SearchPreview> & { retry: () => void };
  now: Date;
  onQuery: (query: string) => void;
  onOpen: (clipId: number) => void;
  onLibrary: () => void;
  /** To everything that was found, in the library. */
  onAll: (query: string) => void;
}

/** The latest clips, newest first, or those that a search finds, and the way to all of them. */
export function Latest({ query, found, now, onQuery, onOpen, onLibrary, onAll }: LatestProps) {
  const { common, library, popup } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  useShortcuts({ search: () => field.current?.focus() });
  const { clips, total, query: sought } = found.state === 'ready' ? found.value : NOTHING;
  const isSearch = sought !== '';
  const none = isSearch ? library.noHits(sought) : popup.latestNone;
  return (
    <section class="latest" aria-labelledby="latest-title">
      <h2 class="visually-hidden" id="latest-title">
        {isSearch ? popup.found(total ?? clips.length) : popup.latest}
      </h2>
      <div class="latest__bar">
        <SearchBox
          query={query}
          problems={problemsOf({ query, filters: [] })}
          onQuery={onQuery}
          onLeave={() => rows.current?.querySelector('button')?.focus()}
          field={field}
        />
        <Button icon="library" small onClick={onLibrary}>
          {common.library}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {isSearch && popup.found(total ?? clips.length)}
      </p>
      {found.state === 'failed' && (
        <div class="latest__failed">
          <Notice tone="danger" actions={[{ label: common.tryAgain, onClick: found.retry }]}>
            <p>{common.libraryFailed}</p>
            <p>{library.failure[failureReason(found.error)]}</p>
          </Notice>
        </div>
      )}
      {found.state === 'ready' && clips.length === 0 && <p class="latest__none">{none}</p>}
      {clips.length > 0 && (
        <ul class="latest__rows" ref={rows}>
          {clips.map((clip) => (
            <li key={clip.id}>
              <Row clip={clip} now={now} onOpen={() => onOpen(clip.id)} />
            </li>
          ))}
          {isSearch && (total === undefined || total > clips.length) && (
            <li class="latest__all">
              <Button look="quiet" small onClick={() => onAll(sought)}>
                {popup.allFound(total)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Row({ clip, now, onOpen }: { clip: Clip; now: Date; onOpen: () => void }) {
  const { common, htmlLang, language } = useMessages();
  const unread = clip.readAt === undefined;
  const [security] = clip.securities;
  return (
    <button type="button" class={unread ? 'row-c row-c--unread' : 'row-c'} lang={clip.lang} onClick={onOpen}>
      {unread ? (
        <span class="row-c__dot" lang={htmlLang} title={common.unread}>
          <span class="visually-hidden">{common.unread}</span>
        </span>
      ) : (
        <span />
      )}
      <span class="row-c__title">{clip.title}</span>
      <span class="meta">
        <span class="cut">{clip.site}</span>
        <time class="num" dateTime={clip.clippedAt} lang={htmlLang}>
          {formatListTime(clip.clippedAt, language, now)}
        </time>
        {clip.truncated && (
          <span class="cutoff" lang={htmlLang}>
            {common.cutOff}
          </span>
        )}
        {security && (
          <span class="push num">
            <SecurityCode symbol={security.symbol} />
          </span>
        )}
      </span>
    </button>
  );
}
