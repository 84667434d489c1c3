import { library } from '../library';
import type { ExportWorkerMessage, ExportWorkerRequest } from './export-request';
import { runExport } from './run-export';
import { openTemporaryFile } from './temporary-file';

/** Least milliseconds between two messages about progress. */
const PROGRESS_INTERVAL = 250;

const cancelled = new AbortController();
let lastProgress = 0;

const post = (message: ExportWorkerMessage) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ExportWorkerRequest>) => {
  if (data.kind === 'cancel') return cancelled.abort();
  const result = await runExport(data.request, {
    library,
    openFile: () => openTemporaryFile(Date.now()),
    onProgress(done, total) {
      const now = performance.now();
      if (done > 0 && now - lastProgress < PROGRESS_INTERVAL) return;
      lastProgress = now;
      post({ kind: 'progress', done, total });
    },
    signal: cancelled.signal,
  });
  post({ kind: 'result', result });
});
