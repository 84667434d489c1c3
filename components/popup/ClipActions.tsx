import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import type { Clip } from '@/utils/article/clip';
import type { PopupTools } from './tools';

/** How long “Copied” stands on the button, in milliseconds. */
const SAID_FOR = 2500;

interface ClipActionsProps {
  clip: Clip;
  tools: Pick<PopupTools, 'library' | 'copyMarkdown' | 'saveMarkdown'>;
  onRead: () => void;
  onEdit: (patch: { starred?: boolean; archived?: boolean }) => void;
}

/** What can be done with a saved clip: read it, take it away as Markdown, star it, put it out of sight. */
export function ClipActions({ clip, tools, onRead, onEdit }: ClipActionsProps) {
  const { common, popup } = useMessages();
  const { done, failed, take } = useTakeAway(clip, tools);
  const { starred, archived } = clip;
  return (
    <>
      <div class="clip-actions">
        <Button look="primary" icon="panel" onClick={onRead}>
          {common.read}
        </Button>
        <Button icon={done === 'copied' ? 'check' : 'markdown'} onClick={() => take('copied')}>
          {done === 'copied' ? common.copied : common.copyMarkdown}
        </Button>
        <span class="grow" />
        <IconButton
          icon="star"
          label={common.star}
          pressed={starred}
          plain
          onClick={() => onEdit({ starred: !starred })}
        />
        <IconButton
          icon="archive"
          label={common.archive}
          pressed={archived}
          onClick={() => onEdit({ archived: !archived })}
        />
        <IconButton
          icon={done === 'downloaded' ? 'check' : 'export'}
          label={common.saveMarkdown}
          onClick={() => take('downloaded')}
        />
      </div>
      <p class="visually-hidden" role="status">
        {done === 'copied' && common.copied}
        {done === 'downloaded' && popup.savedFile}
      </p>
      {failed && (
        <Notice tone="danger">{failed === 'copied' ? common.copyFailed : popup.takeAwayFailed}</Notice>
      )}
    </>
  );
}

type Taken = 'copied' | 'downloaded';

/** Makes the clip's Markdown and hands it to the clipboard or the download folder. */
function useTakeAway(clip: Clip, tools: ClipActionsProps['tools']) {
  const [done, setDone] = useState<Taken>();
  const [failed, setFailed] = useState<Taken>();

  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [done]);

  async function take(how: Taken) {
    setDone(undefined);
    setFailed(undefined);
    try {
      const body = await tools.library.body(clip.id);
      if (!body) throw new Error(`Clip ${clip.id} has no body`);
      await (how === 'copied' ? tools.copyMarkdown(clip, body) : tools.saveMarkdown(clip, body));
      setDone(how);
    } catch {
      setFailed(how);
    }
  }

  return { done, failed, take };
}
