/** Milliseconds without a question or work after which the owner of the index lets go of its memory. */
const IDLE = 60_000;

/** What the worker tells its host: whether it has work, or has just been asked something. */
interface Sign {
  busy: boolean;
}

/**
 * Starts the worker that owns the search index.
 *
 * @param close called when it has been idle for a minute
 * @param keepAwake called now and then while there is work
 */
export function hostSearch(close: () => void, keepAwake: () => void = () => undefined): Worker {
  const worker = new Worker(new URL('../library/search/search.worker.ts', import.meta.url), {
    type: 'module',
  });
  let idle = setTimeout(close, IDLE);
  let awake: ReturnType<typeof setInterval> | undefined;
  worker.addEventListener('message', ({ data: { busy } }: MessageEvent<Sign>) => {
    clearTimeout(idle);
    clearInterval(awake);
    if (busy) awake = setInterval(keepAwake, 2_000);
    else idle = setTimeout(close, IDLE);
  });
  return worker;
}
