import type { ComponentChildren } from 'preact';
import { LibraryFailed } from '@/components/ui/LibraryFailed';
import { Skeleton } from '@/components/ui/Skeleton';
import { ClipLines, type ClipLinesProps } from './ClipLines';
import { NoClips } from './NoClips';
import './list.css';
import { isNarrowed } from '@/components/navigation/list-view';
import type { Results } from '@/components/search/use-results';

interface ClipListProps extends Omit<ClipLinesProps, 'results'> {
  results: Results;
  /** What stands where a search has found nothing. */
  nothing: ComponentChildren;
}

/** A list of clips under their days; or what stands in its place. */
export function ClipList({ results, nothing, ...lines }: ClipListProps) {
  if (results.state === 'ready' && results.total > 0) return <ClipLines results={results} {...lines} />;
  return (
    <div class="list__scroll">
      {results.state === 'failed' && <LibraryFailed error={results.error} onRetry={results.retry} />}
      {results.state === 'loading' && <LoadingRows />}
      {results.state === 'ready' && (isNarrowed(lines.list) ? nothing : <NoClips />)}
    </div>
  );
}

/** Rows in their final size. */
function LoadingRows() {
  return (
    <div class="loading-rows">
      {[82, 64, 76].map((width) => (
        <div class="row" key={width}>
          <Skeleton lines={[`${width}%`, `${width - 18}%`, '30%']} />
        </div>
      ))}
    </div>
  );
}
