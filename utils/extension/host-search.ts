import type { WorkerStatus } from '../library/search/protocol';

/** Milliseconds without a question or work after which the search service lets go of its memory. */
const IDLE = 60_000;
/** Milliseconds between two signs of life to the browser while there is work. */
const AWAKE = 2_000;

let isHosting = false;

/**
 * Starts the worker that owns the search index in this page, unless it runs. It ends when it has been idle for a minute or is of
 * no use any more.
 *
 * @param keepAwake called now and then while there is work
 */
export function hostSearch(keepAwake: () => void = () => undefined): void {
  if (isHosting) return;
  const worker = new Worker(new URL('../library/search/search.worker.ts', import.meta.url), {
    type: 'module',
  });
  isHosting = true;
  let idle = setTimeout(end, IDLE);
  let awake: ReturnType<typeof setInterval> | undefined;

  function end(): void {
    clearTimeout(idle);
    clearInterval(awake);
    worker.terminate();
    isHosting = false;
  }

  worker.addEventListener('error', end);
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerStatus>) => {
    clearTimeout(idle);
    clearInterval(awake);
    if ('lost' in data) end();
    else if (data.busy) awake = setInterval(keepAwake, AWAKE);
    else idle = setTimeout(end, IDLE);
  });
}
