import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import { Tear } from '@/components/Tear';
import type { Removal } from '@/utils/article/article';
import type { Clip } from '@/utils/article/clip';
import { removalKind } from '@/utils/article/removal-kind';
import { formatMoment } from '@/utils/i18n/format-time';
import { originalAddress, readableAddress } from './original';

interface ColophonProps {
  clip: Clip;
  removed: Removal[];
}

/** Where the copy came from, and what was left out of it. */
export function Colophon({ clip, removed }: ColophonProps) {
  const { reader, language, htmlLang } = useMessages();
  const now = new Date();
  return (
    <footer class="reader__end" lang={htmlLang}>
      <Tear />
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
        <dt>{reader.leftOut}</dt>
        <dd>
          {removed.length === 0 ? reader.leftOutNothing : <LeftOut removed={removed} lang={clip.lang} />}
        </dd>
      </dl>
    </footer>
  );
}

function Original({ clip }: { clip: Clip }) {
  const address = originalAddress(clip);
  if (address === undefined) return <span>{clip.url}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {readableAddress(address)}
    </a>
  );
}

/** How much was left out, and on demand what. */
function LeftOut({ removed, lang }: { removed: Removal[]; lang: string }) {
  const { common, reader } = useMessages();
  const [shown, setShown] = useState(false);
  const listId = useId();
  return (
    <>
      <span class="num">{reader.leftOutBlocks(removed.length)}</span>{' '}
      <button
        type="button"
        class="link"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        onClick={() => setShown(!shown)}
      >
        {shown ? common.hide : common.show}
      </button>
      {shown && (
        <ul class="left-out" id={listId}>
          {removed.map(({ rule, text }, place) => (
            <li key={place}>
              <span title={rule}>{common.removalKind[removalKind(rule)]}</span>
              <p lang={lang}>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
