import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ListView } from './list-view';
import { formatRoute, listOf, parseRoute, type Route } from './route';

/** The route in the page's address, followed through back and forward; the same as long as the address is. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** The list of a route, the same as long as it says the same, whichever clip is opened from it; everything where there is none. */
export function useListOf(route: Route): ListView {
  const list = listOf(route);
  return useMemo(() => list, [JSON.stringify(list)]);
}

/** Goes to a route. A step to a neighbour replaces the entry, so that back leaves the reader at once. */
export function go(route: Route, step: 'new' | 'replace' = 'new'): void {
  if (step === 'replace') location.replace(formatRoute(route));
  else location.hash = formatRoute(route);
}

/** Goes to another list; a clip that is open stays so. While a query is typed it is one step, however many keys it takes. */
export function goToList(route: Route, list: ListView): void {
  const before = listOf(route);
  const isTyping = before.query !== list.query && before.query !== '' && list.query !== '';
  go(route.view === 'clip' ? { ...route, list } : { view: 'list', list }, isTyping ? 'replace' : 'new');
}
