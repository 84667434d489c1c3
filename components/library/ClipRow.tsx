import { memo } from 'preact/compat';
import { SecurityCode } from '@/components/Chip';
import { Icon } from '@/components/Icon';
import { useMessages } from '@/components/MessagesContext';
import type { Clip } from '@/utils/article/clip';
import { clock } from './days';
import { formatRoute } from './route';

/** As many securities as a row has room for. */
const SHOWN_SECURITIES = 2;

interface ClipRowProps {
  clip: Clip;
  /** It is the one in the reader. */
  current: boolean;
  /** Undefined in a list without selection. */
  selected?: boolean;
  /** `range` where Shift was held. */
  onToggle?: (id: number, range: boolean) => void;
}

/** One clip in a list. The link of the title covers the row. */
export const ClipRow = memo(function ClipRow({ clip, current, selected, onToggle }: ClipRowProps) {
  const unread = clip.readAt === undefined;
  const { common, library } = useMessages();
  return (
    <li class={unread ? 'row row--unread' : 'row'} lang={clip.lang || undefined} data-clip={clip.id}>
      <span class="row__lead">
        {unread && <span class="row__dot" role="img" aria-label={common.unread} title={common.unread} />}
        {onToggle && (
          <input
            type="checkbox"
            class="check"
            aria-label={library.select(clip.title)}
            checked={selected}
            onClick={(event) => onToggle(clip.id, event.shiftKey)}
          />
        )}
      </span>
      <p class="row__text">
        <a
          class="row__title"
          href={formatRoute({ view: 'clip', id: clip.id })}
          aria-current={current ? 'true' : undefined}
        >
          {clip.title}
        </a>{' '}
        <span class="row__excerpt">{clip.description}</span>
      </p>
      <time class="row__side num" datetime={clip.clippedAt}>
        {clock(clip.clippedAt)}
      </time>
      <RowMeta clip={clip} />
    </li>
  );
});

function RowMeta({ clip }: { clip: Clip }) {
  const { common, htmlLang } = useMessages();
  return (
    <div class="row__meta meta">
      <span class="cut">{clip.site}</span>
      {clip.authors[0] !== undefined && <span class="cut row__author">{clip.authors[0]}</span>}
      {clip.securities.slice(0, SHOWN_SECURITIES).map(({ symbol }) => (
        <span key={symbol} class="num">
          <SecurityCode symbol={symbol} />
        </span>
      ))}
      <span class="push row__flags" lang={htmlLang}>
        {clip.selection && <span>{common.selection}</span>}
        {clip.truncated && (
          <span class="cutoff">
            <Icon name="lock" />
            {common.cutOff}
          </span>
        )}
        {clip.archived && <Flag icon="archive" label={common.archived} />}
        {clip.starred && <Flag icon="star" label={common.starred} on />}
      </span>
    </div>
  );
}

function Flag({ icon, label, on = false }: { icon: 'archive' | 'star'; label: string; on?: boolean }) {
  return (
    <span class={on ? 'on' : undefined} role="img" aria-label={label} title={label}>
      <Icon name={icon} />
    </span>
  );
}
