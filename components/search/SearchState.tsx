import { useMessages } from '@/components/hooks/use-messages';
import { isNarrowed, type ListView } from '@/components/navigation/list-view';
import { Notice } from '@/components/ui/Notice';
import type { Results } from './use-results';
import { useIndexProgress } from './use-search-status';

interface SearchStateProps {
  list: ListView;
  results: Results;
}

/** Says where a search may lack something, or is slower than it should be, and why. */
export function SearchState({ list, results }: SearchStateProps) {
  const { library } = useMessages();
  const progress = useIndexProgress();
  if (progress) {
    const { done, total } = progress;
    return (
      <Notice>
        <p>{library.indexBuilding(done, total)}</p>
        <progress
          class="notice__progress"
          aria-label={library.indexBuilding(done, total)}
          value={done}
          max={total}
        />
      </Notice>
    );
  }
  const isSlow = results.state === 'ready' && results.by === 'scan' && isNarrowed(list);
  return isSlow ? <Notice>{library.scanning}</Notice> : null;
}
