import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip, ReaderFields } from '@/utils/article/clip';
import type { Library } from '@/utils/library/library';

type Edit = Partial<Pick<ReaderFields, 'tags' | 'starred' | 'archived'>>;

/**
 * Edits a clip and shows the edit at once, before the library has answered, so that two quick edits do not undo each
 * other. What the library says in the end holds.
 *
 * @param clip as the library has it
 * @returns the clip with the edits under way, a way to edit, and whether the last edit was refused
 */
export function useEdits(clip: Clip, library: Pick<Library, 'edit'>) {
  const [ahead, setAhead] = useState<Edit>({});
  const [failed, setFailed] = useState(false);
  const pending = useRef(0);

  // A new revision is what makes the edits ahead of it old.
  useEffect(() => {
    if (pending.current === 0) setAhead({});
  }, [clip.rev]);

  async function edit(patch: Edit) {
    setFailed(false);
    setAhead((before) => ({ ...before, ...patch }));
    pending.current += 1;
    try {
      await library.edit([clip.id], patch);
    } catch {
      setFailed(true);
      setAhead({});
    } finally {
      pending.current -= 1;
    }
  }

  return { clip: { ...clip, ...ahead }, edit, failed };
}
