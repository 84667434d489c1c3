import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import type { Truncation } from '@/utils/article/article';
import type { Clip } from '@/utils/article/clip';
import { ClipHead } from './ClipHead';
import type { PopupTools } from './tools';

/** Enough of the last passage to recognise it, in UTF-16 units. */
const LAST_WORDS = 160;

interface TruncatedNoticeProps {
  clip: Clip;
  truncated: Truncation;
  tools: PopupTools;
  onClipAgain: () => void;
  onKeep: () => void;
}

/** A clip that ends before the article does: where it ends, why, and how the rest can be had. */
export function TruncatedNotice({ clip, truncated, tools, onClipAgain, onKeep }: TruncatedNoticeProps) {
  const { common, popup } = useMessages();
  const body = useLive(() => tools.library.body(clip.id), [clip.id, clip.version], tools.library);
  const last = body.state === 'ready' ? lastWords(body.value?.text ?? '') : '';
  return (
    <article class="clip" aria-label={popup.thisClip}>
      <ClipHead clip={clip} now={tools.now()} />
      {last && (
        <p class="cutline read" lang={clip.lang}>
          {last}
        </p>
      )}
      <p class="lead">
        <b>{popup.cutOffWhy[truncated.reason]}</b>
        {common.sentenceGap}
        {popup.cutOffThen[truncated.reason]}
      </p>
      <div class="clip-actions">
        <Button look="primary" icon="refresh" onClick={onClipAgain}>
          {popup.clipAgain}
        </Button>
        <Button onClick={onKeep}>{popup.keepAsIs}</Button>
      </div>
    </article>
  );
}

/** The beginning of the text's last block. */
function lastWords(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.slice(0, LAST_WORDS) ?? '';
}
