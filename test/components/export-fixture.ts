/** In place of `@/utils/export/start-export` where there are no workers: the same export in the page itself. */

import { runExport } from '@/utils/export/run-export';
import type { startExport as real } from '@/utils/export/start-export';
import { library } from '@/utils/library';

export const startExport: typeof real = (request, onProgress) => {
  const controller = new AbortController();
  const { signal } = controller;
  const result = runExport(request, { library, openFile: async () => memoryFile(), onProgress, signal });
  return { result, cancel: () => controller.abort() };
};

function memoryFile() {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    into: new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) }),
    finish: async () => new File(parts, 'export'),
    discard: async () => undefined,
  };
}
