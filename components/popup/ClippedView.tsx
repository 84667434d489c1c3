import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { TagEditor } from '@/components/tags/TagEditor';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Clip } from '@/utils/article/clip';
import { Changes } from './Changes';
import { ClipActions } from './ClipActions';
import { ClipFacts } from './ClipFacts';
import { ClipHead } from './ClipHead';
import { MorePages } from './MorePages';
import type { PopupState } from './popup-state';
import { Securities } from './Securities';
import { TruncatedNotice } from './TruncatedNotice';
import type { PopupTools } from './tools';
import { useEdits } from './use-edits';

interface ClippedViewProps {
  clip: Clip;
  state: PopupState;
  tools: PopupTools;
  onRead: () => void;
  onClipAgain: () => void;
  /** Takes the tab to another page of the article. */
  onGo: (url: string) => void;
}

/** A clip that the click saved, updated, found or brought back, with what can be done with it. */
export function ClippedView({ clip: stored, state, tools, onRead, onClipAgain, onGo }: ClippedViewProps) {
  const { popup } = useMessages();
  const { clip, edit, failed } = useEdits(stored, tools.library);
  const [kept, setKept] = useState(false);
  const now = tools.now();

  if (state.kind === 'cut-off' && state.truncated.reason !== 'more-pages' && !kept) {
    return (
      <TruncatedNotice
        clip={clip}
        truncated={state.truncated}
        tools={tools}
        onClipAgain={onClipAgain}
        onKeep={() => setKept(true)}
      />
    );
  }
  const fresh = state.kind === 'saved' || state.kind === 'cut-off';
  return (
    <article class="clip" aria-label={popup.thisClip} aria-busy={state.kind === 'checking' || undefined}>
      <ClipHead clip={clip} now={now} picture={fresh} />
      <Explanation clip={clip} state={state} />
      {clip.truncated?.reason === 'more-pages' && state.kind !== 'reverted' && (
        <MorePages {...('rest' in state && state.rest && { rest: state.rest })} onGo={onGo} />
      )}
      {fresh && <Securities securities={clip.securities} />}
      {fresh && <TagEditor counts={tools.search} tags={clip.tags} onChange={(tags) => edit({ tags })} />}
      {fresh && <ClipFacts clip={clip} library={tools.library} />}
      <ClipActions clip={clip} tools={tools} onRead={onRead} onEdit={edit} />
      {state.kind === 'known' && (
        <div class="clip-actions">
          <Button small icon="refresh" onClick={onClipAgain}>
            {popup.clipAgain}
          </Button>
        </div>
      )}
      {failed && <Notice tone="danger">{popup.editFailed}</Notice>}
    </article>
  );
}

/** What there is to say about a clip that was not simply saved. */
function Explanation({ clip, state }: { clip: Clip; state: PopupState }) {
  const { popup } = useMessages();
  switch (state.kind) {
    case 'updated':
      return (
        <>
          <Changes clip={clip} changes={state.changes} />
          <p class="lead">{popup.version(clip.version)}</p>
        </>
      );
    case 'page-added':
      return clip.truncated ? null : <p class="lead">{popup.allPages}</p>;
    case 'already-saved':
      if (clip.truncated && clip.truncated.reason !== 'more-pages')
        return <p class="lead">{popup.stillCutOff}</p>;
      return (
        <p class="lead">{clip.tags.length > 0 ? popup.unchangedTags(clip.tags.length) : popup.unchanged}</p>
      );
    case 'checking':
      return <p class="lead">{popup.checking}</p>;
    case 'known':
      return <p class="lead">{state.unreadable ? popup.notReadAgain : popup.notChecked}</p>;
    case 'reverted':
      return <p class="lead">{popup.revertedWhy}</p>;
    default:
      return null;
  }
}
