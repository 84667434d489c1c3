import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useMessages } from '@/components/MessagesContext';

/** How far below the window, in pixels, the end of the list calls for more. */
const AHEAD = 600;

/** The end of a list that goes on: asks for more when it comes near, and by a button. */
export function MoreClips({ onMore }: { onMore: () => void }) {
  const { library } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { root: element.closest('.list__scroll'), rootMargin: `0px 0px ${AHEAD}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <div class="more-clips" ref={end}>
      <Button look="quiet" onClick={onMore}>
        {library.showMore}
      </Button>
    </div>
  );
}
