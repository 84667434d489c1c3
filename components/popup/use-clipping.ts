import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '@/utils/article/clip';
import type { CurrentTab } from '@/utils/extension/current-tab';
import type { ClipTarget } from '@/utils/extension/messages';
import { type PopupState, undoable } from './popup-state';
import type { PopupTools } from './tools';
import { visitedAddresses } from './visited-addresses';

/** What the popup does about the page in front of it. */
export interface Clipping {
  state: PopupState;
  /** The tab that the popup was opened over; undefined until it is known. */
  tab: CurrentTab | undefined;
  /** An undo or a restore that the library refused. */
  undoFailed: boolean;
  /** A selection takes the place of the article, if that has just been saved for the first time. */
  clip: (target: ClipTarget) => Promise<void>;
  undo: (clip: Clip) => Promise<void>;
  undelete: () => Promise<void>;
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
    if (!found) return setState({ kind: 'page-refused' });
    void showKnown(found);
    if (clipAtOnce) await clipTab(found, 'article');
    else setState({ kind: 'ready' });
  }

  /** Shows the clip that the library has of the page, as long as there is nothing newer to show. */
  async function showKnown({ url }: CurrentTab) {
    const before = tools.now().toISOString();
    const clip = await findKnown(tools.library, url);
    // A clip that this very click has made is told of by its outcome; of a link without its text there is nothing to show.
    if (!clip || clip.pending || clip.clippedAt >= before) return;
    const { id, clippedAt } = clip;
    setState((now) => {
      if (now.kind === 'ready') return { kind: 'known', id, clippedAt, unreadable: false };
      return now.kind === 'clipping' ? { kind: 'checking', id, clippedAt } : now;
    });
  }

  async function clipTab({ id }: CurrentTab, target: ClipTarget) {
    setUndoFailed(false);
    setState({ kind: 'clipping' });
    try {
      const outcome = await tools.clip(id, target);
      if (outcome.selection && 'id' in outcome) await dropArticle(state);
      setState((now) => after(now, outcome));
    } catch (error) {
      const detail = String(error);
      setState((now) => after(now, { kind: 'no-answer', detail }));
    }
  }

  async function dropArticle(before: PopupState) {
    if (before.kind !== 'saved' && before.kind !== 'cut-off') return;
    // Where the library refuses, both are there: nothing is lost.
    const clip = await tools.library.get(before.id).catch(() => undefined);
    if (clip) await undoClip(tools.library, clip).catch(() => undefined);
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
      const isGone = await undoClip(tools.library, clip);
      return isGone ? { kind: 'deleted', clip, outcome } : { kind: 'reverted', id: outcome.id };
    });
  }

  async function undelete() {
    if (state.kind !== 'deleted') return;
    const { outcome } = state;
    await change(async () => {
      const { undeleted } = await tools.library.undelete([outcome.id]);
      return undeleted.includes(outcome.id) ? outcome : { kind: 'not-undeleted' };
    });
  }

  return {
    state,
    tab,
    undoFailed,
    clip: async (target) => {
      if (tab) await clipTab(tab, target);
    },
    undo,
    undelete,
  };
}

/**
 * Undoes what the last clipping did: a clip in its first version is deleted, another goes back to the version before.
 *
 * @returns whether it is deleted
 */
async function undoClip(library: PopupTools['library'], { id, version }: Clip): Promise<boolean> {
  if (version > 1) await library.revert(id);
  else await library.delete([id]);
  return version === 1;
}

/** The clip of a page, where there is one and the library answers. */
async function findKnown(library: PopupTools['library'], url: string | undefined): Promise<Clip | undefined> {
  if (url === undefined) return undefined;
  return library.findVisited(visitedAddresses(url)).catch(() => undefined);
}

/** A page that could not be read again leaves the clip of it in sight; anything else is what there is to say. */
function after(now: PopupState, outcome: PopupState): PopupState {
  if (now.kind !== 'checking' || 'id' in outcome || outcome.kind === 'storage-failed') return outcome;
  const { id, clippedAt } = now;
  const hasSelection = 'hasSelection' in outcome && outcome.hasSelection;
  return { kind: 'known', id, clippedAt, unreadable: true, ...(hasSelection && { hasSelection }) };
}
