import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';

/** How far the article has been scrolled, drawn as the lower edge of the bar. Nothing where it does not scroll. */
export function ReadProgress({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { reader } = useMessages();
  const [percent, setPercent] = useState<number>();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setPercent(readPercent(element));
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    return () => element.removeEventListener('scroll', measure);
  }, [scroller]);
  if (percent === undefined) return null;
  return <progress class="progress" value={percent} max={100} aria-label={reader.readPart(percent)} />;
}

function readPercent({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number | undefined {
  const hidden = scrollHeight - clientHeight;
  return hidden <= 0 ? undefined : Math.round((Math.min(scrollTop, hidden) / hidden) * 100);
}
