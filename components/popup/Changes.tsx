import { Fragment } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import type { Clip } from '@/utils/article/clip';
import type { FieldChange } from '@/utils/article/field-change';
import { wordChanges } from './word-changes';

interface ChangesProps {
  clip: Clip;
  changes: FieldChange[];
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
            <span class="change__text" lang={clip.lang}>
              <TextChange change={change} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function ImageChange({ change: { before, after } }: { change: FieldChange }) {
  const { popup } = useMessages();
  if (before === '') return <span>{popup.imageAdded}</span>;
  return <span>{after === '' ? popup.imageRemoved : popup.imageReplaced}</span>;
}

const ELEMENTS = { kept: 'span', removed: 'del', added: 'ins' } as const;

function TextChange({ change }: { change: FieldChange }) {
  const pieces = wordChanges(change.before, change.after);
  return (
    <>
      {pieces.map(({ kind, text }, position) => {
        const Element = ELEMENTS[kind];
        const replaced = kind === 'added' && pieces[position - 1]?.kind === 'removed';
        return (
          <Fragment key={position}>
            {replaced && ' '}
            <Element>{text}</Element>
          </Fragment>
        );
      })}
    </>
  );
}
