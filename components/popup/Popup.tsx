import { useEffect } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useLive } from '@/components/hooks/use-live';
import { useSettings } from '@/components/hooks/use-settings';
import { IconButton } from '@/components/IconButton';
import { useMessages } from '@/components/MessagesContext';
import { Notice } from '@/components/Notice';
import { Status } from '@/components/Status';
import { Tear } from '@/components/Tear';
import { FirstRun } from './FirstRun';
import { Latest } from './Latest';
import { Outcome } from './Outcome';
import { clipIdOf, undoable } from './popup-state';
import { statusLine } from './status-line';
import { type PopupTools, popupTools } from './tools';
import { useClipping } from './use-clipping';

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
  const list = useLive(() => tools.library.list(ROWS + 1), [], tools.library);
  useEscape(tools.close);

  const read = (clipId: number) => {
    const opened = tab ? tools.openReader(clipId, tab.windowId) : tools.openLibrary();
    void opened.catch(tools.openLibrary).finally(tools.close);
  };
  const go = (url: string) => {
    if (tab) void tools.goTo(tab.id, url).finally(tools.close);
  };
  const leave = (open: () => Promise<void>) => () => void open().finally(tools.close);

  if (state.kind === 'ready' && list.state === 'loading') return null;
  if (state.kind === 'ready' && list.state === 'ready' && list.value.length === 0) {
    return (
      <main class="popup">
        <FirstRun tools={tools} onClip={() => void clipping.clip('article')} />
      </main>
    );
  }

  const current = clip.state === 'ready' ? clip.value : undefined;
  const shownAbove = state.kind === 'removed' ? state.clip.id : id;
  const others =
    list.state === 'ready'
      ? { ...list, value: list.value.filter((other) => other.id !== shownAbove).slice(0, ROWS) }
      : list;
  return (
    <main class="popup">
      <div class="popup__outcome">
        <Status line={statusLine(state, messages, tools.now())}>
          {/* One key for both, so that they are one button and it keeps the keyboard. */}
          {state.kind === 'removed' && (
            <Button key="back" look="quiet" small onClick={() => void clipping.putBack()}>
              {popup.putBack}
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
          onClip={(wish) => void clipping.clip(wish)}
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
      {undoable(state) ? <Tear /> : <hr class="popup__line" />}
      <Latest clips={others} now={tools.now()} onOpen={read} onLibrary={leave(tools.openLibrary)} />
    </main>
  );
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
