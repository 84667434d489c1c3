import { memo } from 'preact/compat';
import { useMessages } from '@/components/hooks/use-messages';
import type { ListView } from '@/components/navigation/list-view';
import { formatRoute } from '@/components/navigation/route';
import { rowInstant, rowTime } from '@/components/search/days';
import { useSnippet } from '@/components/search/use-snippet';
import { SecurityCode } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { Marked } from '@/components/ui/Marked';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Clip } from '@/utils/article/clip';
import type { Term } from '@/utils/library/search/query';
import type { SortOrder } from '@/utils/library/search/search';

/** As many securities as a row has room for. */
const SHOWN_SECURITIES = 2;

/** Ticks a clip; `range` where Shift was held: all from the last one on. */
export type OnToggle = (id: number, range: boolean) => void;

interface ClipRowProps {
  clip: Clip;
  /** The list that it stands in. */
  list: ListView;
  order: SortOrder;
  /** The words of the list's query. */
  terms: readonly Term[];
  /** Where it stands in the list, from 1, and of how many. */
  place: number;
  total: number;
  /** From the beginning of the list, in pixels. */
  top: number;
  /** It is the one in the reader. */
  current: boolean;
  selected: boolean;
  /** None in a list without selection. */
  onToggle: OnToggle | undefined;
}

/** One clip in a list. The link of the title covers the row. */
export const ClipRow = memo(function ClipRow(props: ClipRowProps) {
  const { clip, list, order, terms, place, total, top, current, selected, onToggle } = props;
  const unread = clip.readAt === undefined;
  const messages = useMessages();
  const { common, library } = messages;
  const snippet = useSnippet(clip, terms);
  return (
    <li
      class={['row', unread && 'row--unread', snippet !== undefined && 'row--hit'].filter(Boolean).join(' ')}
      lang={clip.lang || undefined}
      data-clip={clip.id}
      aria-posinset={place}
      aria-setsize={total}
      style={{ top: `${top}px` }}
    >
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
          href={formatRoute({ view: 'clip', id: clip.id, list })}
          aria-current={current ? 'true' : undefined}
          onClick={(event) => {
            if (!onToggle || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
            event.preventDefault();
            onToggle(clip.id, event.shiftKey);
          }}
        >
          <Marked text={clip.title} terms={terms} />
        </a>{' '}
        <span class="row__excerpt">
          <Marked text={snippet ?? clip.description} terms={terms} />
        </span>
      </p>
      <time class="row__side num" datetime={rowInstant(clip, order)}>
        {rowTime(clip, order, messages, new Date())}
      </time>
      <RowMeta clip={clip} />
    </li>
  );
});

/** Stands where a clip will be that is still being read. */
export function RowInWaiting({ top }: { top: number }) {
  return (
    <li class="row row--waiting" style={{ top: `${top}px` }}>
      <Skeleton lines={['82%', '64%', '30%']} />
    </li>
  );
}

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
        {clip.pending && <span>{common.pending}</span>}
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
