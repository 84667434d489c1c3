import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Exported, exportClips } from './export-clips';

/** How an export stands. */
export type ExportStatus =
  | { state: 'running'; done: number; total: number }
  | ({ state: 'done' } & Exported)
  | { state: 'cancelled' }
  | { state: 'failed' };

/** One export at a time, which can be watched and stopped. Leaving the page stops it. */
export function useExport() {
  const [status, setStatus] = useState<ExportStatus>();
  const running = useRef<AbortController | undefined>(undefined);

  const start = useCallback(async (ids: number[] | undefined) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setStatus({ state: 'running', done: 0, total: ids?.length ?? 0 });
    try {
      const result = await exportClips(ids, controller.signal, (done, total) =>
        setStatus({ state: 'running', done, total }),
      );
      setStatus({ state: 'done', ...result });
    } catch {
      setStatus({ state: controller.signal.aborted ? 'cancelled' : 'failed' });
    } finally {
      running.current = undefined;
    }
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setStatus(undefined), []);
  return { status, start, cancel, dismiss };
}
