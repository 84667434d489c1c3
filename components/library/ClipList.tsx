import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import { Skeleton } from '@/components/Skeleton';
import type { Clip } from '@/utils/article/clip';
import { ClipRow } from './ClipRow';
import { dayName, groupByDay } from './days';
import { LibraryFailed } from './LibraryFailed';
import { MoreClips } from './MoreClips';
import { NoClips } from './NoClips';
import './list.css';
import type { Selection } from './selection';
import type { LoadedClips } from './use-clips';

interface ClipListProps {
  loaded: LoadedClips;
  currentId: number | undefined;
  /** Both or neither. */
  selection?: Selection;
  onToggle?: (id: number, range: boolean) => void;
}

/** All clips, newest first, under their days; or what stands in their place. */
export function ClipList({ loaded, currentId, selection, onToggle }: ClipListProps) {
  if (loaded.state === 'failed') return <LibraryFailed error={loaded.error} onRetry={loaded.retry} />;
  if (loaded.state === 'loading') return <LoadingRows />;
  if (loaded.total === 0) return <NoClips />;
  return (
    <>
      <Rows clips={loaded.clips} {...{ currentId, selection, onToggle }} hasMore={loaded.hasMore} />
      {loaded.hasMore && <MoreClips onMore={loaded.showMore} />}
    </>
  );
}

interface RowsProps {
  clips: Clip[];
  hasMore: boolean;
  currentId: number | undefined;
  selection: Selection | undefined;
  onToggle: ((id: number, range: boolean) => void) | undefined;
}

function Rows({ clips, hasMore, currentId, selection, onToggle }: RowsProps) {
  const messages = useMessages();
  const days = useMemo(() => groupByDay(clips), [clips]);
  const now = new Date();
  return (
    <ul class={selection?.ids.size ? 'rows selecting' : 'rows'} aria-label={messages.library.clipsList}>
      {days.map((day, place) => {
        const [name, rest] = dayName(day.date, messages, now);
        // The last day may go on beyond what is loaded; no count is better than a wrong one.
        const complete = !hasMore || place < days.length - 1;
        return [
          <li key={day.date} class="row-group">
            <h2>
              <b>{name}</b>
              {rest}
            </h2>
            {complete && (
              <span class="num" role="img" aria-label={messages.common.clips(day.clips.length)}>
                {day.clips.length}
              </span>
            )}
          </li>,
          ...day.clips.map((clip) => (
            <ClipRow
              key={clip.id}
              clip={clip}
              current={clip.id === currentId}
              selected={selection?.ids.has(clip.id) ?? false}
              {...(onToggle && { onToggle })}
            />
          )),
        ];
      })}
    </ul>
  );
}

/** Rows in their final size. */
function LoadingRows() {
  return (
    <div class="loading-rows">
      {[82, 64, 76].map((width) => (
        <div class="row" key={width}>
          <Skeleton lines={[`${width}%`, `${width - 18}%`, '30%']} />
        </div>
      ))}
    </div>
  );
}
