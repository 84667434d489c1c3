import { useMessages } from '@/components/MessagesContext';
import type { Change } from '@/utils/article/change';
import type { Clip } from '@/utils/article/clip';
import { changedPart } from './changed-part';

interface ChangesProps {
  clip: Clip;
  changes: Change[];
}

/** What an update changed, field by field: what went struck out, what came tinted. */
export function Changes({ clip, changes }: ChangesProps) {
  const { popup } = useMessages();
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li key={change.field} class="change">
          <span class="change__where">{popup.fields[change.field]}</span>
          {change.field === 'leadImage' ? (
            <ImageChange change={change} />
          ) : (
            <span lang={clip.lang}>
              <TextChange change={change} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function ImageChange({ change: { before, after } }: { change: Change }) {
  const { popup } = useMessages();
  if (before === '') return <span>{popup.imageAdded}</span>;
  return <span>{after === '' ? popup.imageRemoved : popup.imageReplaced}</span>;
}

function TextChange({ change }: { change: Change }) {
  const { start, removed, added, end } = changedPart(change.before, change.after);
  return (
    <>
      {start}
      {removed && <del>{removed}</del>}
      {removed && added && ' '}
      {added && <ins>{added}</ins>}
      {end}
    </>
  );
}
