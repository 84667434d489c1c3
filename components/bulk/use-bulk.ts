import { useCallback, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { Say } from '@/components/ui/use-toast';
import { library } from '@/utils/library';
import type { Edited } from '@/utils/library/library';
import { changedTags, type Ids, type State, type TagChange, turn } from './bulk';
import { deleteWithUndo } from './delete-with-undo';

/** What can be done to many clips at once; one thing after the other. */
export interface Bulk {
  /** Something is being done. */
  busy: boolean;
  /** To so many clips it has been done so far. */
  done: number;
  /** Gives a state, or takes it where all have it. */
  turn: (ids: Ids, state: State) => Promise<void>;
  tag: (ids: Ids, change: TagChange) => Promise<void>;
  /** @param onRemoved gets the clips that are gone */
  remove: (ids: Ids, onRemoved?: (ids: readonly number[]) => void) => Promise<void>;
}

/** Does things to many clips; each tells by a toast what it did, with the way back, or that it could not. */
export function useBulk(say: Say): Bulk {
  const messages = useMessages();
  const { common, library: words } = messages;
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  /** Ends when all that was asked for is done; never rejects. */
  const last = useRef(Promise.resolve());

  const perform = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      setDone(0);
      // Many clips take several changes, each of which is announced.
      const stop = library.onChange(({ ids }) => setDone((before) => before + ids.length));
      try {
        await work();
      } catch {
        say({ text: words.saveFailed });
      } finally {
        stop();
        setBusy(false);
      }
    },
    [say, words],
  );
  const run = (work: () => Promise<void>) => {
    last.current = last.current.then(() => perform(work));
    return last.current;
  };

  function tell(edits: Edited[], sentence: (clips: number) => string) {
    if (edits.length === 0) return;
    const undo = () =>
      void run(async () => {
        const undone = await library.undo(edits);
        say({ text: words.undone(undone.length) });
      });
    say({ text: sentence(edits.length), action: { label: common.undo, onClick: undo } });
  }

  return {
    busy,
    done,
    turn: (ids, state) =>
      run(async () => {
        const { on, edits } = await turn(library, await ids(), state, new Date().toISOString());
        tell(edits, words.turned[state][on ? 'on' : 'off']);
      }),
    tag: (ids, change) =>
      run(async () => {
        const edits = await library.edit(await ids(), ({ tags }) => ({ tags: changedTags(tags, change) }));
        tell(edits, words.retagged);
      }),
    remove: (ids, onRemoved) =>
      run(async () => {
        const removed = [...(await ids())];
        await deleteWithUndo(removed, say, messages, () => onRemoved?.(removed));
      }),
  };
}
