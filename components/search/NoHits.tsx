import { useMessages } from '@/components/hooks/use-messages';
import type { ListView } from '@/components/navigation/list-view';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

interface NoHitsProps {
  list: ListView;
  onChange: (list: ListView) => void;
}

/** What stands where a search has found nothing: what was searched for, and the way to more. */
export function NoHits({ list, onChange }: NoHitsProps) {
  const { library } = useMessages();
  const { query, filters } = list;
  const isFiltered = filters.length > 0;
  return (
    <EmptyState
      title={query.trim() === '' ? library.noMatch : library.noHits(query.trim())}
      action={
        <Button onClick={() => onChange({ ...list, query: isFiltered ? query : '', filters: [] })}>
          {isFiltered && query.trim() !== '' ? library.searchAll : library.showAll}
        </Button>
      }
    >
      {isFiltered ? library.noHitsFiltered(filters.length) : library.noHitsHow}
    </EmptyState>
  );
}
