import { useMessages } from '@/components/hooks/use-messages';
import { TornEdge } from '@/components/ui/TornEdge';
import type { StrippedPart } from '@/utils/article/article';
import type { Clip } from '@/utils/article/clip';
import { formatMoment } from '@/utils/i18n/format-time';
import { articleAddress, hasNoAddress, readableAddress } from './article-address';
import { Stripped, type StrippedActions } from './Stripped';

interface ClipDetailsProps {
  clip: Clip;
  stripped: StrippedPart[];
  actions: StrippedActions;
}

/** Where the copy came from, and what was left out of it. */
export function ClipDetails({ clip, stripped, actions }: ClipDetailsProps) {
  const { reader, language, htmlLang } = useMessages();
  const now = new Date();
  return (
    <footer class="reader__end" lang={htmlLang}>
      <TornEdge />
      <dl>
        <dt>{reader.clipped}</dt>
        <dd class="num">{formatMoment(clip.clippedAt, language, now)}</dd>
        {clip.updatedAt && (
          <>
            <dt>{reader.updated}</dt>
            <dd class="num">{formatMoment(clip.updatedAt, language, now)}</dd>
          </>
        )}
        <dt>{reader.from}</dt>
        <dd>
          <Original clip={clip} />
        </dd>
        {clip.originalTitle && (
          <>
            <dt>{reader.originalTitle}</dt>
            <dd lang={clip.lang}>{clip.originalTitle}</dd>
          </>
        )}
        {clip.editors.length > 0 && (
          <>
            <dt>{reader.editor}</dt>
            <dd lang={clip.lang}>{clip.editors.join(', ')}</dd>
          </>
        )}
        {!clip.pending && (
          <>
            <dt>{reader.stripped}</dt>
            <dd>
              <Stripped stripped={stripped} lang={clip.lang} actions={actions} />
            </dd>
          </>
        )}
      </dl>
    </footer>
  );
}

function Original({ clip }: { clip: Clip }) {
  const { reader } = useMessages();
  const address = articleAddress(clip);
  if (address === undefined) return <span>{hasNoAddress(clip) ? reader.fromFile : clip.url}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {readableAddress(address)}
    </a>
  );
}
