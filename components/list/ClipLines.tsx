import { defaultRangeExtractor } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isSelected, NOTHING_SELECTED, type Selection } from '@/components/bulk/selection';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, orderOf, wordsOf } from '@/components/navigation/list-view';
import { dayName } from '@/components/search/days';
import type { Results } from '@/components/search/use-results';
import type { DayCount } from '@/utils/library/search/days';
import { ClipRow, type OnToggle, RowInWaiting } from './ClipRow';
import { type LineHeights, layOut } from './list-layout';
import { useClipRecords } from './use-clip-records';
import { useKeptPlace } from './use-kept-place';
import { type ListHandle, useRowFocus } from './use-row-focus';
import { useVirtual } from './use-virtual';

/** Lines that are drawn above and below those in sight. */
const OVERSCAN = 6;

export interface ClipLinesProps {
  results: Extract<Results, { state: 'ready' }>;
  /** The view that they are the results of. */
  list: ListView;
  /** Called with the place that is looked at, so that it can be read. */
  want: (place: number) => void;
  currentId: number | undefined;
  handle: RefObject<ListHandle | undefined>;
  /** Both or neither. */
  selection?: Selection;
  onToggle?: OnToggle;
}

/** The lines of a list that are in sight: of a hundred thousand clips only a few are ever read or drawn. */
export function ClipLines(props: ClipLinesProps) {
  const { results, list, want, currentId, handle, selection = NOTHING_SELECTED, onToggle } = props;
  const { ids, total, days } = results;
  const { common, library } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useMemo(lineHeights, []);
  const layout = useMemo(() => layOut(total, days, heights), [total, days, heights]);
  const keyOf = useMemo(
    () => (line: number) => {
      const at = layout.lineAt(line);
      return at.kind === 'day' ? `day ${at.day.date}` : (ids[at.place] ?? `place ${at.place}`);
    },
    [layout, ids],
  );
  const focus = useRowFocus(ids, handle, (place) => virtual.scrollToIndex(layout.lineOf(place)));

  const virtual = useVirtual({
    count: layout.lines,
    getScrollElement: () => scroller.current,
    estimateSize: layout.heightOf,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    // The name of the day stays above.
    scrollPaddingStart: days.length > 0 ? heights.day : 0,
    rangeExtractor(range) {
      const kept = [
        layout.dayOf(range.startIndex),
        focus.place === undefined ? undefined : layout.lineOf(focus.place),
      ];
      const lines = new Set([...defaultRangeExtractor(range), ...kept.filter((line) => line !== undefined)]);
      return [...lines].filter((line) => line < layout.lines).sort((one, other) => one - other);
    },
  });
  const items = virtual.getVirtualItems();
  const first = virtual.range?.startIndex ?? 0;
  useKeptPlace(scroller, { of: results.of, ids, layout, first });

  const lines = items.map((item) => ({ item, at: layout.lineAt(item.index) }));
  const inSight = lines.flatMap(({ at }) =>
    at.kind === 'clip' && ids[at.place] !== undefined ? [ids[at.place] as number] : [],
  );
  const clipOf = useClipRecords(useSame(inSight));
  const lastPlace = lines.findLast(({ at }) => at.kind === 'clip')?.at;
  const end = lastPlace?.kind === 'clip' ? lastPlace.place : 0;
  useEffect(() => want(end), [want, end]);

  const terms = useMemo(() => wordsOf(list), [list]);
  const order = orderOf(list);
  const stuck = layout.dayOf(first);
  const isSelecting = selection.ids.size > 0 || selection.kind === 'all-but';
  return (
    <div class="list__scroll" ref={scroller}>
      <ul
        class={isSelecting ? 'rows selecting' : 'rows'}
        aria-label={library.clipsList}
        style={{ height: `${virtual.getTotalSize()}px` }}
        {...focus.listeners}
      >
        {lines.map(({ item, at }) => {
          if (at.kind === 'day') {
            return (
              <DayLine
                key={item.key}
                day={at.day}
                top={item.index === stuck ? undefined : item.start}
                words={common.clips}
              />
            );
          }
          const id = ids[at.place];
          const clip = id === undefined ? undefined : clipOf(id);
          if (!clip) return <RowInWaiting key={item.key} top={item.start} />;
          return (
            <ClipRow
              key={item.key}
              clip={clip}
              list={list}
              order={order}
              terms={terms}
              place={at.place + 1}
              total={total}
              top={item.start}
              current={clip.id === currentId}
              selected={isSelected(selection, clip.id)}
              onToggle={onToggle}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface DayLineProps {
  day: DayCount;
  /** From the beginning of the list, in pixels; none where it stays above the rows. */
  top: number | undefined;
  words: (count: number) => string;
}

function DayLine({ day, top, words }: DayLineProps) {
  const messages = useMessages();
  const [name, rest] = dayName(day.date, messages, new Date());
  return (
    <li
      class={top === undefined ? 'row-group row-group--stuck' : 'row-group'}
      style={top === undefined ? undefined : { top: `${top}px` }}
    >
      <h2>
        <b>{name}</b>
        {rest}
      </h2>
      <span class="num" role="img" aria-label={words(day.count)}>
        {day.count}
      </span>
    </li>
  );
}

/** As rows.css has them, in rem. */
function lineHeights(): LineHeights {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { day: 1.75 * rem, clip: 4.75 * rem };
}

/** The same list as before as long as it holds the same. */
function useSame(ids: number[]): readonly number[] {
  return useMemo(() => ids, [ids.join()]);
}
