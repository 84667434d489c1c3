import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isNarrowed, type ListView, orderOf, queryOf } from '@/components/navigation/list-view';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import { scan } from '@/utils/library/search/scan';
import type { SearchAnswer, SearchRequest } from '@/utils/library/search/search';

/** Ids that are asked for first, and again where the library has to be read through for them. */
const PAGE = 200;
/** Changes come in swarms; milliseconds in which one more makes no new question. */
const SWARM = 120;

/** What a list view comes to. `of` is the same as long as it is the same query in the same order. */
export type Results =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | (SearchAnswer & { state: 'ready'; of: string });

/**
 * Runs a view's query, again after every change of the library. The last answer stays until the next is there.
 *
 * @returns the results, whether they are still another query's, and a way to say up to which place they are looked at
 */
export function useResults(view: ListView) {
  const query = queryOf(view);
  const order = orderOf(view);
  const plain = !isNarrowed(view) && order === 'clipped';
  const of = JSON.stringify([query, order]);
  const [results, setResults] = useState<Results>({ state: 'loading' });
  const [busy, setBusy] = useState(true);
  const asked = useRef({ of: '', questions: 0, wanted: PAGE });

  const ask = useCallback(async () => {
    const now = asked.current;
    now.questions += 1;
    const question = now.questions;
    const isFirst = now.of !== of;
    if (isFirst) Object.assign(now, { of, wanted: PAGE });
    const show = (answer: SearchAnswer) => {
      if (question === now.questions) setResults({ ...answer, state: 'ready', of });
    };
    const request = (limit: number): SearchRequest => ({ query, order, offset: 0, limit });
    setBusy(true);
    try {
      // The newest clips need no index, which may have to be woken first.
      if (isFirst && plain) show(await scan(library, request(PAGE), new AbortController().signal));
      let answer = await search.find(request(now.wanted));
      show(answer);
      if (answer.by === 'index' && answer.ids.length < answer.total && question === now.questions) {
        now.wanted = answer.total + PAGE;
        answer = await search.find(request(now.wanted));
        show(answer);
      }
    } catch (error) {
      if (question !== now.questions || isAbort(error)) return;
      setResults({ state: 'failed', error, retry: () => void ask() });
    } finally {
      if (question === now.questions) setBusy(false);
    }
  }, [query, order, plain, of]);

  useEffect(() => {
    void ask();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const askSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(), SWARM);
    };
    const stops = [
      library.onChange(askSoon),
      search.onStatus(({ state }) => {
        if (state === 'ready') askSoon();
      }),
    ];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
      asked.current.questions += 1;
    };
  }, [ask]);

  const want = useCallback(
    (place: number) => {
      const now = asked.current;
      if (now.of !== of || place < now.wanted) return;
      now.wanted = place + PAGE;
      void ask();
    },
    [ask, of],
  );
  const waiting = busy && results.state === 'ready' && results.of !== of;
  return useMemo(() => ({ results, waiting, want }), [results, waiting, want]);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
