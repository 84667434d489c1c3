import { useId, useMemo } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Notice } from '@/components/ui/Notice';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { articleAddress } from './article-address';
import { ClipDetails } from './ClipDetails';
import { LeadImage } from './LeadImage';
import { leadImage } from './lead-image';
import { ReaderBody } from './ReaderBody';
import { ReaderHead } from './ReaderHead';
import type { StrippedActions } from './Stripped';

interface ReaderProps {
  clip: Clip;
  /** Undefined where the store has lost it. */
  body: ClipBody | undefined;
  actions: StrippedActions;
}

/** One clip, set to be read. */
export function Reader({ clip, body, actions }: ReaderProps) {
  const { htmlLang, reader } = useMessages();
  const titleId = useId();
  const html = body?.html ?? '';
  const lead = useMemo(() => leadImage(clip.leadImage, html, window), [clip.leadImage, html]);
  return (
    <article class="reader" lang={clip.lang || undefined} aria-labelledby={titleId}>
      {clip.truncated && (
        <div class="reader__notice" lang={htmlLang}>
          <Notice tone="warning">
            <p>{reader.cutOff[clip.truncated.reason]}</p>
          </Notice>
        </div>
      )}
      <ReaderHead clip={clip} body={body} titleId={titleId} />
      {lead && <LeadImage src={lead} />}
      {clip.pending ? <NotClippedYet clip={clip} /> : <Text body={body} onStripAgain={actions.stripAgain} />}
      <ClipDetails clip={clip} stripped={body?.stripped ?? []} actions={actions} />
    </article>
  );
}

/** In place of the text of a link from elsewhere: the way to the page, where it can be clipped. */
function NotClippedYet({ clip }: Pick<ReaderProps, 'clip'>) {
  const { htmlLang, reader } = useMessages();
  const address = articleAddress(clip);
  return (
    <div class="reader__notice" lang={htmlLang}>
      <Notice>
        <p>{reader.notClippedYet}</p>
        {address && (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {reader.openPage}
            </a>
          </p>
        )}
      </Notice>
    </div>
  );
}

function Text({
  body,
  onStripAgain,
}: Pick<ReaderProps, 'body'> & { onStripAgain: StrippedActions['stripAgain'] }) {
  const { htmlLang, reader } = useMessages();
  if (body !== undefined && body.html.trim() !== '') {
    return <ReaderBody body={body} onStripAgain={onStripAgain} />;
  }
  return (
    <div class="reader__notice" lang={htmlLang}>
      <Notice tone={body === undefined ? 'danger' : 'neutral'}>
        <p>{body === undefined ? reader.bodyMissing : reader.emptyBody}</p>
        {body === undefined && <p>{reader.bodyMissingWhy}</p>}
      </Notice>
    </div>
  );
}
