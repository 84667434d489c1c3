import { useEffect, useState } from 'preact/hooks';

/** At this width and below, list and reader do not fit side by side; library.css has the same. */
const NARROW = '(max-width: 820px)';

/** Whether the window has room for one pane only. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
