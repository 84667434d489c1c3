import { IconButton } from '@/components/IconButton';
import { useMessages } from '@/components/MessagesContext';
import type { Found } from './use-found';

/** How often the article has what was searched for, and the way from one to the next. */
export function FoundBar({ found: { count, at, step } }: { found: Found }) {
  const { reader } = useMessages();
  return (
    <search class="found-bar" aria-label={reader.found}>
      <span class="num" aria-live="polite">
        {count === 0 ? reader.foundNone : reader.foundAt(at + 1, count)}
      </span>
      <span class="grow" />
      <IconButton icon="up" label={reader.foundPrevious} disabled={count < 2} onClick={() => step(-1)} />
      <IconButton icon="down" label={reader.foundNext} disabled={count < 2} onClick={() => step(1)} />
    </search>
  );
}
