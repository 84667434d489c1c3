import { useMessages } from '@/components/hooks/use-messages';
import type { Results } from '@/components/search/use-results';
import { EmptyState } from '@/components/ui/EmptyState';

/** What the reader's place says while no clip is open. Nothing where the list has nothing to choose from. */
export function NoClipOpen({ results }: { results: Results }) {
  const { library } = useMessages();
  if (results.state !== 'ready' || results.total === 0) return null;
  return <EmptyState title={library.pick}>{library.pickHow}</EmptyState>;
}
