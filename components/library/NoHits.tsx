import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { useMessages } from '@/components/MessagesContext';
import type { ListView } from './list-view';

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
