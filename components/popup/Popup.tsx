import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { formatRoute } from '@/components/navigation/route';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { TornEdge } from '@/components/ui/TornEdge';
import type { Clip } from '@/utils/article/clip';
import { FirstRun } from './FirstRun';
import { Latest } from './Latest';
import { Outcome } from './Outcome';
import { clipIdOf, undoable } from './popup-state';
import { Status } from './Status';
import { statusLine } from './status-line';
import { type PopupTools, popupTools } from './tools';
import { useClipping } from './use-clipping';
import { useSearchPreview } from './use-search-preview';

/** As many rows as leave the popup under its height with a fresh clip above them. */
const ROWS = 5;

interface PopupProps {
  tools?: PopupTools;
}

/** The popup: clips the page that it is opened over, says how that ended, and lists the latest clips. */
export function Popup({ tools = popupTools }: PopupProps) {
  const messages = useMessages();
  const { common, popup } = messages;
  const { clipOnOpen } = useSettings();
  const clipping = useClipping(tools, clipOnOpen);
  const { state, tab } = clipping;
  const id = clipIdOf(state);
  const clip = useLive(
    async () => (id === undefined ? undefined : tools.library.get(id)),
    [id],
    tools.library,
  );
  const [query, setQuery] = useState('');
  const found = useSearchPreview(tools, query, ROWS + 1);
  useEscape(tools.close);

  const read = (clipId: number) => {
    const opened = tab ? tools.openReader(clipId, tab.windowId) : tools.openLibrary();
    void opened.catch(tools.openLibrary).finally(tools.close);
  };
  const go = (url: string) => {
    if (tab) void tools.goTo(tab.id, url).finally(tools.close);
  };
  const leave = (open: () => Promise<void>) => () => void open().finally(tools.close);

  if (state.kind === 'ready' && found.state === 'loading') return null;
  const isEmpty = found.state === 'ready' && found.value.query === '' && found.value.total === 0;
  if (state.kind === 'ready' && isEmpty) {
    return (
      <main class="popup">
        <FirstRun tools={tools} onClip={() => void clipping.clip('article')} />
      </main>
    );
  }

  const current = clip.state === 'ready' ? clip.value : undefined;
  const shownAbove = state.kind === 'deleted' ? state.clip.id : id;
  // What is searched for is shown wherever it stands; among the latest, the clip at hand is not shown twice.
  const isShown = (other: Clip) => query.trim() !== '' || other.id !== shownAbove;
  const listed =
    found.state === 'ready'
      ? { ...found, value: { ...found.value, clips: found.value.clips.filter(isShown).slice(0, ROWS) } }
      : found;
  return (
    <main class="popup">
      <div class="popup__outcome">
        <Status line={statusLine(state, messages, tools.now())}>
          {/* One key for both, so that they are one button and it keeps the keyboard. */}
          {state.kind === 'deleted' && (
            <Button key="back" look="quiet" small onClick={() => void clipping.undelete()}>
              {popup.undelete}
            </Button>
          )}
          {undoable(state) && current && (
            <Button key="back" look="quiet" small icon="undo" onClick={() => void clipping.undo(current)}>
              {common.undo}
            </Button>
          )}
          <IconButton icon="settings" label={common.settings} onClick={leave(tools.openSettings)} />
        </Status>
        {clipping.undoFailed && (
          <div class="clip">
            <Notice tone="danger">{popup.undoFailed}</Notice>
          </div>
        )}
        <Outcome
          clip={clip}
          state={state}
          tools={tools}
          onRead={read}
          onClip={(target) => void clipping.clip(target)}
          onLibrary={leave(tools.openLibrary)}
          onGo={go}
        />
        {'hasSelection' in state && state.hasSelection && (
          <div class="clip clip-actions">
            <Button small onClick={() => void clipping.clip('selection')}>
              {popup.clipSelection}
            </Button>
          </div>
        )}
      </div>
      {undoable(state) ? <TornEdge /> : <hr class="popup__line" />}
      <Latest
        query={query}
        found={listed}
        now={tools.now()}
        onQuery={setQuery}
        onOpen={read}
        onLibrary={leave(tools.openLibrary)}
        onAll={(query) => leave(() => tools.openLibraryAt(addressOf(query)))()}
      />
    </main>
  );
}

/** Where the library shows what a query finds. */
function addressOf(query: string): string {
  return formatRoute({ view: 'list', list: { query, filters: [] } });
}

/** Escape closes the popup, unless a field inside has taken the key for itself. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
    };
    const listening = new AbortController();
    document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, [close]);
}
