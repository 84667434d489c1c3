import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { RunningExport } from '@/utils/export/start-export';
import { secondsLeft } from '@/utils/export/time-left';
import { type ExportClipsRequest, type ExportOutcome, exportClips } from './export-clips';

/** How far an export is; `total` 0 as long as nobody knows how much it is. */
export interface ExportProgress {
  done: number;
  total: number;
  /** Time left, where it can be told. */
  seconds?: number | undefined;
}

/** How an export stands. Whoever shows how far it is watches it, so that nothing else is drawn again. */
export type ExportStatus =
  | { state: 'running'; watch: (listener: (progress: ExportProgress) => void) => void }
  | ExportOutcome;

/** One export at a time, which can be watched and stopped. Leaving the page stops it. */
export function useExport() {
  const messages = useMessages();
  const [status, setStatus] = useState<ExportStatus>();
  const isRunning = useRef(false);
  const running = useRef<RunningExport | undefined>(undefined);

  const start = useCallback(
    async (request: ExportClipsRequest) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const { tell, watch } = progressOf(performance.now());
      setStatus({ state: 'running', watch });
      try {
        const outcome = await exportClips(request, messages, tell, (begun) => {
          running.current = begun;
        });
        setStatus(outcome);
      } catch {
        setStatus({ state: 'unreadable', reason: 'unknown', intoFolder: false });
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

function progressOf(started: number) {
  let last: ExportProgress = { done: 0, total: 0 };
  let listener = (_: ExportProgress) => {};
  return {
    tell(done: number, total: number) {
      last = { done, total, seconds: secondsLeft(done, total, performance.now() - started) };
      listener(last);
    },
    watch(next: typeof listener) {
      listener = next;
      next(last);
    },
  };
}
