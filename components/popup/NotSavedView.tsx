import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import type { ClipTarget } from '@/utils/extension/messages';
import { Details } from './Details';
import type { PopupState } from './popup-state';

interface NotSavedViewProps {
  state: PopupState;
  onClip: (target: ClipTarget) => void;
  onLibrary: () => void;
}

/** Why nothing was saved, what is safe, and what can be done about it. */
export function NotSavedView({ state, onClip, onLibrary }: NotSavedViewProps) {
  const { common, popup } = useMessages();
  const again = (
    <Button look="primary" onClick={() => onClip('article')}>
      {common.tryAgain}
    </Button>
  );
  switch (state.kind) {
    case 'not-an-article':
      return (
        <Failure
          why={popup.notAnArticleWhy}
          action={<Button onClick={() => onClip('anyway')}>{popup.clipAnyway}</Button>}
          detail={state.detail}
        />
      );
    case 'nothing-selected':
      return <Failure why={popup.nothingSelectedWhy} />;
    case 'page-refused':
      return (
        <Failure
          why={popup.pageRefusedWhy}
          then={popup.pageRefusedThen}
          action={
            <Button icon="library" onClick={onLibrary}>
              {common.openLibrary}
            </Button>
          }
        />
      );
    case 'too-large':
      return <Failure why={popup.tooLargeWhy} detail={state.detail} />;
    case 'extraction-failed':
      return <Failure why={popup.extractionFailedWhy} action={again} detail={state.detail} />;
    case 'no-answer':
      return <Failure why={popup.noAnswerWhy} action={again} detail={state.detail} />;
    case 'storage-failed':
      return (
        <Failure
          what={popup.storage[state.reason]}
          why={popup.storageWhy[state.reason]}
          action={again}
          detail={state.detail}
        />
      );
    case 'not-undeleted':
      return <Failure why={popup.notPutBackWhy} />;
    default:
      return null;
  }
}

interface FailureProps {
  what?: string;
  why: string;
  then?: string;
  action?: ComponentChildren;
  detail?: string;
}

function Failure({ what, why, then, action, detail }: FailureProps) {
  const { common } = useMessages();
  return (
    <div class="clip">
      <p class="lead">
        {what && (
          <>
            <b>{what}</b>
            {common.sentenceGap}
          </>
        )}
        {why}
      </p>
      {then && <p class="lead">{then}</p>}
      {action && <div class="clip-actions">{action}</div>}
      {detail && <Details text={detail} />}
    </div>
  );
}
