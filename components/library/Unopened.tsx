import { EmptyState } from '@/components/EmptyState';
import { useMessages } from '@/components/MessagesContext';
import type { LoadedClips } from './use-clips';

/** What the reader's place says while no clip is open. Nothing where the list has nothing to choose from. */
export function Unopened({ loaded }: { loaded: LoadedClips }) {
  const { library } = useMessages();
  if (loaded.state !== 'ready' || loaded.total === 0) return null;
  return <EmptyState title={library.pick}>{library.pickHow}</EmptyState>;
}
