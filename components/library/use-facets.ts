import { useEffect, useState } from 'preact/hooks';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import type { Facets } from '@/utils/library/search/search';

/** The list goes first: milliseconds after which its counts are asked for too. */
const AFTER_LIST = 160;

/** What the filters offer for a query, followed through every change; the last counts until the next are there. */
export function useFacets(query: string): Facets | undefined {
  const [facets, setFacets] = useState<Facets>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const ask = () =>
      search.facets(query).then(
        (answer) => stopped || setFacets(answer),
        // Superseded, or nothing to be had: filters do without counts.
        () => undefined,
      );
    const askSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(), AFTER_LIST);
    };
    askSoon();
    const stops = [library.onChange(askSoon), search.onStatus(({ state }) => state === 'ready' && askSoon())];
    return () => {
      stopped = true;
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }, [query]);
  return facets;
}
