import { useEffect, useState } from 'preact/hooks';

/** At this width and below, list and reader do not fit side by side; library.css has the same. */
export const ONE_PANE = '(max-width: 820px)';
/** At this width and below, the filters are in a drawer; library.css has the same. */
export const DRAWER = '(max-width: 1100px)';

/** Whether a media query is true of the window. */
export function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(media).matches);
  useEffect(() => {
    const query = window.matchMedia(media);
    const follow = () => setMatches(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [media]);
  return matches;
}
