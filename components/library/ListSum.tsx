import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { isNarrowed, type ListView } from '@/components/navigation/list-view';
import { SortMenu } from '@/components/search/SortMenu';
import type { Results } from '@/components/search/use-results';
import { Spinner } from '@/components/ui/Spinner';
import { formatNumber } from '@/utils/i18n/plural';
import { library } from '@/utils/library';

interface ListSumProps {
  list: ListView;
  results: Results;
  /** The results are still those of another list. */
  waiting: boolean;
  /** Ticked clips. */
  selected: number;
  onChange: (list: ListView) => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/** How many clips there are, of how many, and in which order; and all of them at once to be ticked. */
export function ListSum(props: ListSumProps) {
  const { list, results, waiting, selected, onChange, onSelectAll, onClear } = props;
  const words = useMessages();
  const all = useLive(() => library.count(), []);
  const narrowed = isNarrowed(list);
  const found = results.state === 'ready' ? results.total : 0;
  const isAll = found > 0 && selected === found;
  return (
    <div class="list__sum">
      <span class="list__all">
        <input
          type="checkbox"
          class="check"
          aria-label={narrowed ? words.library.selectMatching : words.library.selectAll}
          checked={isAll}
          indeterminate={selected > 0 && !isAll}
          disabled={found === 0}
          onChange={isAll ? onClear : onSelectAll}
        />
      </span>
      {waiting && (
        <span class="late">
          <Spinner />
        </span>
      )}
      <span class="num" aria-live="polite">
        {results.state === 'ready' && sumOf(results, all.state === 'ready' ? all.value : found)}
      </span>
      {list.filters.length > 0 && (
        <button type="button" class="link" onClick={() => onChange({ ...list, filters: [] })}>
          {words.library.clearFilters}
        </button>
      )}
      <span class="grow" />
      <SortMenu list={list} onChange={onChange} />
    </div>
  );

  function sumOf({ total, by, complete }: Extract<Results, { state: 'ready' }>, inAll: number): string {
    if (!narrowed) return words.common.clips(total);
    const isOpen = by === 'scan' && !complete;
    return words.library.found(isOpen ? words.library.atLeast(total) : formatNumber(total), inAll);
  }
}
