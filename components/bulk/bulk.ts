import { addTags } from '@/components/tags/tags';
import type { Clip } from '@/utils/article/clip';
import type { Edited, Library, ReaderFieldsPatch } from '@/utils/library/library';

/** Which clips are meant, found out when it is needed: those ticked, or all that a search finds. */
export type Ids = () => Promise<readonly number[]>;

/** A state that clips are given, or that is taken from them. */
export type State = 'starred' | 'archived' | 'read';

/** What giving or taking a state came to. */
export interface Turned {
  /** Whether the clips have the state now. */
  on: boolean;
  edits: Edited[];
}

/**
 * Gives clips a state; takes it from them where all have it.
 *
 * @param now the time of reading: ISO 8601, UTC
 */
export async function turn(
  library: Pick<Library, 'edit'>,
  ids: readonly number[],
  state: State,
  now: string,
): Promise<Turned> {
  const edits = await library.edit(ids, (clip) => given(clip, state, now));
  if (edits.length > 0) return { on: true, edits };
  return {
    on: false,
    edits: await library.edit(ids, state === 'read' ? { readAt: undefined } : { [state]: false }),
  };
}

function given({ readAt = undefined }: Clip, state: State, now: string): ReaderFieldsPatch {
  return state === 'read' ? { readAt: readAt ?? now } : { [state]: true };
}

/** Tags to give to clips and to take from them. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** The tags of a clip after a change; one that differs only in case or width from a tag that stays is not added. */
export function changedTags(tags: readonly string[], { add, remove }: TagChange): string[] {
  const kept = tags.filter((tag) => !remove.includes(tag));
  return add.reduce((all, tag) => addTags(all, tag), kept);
}
