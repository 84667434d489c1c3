import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import type { Removal } from '@/utils/article/article';
import { REMOVAL_KINDS, removalKind } from '@/utils/article/removal-kind';

/** What can be done about something that was left out, by its place in the list of all. */
export interface RemovalActions {
  putBack: (removal: number) => void;
  takeOut: (removal: number) => void;
}

interface LeftOutProps {
  removed: Removal[];
  /** Language of the article. */
  lang: string;
  actions: RemovalActions;
}

/** How much was left out, and on demand what, by kind, each with the way back into the text. */
export function LeftOut({ removed, lang, actions }: LeftOutProps) {
  const { common, reader } = useMessages();
  const [shown, setShown] = useState(false);
  const listId = useId();
  if (removed.length === 0) return <>{reader.leftOutNothing}</>;
  const restored = removed.filter((removal) => removal.restored).length;
  return (
    <>
      <span class="num">{reader.leftOutBlocks(removed.length - restored)}</span>
      {restored > 0 && <span class="num">{reader.blocksPutBack(restored)}</span>}{' '}
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
        <div class="left-out" id={listId}>
          {byKind(removed).map(({ kind, places }) => (
            <section key={kind} aria-label={common.removalKind[kind]}>
              <h2>
                {common.removalKind[kind]} <span class="num">{places.length}</span>
              </h2>
              <ul>
                {places.map((place) => (
                  <LeftOutItem
                    key={place}
                    removal={removed[place]}
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

interface LeftOutItemProps {
  removal: Removal | undefined;
  place: number;
  lang: string;
  actions: RemovalActions;
}

function LeftOutItem({ removal, place, lang, actions }: LeftOutItemProps) {
  const { popup, reader } = useMessages();
  const textId = useId();
  if (!removal) return null;
  const { rule, where, text, back, restored = false } = removal;
  return (
    <li class={restored ? 'left-out__back' : undefined}>
      <p id={textId} lang={lang}>
        {text}
      </p>
      <span class="meta">
        <span title={rule}>{restored ? reader.inTheText : popup.where[where]}</span>
        {back ? (
          <span>
            <button
              type="button"
              class="link"
              aria-describedby={textId}
              onClick={() => (restored ? actions.takeOut : actions.putBack)(place)}
            >
              {restored ? reader.takeOutAgain : reader.putBack}
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
function byKind(removed: Removal[]) {
  return REMOVAL_KINDS.map((kind) => ({
    kind,
    places: removed.flatMap(({ rule }, place) => (removalKind(rule) === kind ? [place] : [])),
  })).filter(({ places }) => places.length > 0);
}
