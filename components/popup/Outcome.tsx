import type { Live } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { Notice } from '@/components/ui/Notice';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Clip } from '@/utils/article/clip';
import type { ClipTarget } from '@/utils/extension/messages';
import { failureReason } from '@/utils/library/failure';
import { ClippedView } from './ClippedView';
import { DeletedView } from './DeletedView';
import { NotSavedView } from './NotSavedView';
import { clipIdOf, type PopupState } from './popup-state';
import { ClippingView, ReadyView } from './ReadyView';
import type { PopupTools } from './tools';

interface OutcomeProps {
  state: PopupState;
  /** The clip that the state is about, if it is about one. */
  clip: Live<Clip | undefined> & { retry: () => void };
  tools: PopupTools;
  onRead: (clipId: number) => void;
  onClip: (target: ClipTarget) => void;
  onLibrary: () => void;
  /** Takes the tab to another page of the article. */
  onGo: (url: string) => void;
}

/** What stands under the status line. */
export function Outcome({ state, clip, tools, onRead, onClip, onLibrary, onGo }: OutcomeProps) {
  const { common, library, popup } = useMessages();
  if (state.kind === 'starting' || state.kind === 'clipping') return <ClippingView />;
  if (state.kind === 'ready') return <ReadyView onClip={() => onClip('article')} />;
  if (state.kind === 'deleted') return <DeletedView clip={state.clip} />;
  if (clipIdOf(state) === undefined) {
    return <NotSavedView state={state} onClip={onClip} onLibrary={onLibrary} />;
  }
  if (clip.state === 'loading') {
    return (
      <div class="clip">
        <Skeleton lines={['92%', '58%', '44%']} />
      </div>
    );
  }
  if (clip.state === 'failed') {
    return (
      <div class="clip">
        <Notice tone="danger" actions={[{ label: common.tryAgain, onClick: clip.retry }]}>
          <p>{common.libraryFailed}</p>
          <p>{library.failure[failureReason(clip.error)]}</p>
        </Notice>
      </div>
    );
  }
  const found = clip.value;
  if (!found) {
    return (
      <div class="clip">
        <p class="lead">{popup.gone}</p>
      </div>
    );
  }
  return (
    <ClippedView
      key={found.id}
      clip={found}
      state={state}
      tools={tools}
      onRead={() => onRead(found.id)}
      onClipAgain={() => onClip('article')}
      onGo={onGo}
    />
  );
}
