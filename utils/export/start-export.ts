import type { ExportRequest, ExportResult, ExportWorkerMessage, ExportWorkerRequest } from './export-request';

/** An export under way. */
export interface RunningExport {
  /** Never rejects. */
  result: Promise<ExportResult>;
  cancel: () => void;
}

/**
 * Starts an export in a worker of its own, so that the page stays responsive. The worker ends with the export.
 *
 * @param onProgress called a few times a second
 */
export function startExport(
  request: ExportRequest,
  onProgress: (done: number, total: number) => void,
): RunningExport {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ExportWorkerRequest) => worker.postMessage(message);
  const result = new Promise<ExportResult>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportWorkerMessage>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else resolve(data.result);
    });
    worker.addEventListener('error', () => resolve({ state: 'unreadable', reason: 'unknown' }));
  });
  post({ kind: 'start', request });
  return { result: result.finally(() => worker.terminate()), cancel: () => post({ kind: 'cancel' }) };
}
