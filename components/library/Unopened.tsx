import { EmptyState } from '@/components/EmptyState';
import { useMessages } from '@/components/MessagesContext';
import type { Results } from './use-results';

/** What the reader's place says while no clip is open. Nothing where the list has nothing to choose from. */
export function Unopened({ results }: { results: Results }) {
  const { library } = useMessages();
  if (results.state !== 'ready' || results.total === 0) return null;
  return <EmptyState title={library.pick}>{library.pickHow}</EmptyState>;
}
