import { useMessages } from '@/components/hooks/use-messages';
import type { Clip } from '@/utils/article/clip';

/** A clip that was just taken out of the library and can still be put back. */
export function DeletedView({ clip }: { clip: Clip }) {
  const { popup } = useMessages();
  return (
    <div class="clip">
      <p class="clip-title clip-title--gone read" lang={clip.lang}>
        {clip.title}
      </p>
      <p class="lead">{clip.tags.length > 0 ? popup.deletedTags(clip.tags.length) : popup.deletedWhy}</p>
    </div>
  );
}
