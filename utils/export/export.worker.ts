import { library } from '../library';
import type { ExportNews, ExportWish } from './order';
import { perform } from './perform';
import { openTemporaryFile } from './temporary-file';

/** Milliseconds between two messages about progress. */
const OFTEN = 250;

const cancelled = new AbortController();
let told = 0;

const tell = (news: ExportNews) => self.postMessage(news);

self.addEventListener('message', async ({ data }: MessageEvent<ExportWish>) => {
  if (data.kind === 'cancel') return cancelled.abort();
  const outcome = await perform(data.order, {
    library,
    openFile: () => openTemporaryFile(Date.now()),
    onProgress(done, total) {
      const now = performance.now();
      if (done > 0 && now - told < OFTEN) return;
      told = now;
      tell({ kind: 'progress', done, total });
    },
    signal: cancelled.signal,
  });
  tell({ kind: 'outcome', outcome });
});
