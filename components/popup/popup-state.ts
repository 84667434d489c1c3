import type { Clip } from '@/utils/article/clip';
import type { ClipOutcome } from '@/utils/clip/outcome';

/** An outcome that left a clip in the library. */
export type ClippedOutcome = Extract<ClipOutcome, { id: number }>;

/** What the popup is showing: an outcome, what comes before it, or what the reader made of it. */
export type PopupState =
  | ClipOutcome
  | { kind: 'starting' }
  | { kind: 'ready' }
  | { kind: 'clipping' }
  | { kind: 'no-answer'; detail: string }
  | { kind: 'removed'; clip: Clip; outcome: ClippedOutcome }
  | { kind: 'not-put-back' }
  | { kind: 'reverted'; id: number };

/** Whether a state is about a clip that is in the library now. */
export function clipIdOf(state: PopupState): number | undefined {
  return 'id' in state ? state.id : undefined;
}

/** The outcome that Undo takes back, if there is one; an old clip found again is not undone. */
export function undoable(state: PopupState): ClippedOutcome | undefined {
  switch (state.kind) {
    case 'saved':
    case 'cut-off':
    case 'page-added':
    case 'updated':
      return state;
    default:
      return undefined;
  }
}
