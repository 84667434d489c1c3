import { useLive } from '@/components/hooks/use-live';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { library } from '@/utils/library';

export type OpenedClip =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | { state: 'gone' }
  /** `body` is undefined where the store has lost it. */
  | { state: 'ready'; clip: Clip; body: ClipBody | undefined };

/** A body belongs to one version for ever, so that no change of the library calls for reading it again. */
const UNCHANGING = { onChange: () => () => undefined };

/** Reads a clip and follows its changes; its body is read once a version. */
export function useClip(id: number): OpenedClip {
  const found = useLive(() => library.get(id), [id]);
  const version = found.state === 'ready' ? found.value?.version : undefined;
  const body = useLive(
    async () => (version === undefined ? undefined : library.body(id, version)),
    [id, version],
    UNCHANGING,
  );

  if (found.state === 'failed') return found;
  if (found.state === 'loading') return found;
  if (found.value === undefined) return { state: 'gone' };
  if (body.state !== 'ready') return body;
  return { state: 'ready', clip: found.value, body: body.value };
}
