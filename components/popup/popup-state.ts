import type { Clip } from '@/utils/article/clip';
import type { ClipOutcome } from '@/utils/extension/outcome';

/** An outcome that left a clip in the library. */
export type ClippedOutcome = Extract<ClipOutcome, { id: number }>;

/** What the popup is showing: an outcome, what comes before it, or what the reader made of it. */
export type PopupState =
  | ClipOutcome
  | { kind: 'starting' }
  | { kind: 'ready' }
  | { kind: 'clipping' }
  /** The page is in the library; whether it has changed since is being found out. */
  | { kind: 'checking'; id: number; clippedAt: string }
  /** The page is in the library; whether it has changed is not known: nobody looked, or it could not be read again. */
  | { kind: 'known'; id: number; clippedAt: string; unreadable: boolean; hasSelection?: true }
  | { kind: 'no-answer'; detail: string }
  | { kind: 'deleted'; clip: Clip; outcome: ClippedOutcome }
  | { kind: 'not-undeleted' }
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
