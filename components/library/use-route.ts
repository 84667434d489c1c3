import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/** The route in the page's address, followed through back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** Goes to a route. A step to a neighbour replaces the entry, so that back leaves the reader at once. */
export function go(route: Route, step: 'new' | 'replace' = 'new'): void {
  if (step === 'replace') location.replace(formatRoute(route));
  else location.hash = formatRoute(route);
}
