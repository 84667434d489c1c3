import { Button } from '@/components/Button';
import { SecurityCode } from '@/components/Chip';
import type { Live } from '@/components/hooks/use-live';
import { useMessages } from '@/components/MessagesContext';
import { Notice } from '@/components/Notice';
import type { Clip } from '@/utils/article/clip';
import { formatListTime } from '@/utils/i18n/format-time';
import { failureReason } from '@/utils/library/failure';

interface LatestProps {
  clips: Live<Clip[]> & { retry: () => void };
  now: Date;
  onOpen: (clipId: number) => void;
  onLibrary: () => void;
}

/** The latest clips, newest first, and the way to all of them. */
export function Latest({ clips, now, onOpen, onLibrary }: LatestProps) {
  const { common, library, popup } = useMessages();
  return (
    <section class="latest" aria-labelledby="latest-title">
      <div class="latest__bar">
        <h2 id="latest-title">{popup.latest}</h2>
        <Button icon="library" small onClick={onLibrary}>
          {common.library}
        </Button>
      </div>
      {clips.state === 'failed' && (
        <div class="latest__failed">
          <Notice tone="danger" actions={[{ label: common.tryAgain, onClick: clips.retry }]}>
            <p>{common.libraryFailed}</p>
            <p>{library.failure[failureReason(clips.error)]}</p>
          </Notice>
        </div>
      )}
      {clips.state === 'ready' && clips.value.length === 0 && <p class="latest__none">{popup.latestNone}</p>}
      {clips.state === 'ready' && clips.value.length > 0 && (
        <ul class="latest__rows">
          {clips.value.map((clip) => (
            <li key={clip.id}>
              <Row clip={clip} now={now} onOpen={() => onOpen(clip.id)} />
            </li>
          ))}
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
