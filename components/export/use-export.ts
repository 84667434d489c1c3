import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import type { RunningExport } from '@/utils/export/start-export';
import { secondsLeft } from '@/utils/export/time-left';
import { type Exported, type ExportWanted, exportClips } from './export-clips';

/** How an export stands. */
export type ExportStatus =
  | { state: 'running'; done: number; total: number; seconds?: number | undefined }
  | Exported;

/** One export at a time, which can be watched and stopped. Leaving the page stops it. */
export function useExport() {
  const messages = useMessages();
  const [status, setStatus] = useState<ExportStatus>();
  const isRunning = useRef(false);
  const running = useRef<RunningExport | undefined>(undefined);

  const start = useCallback(
    async (wanted: ExportWanted) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setStatus({ state: 'running', done: 0, total: 0 });
      const started = performance.now();
      const onProgress = (done: number, total: number) => {
        const seconds = secondsLeft(done, total, performance.now() - started);
        setStatus({ state: 'running', done, total, seconds });
      };
      try {
        const outcome = await exportClips(wanted, messages, onProgress, (begun) => {
          running.current = begun;
        });
        setStatus(outcome);
      } catch {
        setStatus({ state: 'unreadable', reason: 'unknown', name: '', intoFolder: false });
      } finally {
        isRunning.current = false;
        running.current = undefined;
      }
    },
    [messages],
  );

  useEffect(() => () => running.current?.cancel(), []);
  const cancel = useCallback(() => running.current?.cancel(), []);
  const dismiss = useCallback(() => setStatus(undefined), []);
  return { status, start, cancel, dismiss };
}
