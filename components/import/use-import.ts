import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportContext } from '@/utils/import/format';
import type { ImportItem } from '@/utils/import/import-item';
import type { SourceFile } from '@/utils/import/source-file';
import { library } from '@/utils/library';
import { bringImport, type ImportReport } from './bring-import';
import { type Preview, previewImport } from './preview-import';

/** What the reader chooses about an import. */
export type ImportOptions = Pick<ImportContext, 'strip' | 'tags' | 'folderTags'>;

const DEFAULTS: ImportOptions = { strip: true, tags: [], folderTags: false };

/** Where an import stands. */
export type ImportStep =
  | { step: 'choose'; failed?: true }
  | { step: 'reading'; done: number }
  /** `again` is how many have been read anew, while the reader has changed what is to be done with them. */
  | { step: 'preview'; preview: Preview; again?: number }
  | { step: 'importing'; done: number; total: number }
  | { step: 'done'; report: ImportReport };

/** One import at a time: files, what they would change, and the change. Leaving the page stops it. */
export function useImport() {
  const [state, setState] = useState<ImportStep>({ step: 'choose' });
  const [options, setOptions] = useState(DEFAULTS);
  const files = useRef<readonly SourceFile[]>([]);
  const running = useRef<AbortController | undefined>(undefined);

  const begin = useCallback(() => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const reset = useCallback(() => {
    running.current?.abort();
    files.current = [];
    setState({ step: 'choose' });
  }, []);

  /** @param before the preview that stays in sight meanwhile */
  async function look(chosen: readonly SourceFile[], by: ImportOptions, before?: Preview) {
    const signal = begin();
    files.current = chosen;
    const tell = (done: number) =>
      setState(before ? { step: 'preview', preview: before, again: done } : { step: 'reading', done });
    tell(0);
    try {
      const preview = await previewImport(read(chosen, by), library, signal, tell);
      setState({ step: 'preview', preview });
    } catch {
      // Another choice, or none, has taken its place.
      if (!signal.aborted) setState({ step: 'choose', failed: true });
    }
  }

  async function bring(total: number) {
    const signal = begin();
    setState({ step: 'importing', done: 0, total });
    const report = await bringImport(read(files.current, options), library, signal, (done) =>
      setState({ step: 'importing', done, total }),
    );
    setState({ step: 'done', report });
  }

  return {
    state,
    options,
    choose: (chosen: readonly SourceFile[]) => void look(chosen, options),
    change: (patch: Partial<ImportOptions>) => {
      const changed = { ...options, ...patch };
      setOptions(changed);
      void look(files.current, changed, state.step === 'preview' ? state.preview : undefined);
    },
    start: (total: number) => void bring(total),
    /** Stops the import; what it did stays. */
    stop: () => running.current?.abort(),
    reset,
  };
}

async function* read(files: readonly SourceFile[], options: ImportOptions): AsyncGenerator<ImportItem> {
  // What reads every format is large, and most visits to the library import nothing.
  const { readImport } = await import('@/utils/import/read-import');
  yield* readImport(files, { ...options, now: new Date(), window });
}
