import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '@/utils/article/clip';
import type { CurrentTab } from '@/utils/clip/current-tab';
import type { Wish } from '@/utils/clip/wish';
import { type PopupState, undoable } from './popup-state';
import type { PopupTools } from './tools';

/** What the popup does about the page in front of it. */
export interface Clipping {
  state: PopupState;
  /** The tab that the popup was opened over; undefined until it is known. */
  tab: CurrentTab | undefined;
  /** An undo or a restore that the library refused. */
  undoFailed: boolean;
  /** A selection takes the place of the article, if that has just been saved for the first time. */
  clip: (wish: Wish) => Promise<void>;
  undo: (clip: Clip) => Promise<void>;
  putBack: () => Promise<void>;
}

/** Clips the current tab, at once or when told, and takes it back. */
export function useClipping(tools: PopupTools, clipAtOnce: boolean): Clipping {
  const [state, setState] = useState<PopupState>({ kind: 'starting' });
  const [tab, setTab] = useState<CurrentTab>();
  const [undoFailed, setUndoFailed] = useState(false);

  // Once: what the settings become while the popup is open matters the next time.
  useEffect(() => void start(), []);

  async function start() {
    const found = await tools.currentTab();
    setTab(found);
    if (!found) setState({ kind: 'page-refused' });
    else if (clipAtOnce) await clipTab(found, 'article');
    else setState({ kind: 'ready' });
  }

  async function clipTab({ id }: CurrentTab, wish: Wish) {
    setUndoFailed(false);
    setState({ kind: 'clipping' });
    try {
      const outcome = await tools.clip(id, wish);
      if (outcome.selection && 'id' in outcome) await dropArticle(state);
      setState(outcome);
    } catch (error) {
      setState({ kind: 'no-answer', detail: String(error) });
    }
  }

  async function dropArticle(before: PopupState) {
    if (before.kind !== 'saved' && before.kind !== 'cut-off') return;
    // Where the library refuses, both are there: nothing is lost.
    await tools.library.remove([before.id]).catch(() => undefined);
  }

  /** Runs a change of the library; where it is refused the state stays as it is and says so. */
  async function change(work: () => Promise<PopupState>) {
    setUndoFailed(false);
    try {
      setState(await work());
    } catch {
      setUndoFailed(true);
    }
  }

  async function undo(clip: Clip) {
    const outcome = undoable(state);
    if (!outcome) return;
    await change(async () => {
      if (outcome.kind === 'updated' || outcome.kind === 'page-added') {
        await tools.library.revert(outcome.id);
        return { kind: 'reverted', id: outcome.id };
      }
      await tools.library.remove([outcome.id]);
      return { kind: 'removed', clip, outcome };
    });
  }

  async function putBack() {
    if (state.kind !== 'removed') return;
    const { outcome } = state;
    await change(async () => {
      const { restored } = await tools.library.restore([outcome.id]);
      return restored.includes(outcome.id) ? outcome : { kind: 'not-put-back' };
    });
  }

  return {
    state,
    tab,
    undoFailed,
    clip: async (wish) => {
      if (tab) await clipTab(tab, wish);
    },
    undo,
    putBack,
  };
}
