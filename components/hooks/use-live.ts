import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { library } from '@/utils/library';
import type { Library } from '@/utils/library/library';

/** The answer of a query that follows the library. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/** Ways to be told of changes; the library's own unless a test passes another. */
type Changes = Pick<Library, 'onChange'>;

/**
 * Runs a query now, when `deps` change, and after every change of the library, in this page or another. Between two
 * runs the last answer stays; after a change of `deps` it is `loading` again. An answer that comes in after a newer
 * query was asked is dropped.
 *
 * @returns the answer, and a way to ask again after a failure
 */
export function useLive<T>(
  query: () => Promise<T>,
  deps: readonly unknown[],
  changes: Changes = library,
): Live<T> & { retry: () => void } {
  const run = useMemo(() => ({ query }), deps);
  const [answer, setAnswer] = useState<{ run: object; live: Live<T> }>();
  const asked = useRef(0);

  const ask = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    const live = await settle(run.query);
    if (question === asked.current) setAnswer({ run, live });
  }, [run]);

  useEffect(() => {
    void ask();
    const stop = changes.onChange(() => void ask());
    return () => {
      asked.current += 1;
      stop();
    };
  }, [ask, changes]);

  const live: Live<T> = answer?.run === run ? answer.live : { state: 'loading' };
  return { ...live, retry: ask };
}

async function settle<T>(query: () => Promise<T>): Promise<Live<T>> {
  try {
    return { state: 'ready', value: await query() };
  } catch (error) {
    return { state: 'failed', error };
  }
}
