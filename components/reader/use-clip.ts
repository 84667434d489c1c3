import { useMemo } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { library } from '@/utils/library';
import type { Library } from '@/utils/library/library';

export type OpenedClip =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | { state: 'gone' }
  /** `body` is undefined where the store has lost it. */
  | { state: 'ready'; clip: Clip; body: ClipBody | undefined };

/** Reads a clip and its body and follows their changes; those of other clips call for no body to be read again. */
export function useClip(id: number): OpenedClip {
  const found = useLive(() => library.get(id), [id]);
  const changes = useMemo(() => changesOf(id), [id]);
  const version = found.state === 'ready' ? found.value?.version : undefined;
  const body = useLive(
    async () => (version === undefined ? undefined : library.body(id, version)),
    [id, version],
    changes,
  );

  if (found.state === 'failed') return found;
  if (found.state === 'loading') return found;
  if (found.value === undefined) return { state: 'gone' };
  if (body.state !== 'ready') return body;
  return { state: 'ready', clip: found.value, body: body.value };
}

function changesOf(id: number): Pick<Library, 'onChange'> {
  return {
    onChange: (listener) =>
      library.onChange((change) => {
        if (change.ids.includes(id)) listener(change);
      }),
  };
}
