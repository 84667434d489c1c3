/** What a page with a list shows, held in its address so that back, forward and bookmarks work. */
export type Route = { view: 'list' } | { view: 'clip'; id: number } | { view: 'settings' };

/** Reads `#/clip/ID` and `#settings`; anything else is the list. */
export function parseRoute(hash: string): Route {
  if (hash === '#settings') return { view: 'settings' };
  const id = Number(/^#\/clip\/(\d{1,15})$/.exec(hash)?.[1]);
  return Number.isSafeInteger(id) ? { view: 'clip', id } : { view: 'list' };
}

/** Writes a route as the fragment of an address, `#` included. */
export function formatRoute(route: Route): string {
  if (route.view === 'clip') return `#/clip/${route.id}`;
  return route.view === 'settings' ? '#settings' : '#/';
}
