import { useMessages } from '@/components/hooks/use-messages';
import { IconButton } from '@/components/ui/IconButton';
import type { TextMatches } from './use-text-matches';

/** How often the article has what was searched for, and the way from one to the next. */
export function MatchBar({ found: { count, at, step } }: { found: TextMatches }) {
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
