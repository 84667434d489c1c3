import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { inRange, type ListView, rangeOf, type TimeRange } from '@/components/navigation/list-view';
import { dateOf, monthName, stepDays } from '@/components/search/days';
import type { DayCount } from '@/utils/library/search/days';
import { Facet } from './Facet';
import { countIn, lastMonths } from './months';

interface TimeFilterProps {
  list: ListView;
  /** Earliest first; undefined while they are not known. */
  dates: readonly DayCount[] | undefined;
  onChange: (list: ListView) => void;
}

/** Narrows the list to a stretch of time. A second press lets go of it. */
export function TimeFilter({ list, dates, onChange }: TimeFilterProps) {
  const messages = useMessages();
  const { library } = messages;
  const [custom, setCustom] = useState(false);
  const titleId = useId();
  const now = new Date();
  const today = dateOf(now);
  const chosen = rangeOf(list);
  const isChosen = (range: TimeRange) => range.after === chosen.after && range.before === chosen.before;
  const press = (range: TimeRange) => onChange(inRange(list, isChosen(range) ? {} : range));
  const near: [string, TimeRange][] = [
    [library.today, { after: today }],
    [library.lastDays, { after: stepDays(today, -6) }],
  ];
  return (
    <section class="rail__group" aria-labelledby={titleId}>
      <h2 class="rail__head">
        <span id={titleId}>{library.time}</span>
        <button type="button" class="link" aria-expanded={custom} onClick={() => setCustom(!custom)}>
          {library.customTime}
        </button>
      </h2>
      {custom && <CustomRange range={chosen} onChange={(range) => onChange(inRange(list, range))} />}
      <Months dates={dates ?? []} today={today} isChosen={isChosen} onPress={press} />
      <ul>
        {near.map(([text, range]) => (
          <li key={text}>
            <Facet
              text={text}
              count={dates && countIn(dates, range)}
              state={isChosen(range) ? 'on' : 'off'}
              onPress={() => press(range)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MonthsProps {
  dates: readonly DayCount[];
  today: string;
  isChosen: (range: TimeRange) => boolean;
  onPress: (range: TimeRange) => void;
}

function Months({ dates, today, isChosen, onPress }: MonthsProps) {
  const messages = useMessages();
  const months = lastMonths(dates, today);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const name = (month: string) => monthName(month, messages);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own */}
      <div class="months" role="group" aria-label={messages.library.months}>
        {months.map(({ month, count, range }) => {
          const text = messages.library.monthClips(name(month), count);
          return (
            <button
              key={month}
              type="button"
              aria-pressed={isChosen(range)}
              aria-label={text}
              title={text}
              onClick={() => onPress(range)}
            >
              {/* A month with a clip is never as empty as one without. */}
              <i style={{ height: `${count === 0 ? 0 : Math.max(6, (count / most) * 100)}%` }} />
            </button>
          );
        })}
      </div>
      <p class="months-axis" aria-hidden="true">
        <span>{name(months[0]?.month ?? '')}</span>
        <span>{name(months.at(-1)?.month ?? '')}</span>
      </p>
    </>
  );
}

interface CustomRangeProps {
  range: TimeRange;
  onChange: (range: TimeRange) => void;
}

/** Both days are part of the range; what is not filled in is open. */
function CustomRange({ range, onChange }: CustomRangeProps) {
  const { library } = useMessages();
  const { after, before } = range;
  const last = before === undefined ? '' : stepDays(before, -1);
  return (
    <div class="time-range">
      <label>
        {library.from}
        <input
          type="date"
          value={after ?? ''}
          max={last}
          onChange={({ currentTarget: { value } }) => onChange({ before, after: value || undefined })}
        />
      </label>
      <label>
        {library.to}
        <input
          type="date"
          value={last}
          min={after ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ after, before: value === '' ? undefined : stepDays(value, 1) })
          }
        />
      </label>
    </div>
  );
}
