import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { StrippedPart } from '@/utils/article/article';
import { STRIPPED_KINDS } from '@/utils/article/stripped-kind';

/** What can be done about something that was left out, by its place in the list of all. */
export interface StrippedActions {
  reinsert: (removal: number) => void;
  stripAgain: (removal: number) => void;
}

interface StrippedProps {
  stripped: StrippedPart[];
  /** Language of the article. */
  lang: string;
  actions: StrippedActions;
}

/** How much was left out, and on demand what, by kind, each with the way back into the text. */
export function Stripped({ stripped, lang, actions }: StrippedProps) {
  const { common, reader } = useMessages();
  const [shown, setShown] = useState(false);
  const listId = useId();
  if (stripped.length === 0) return <>{reader.strippedNothing}</>;
  const restored = stripped.filter((removal) => removal.reinserted).length;
  return (
    <>
      <span class="num">{reader.strippedBlocks(stripped.length - restored)}</span>
      {restored > 0 && <span class="num">{reader.blocksReinserted(restored)}</span>}{' '}
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
        <div class="stripped-parts" id={listId}>
          {byKind(stripped).map(({ kind, places }) => (
            <section key={kind} aria-label={common.removalKind[kind]}>
              <h2>
                {common.removalKind[kind]} <span class="num">{places.length}</span>
              </h2>
              <ul>
                {places.map((place) => (
                  <StrippedItem
                    key={place}
                    removal={stripped[place]}
                    place={place}
                    lang={lang}
                    actions={actions}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}

interface StrippedItemProps {
  removal: StrippedPart | undefined;
  place: number;
  lang: string;
  actions: StrippedActions;
}

function StrippedItem({ removal, place, lang, actions }: StrippedItemProps) {
  const { popup, reader } = useMessages();
  const textId = useId();
  if (!removal) return null;
  const { rule, where, text, reinsertion, reinserted = false } = removal;
  return (
    <li class={reinserted ? 'stripped__reinserted' : undefined}>
      <p id={textId} lang={lang}>
        {text}
      </p>
      <span class="meta">
        <span title={rule}>{reinserted ? reader.inTheText : popup.where[where]}</span>
        {reinsertion ? (
          <span>
            <button
              type="button"
              class="link"
              aria-describedby={textId}
              onClick={() => (reinserted ? actions.stripAgain : actions.reinsert)(place)}
            >
              {reinserted ? reader.stripAgain : reader.reinsert}
            </button>
          </span>
        ) : (
          <span>{reader.onlyTextKept}</span>
        )}
      </span>
    </li>
  );
}

/** The kinds that there are, in one order, each with the places of its removals in the order of the page. */
function byKind(stripped: StrippedPart[]) {
  return STRIPPED_KINDS.map((kind) => ({
    kind,
    places: stripped.flatMap((part, place) => (part.kind === kind ? [place] : [])),
  })).filter(({ places }) => places.length > 0);
}
