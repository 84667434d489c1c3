import type { ExportNews, ExportOrder, ExportOutcome, ExportWish } from './order';

/** An export under way. */
export interface RunningExport {
  /** Never rejects. */
  outcome: Promise<ExportOutcome>;
  cancel: () => void;
}

/**
 * Starts an export in a worker of its own, so that the page stays free. The worker ends with it.
 *
 * @param onProgress called now and then
 */
export function startExport(
  order: ExportOrder,
  onProgress: (done: number, total: number) => void,
): RunningExport {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const wish = (wish: ExportWish) => worker.postMessage(wish);
  const outcome = new Promise<ExportOutcome>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else resolve(data.outcome);
    });
    worker.addEventListener('error', () => resolve({ state: 'unreadable', reason: 'unknown' }));
  });
  wish({ kind: 'start', order });
  return { outcome: outcome.finally(() => worker.terminate()), cancel: () => wish({ kind: 'cancel' }) };
}
