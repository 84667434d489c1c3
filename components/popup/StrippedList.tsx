import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import type { Clip } from '@/utils/article/clip';
import type { Library } from '@/utils/library/library';

interface RemovalsProps {
  clip: Clip;
  library: Library;
}

/** What was taken out of the article, block by block, in the order of the page. */
export function StrippedList({ clip, library }: RemovalsProps) {
  const { common, popup } = useMessages();
  const body = useLive(() => library.body(clip.id), [clip.id, clip.version], library);
  if (body.state === 'failed') return <p class="lead">{common.libraryFailed}</p>;
  if (body.state === 'loading') return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ol class="removals" aria-label={popup.strippedShown} tabIndex={0}>
      {(body.value?.stripped ?? []).map(({ rule, kind, where, text }, position) => (
        <li key={position} class="removal">
          <span class="meta">
            <span title={rule}>{common.removalKind[kind]}</span>
            <span>{popup.where[where]}</span>
          </span>
          <span lang={clip.lang}>{text || popup.strippedNoText}</span>
        </li>
      ))}
    </ol>
  );
}
