import { useMessages } from '@/components/hooks/use-messages';
import { toLibraryError } from '@/utils/library/failure';
import { Button } from './Button';
import { EmptyState } from './EmptyState';

interface LibraryFailedProps {
  error: unknown;
  onRetry: () => void;
}

/** What stands where clips would be when the store does not answer. */
export function LibraryFailed({ error, onRetry }: LibraryFailedProps) {
  const { common, library } = useMessages();
  return (
    <div role="alert">
      <EmptyState title={common.libraryFailed} action={<Button onClick={onRetry}>{common.tryAgain}</Button>}>
        {library.failure[toLibraryError(error).reason]}
      </EmptyState>
    </div>
  );
}
