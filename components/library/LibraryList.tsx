import { useMemo } from 'preact/hooks';
import { useKeys } from '@/components/keyboard';
import { useMessages } from '@/components/MessagesContext';
import { removeWithUndo } from '@/components/reader/remove-with-undo';
import type { Say } from '@/components/reader/use-toast';
import type { ReaderFields } from '@/utils/article/clip';
import { library } from '@/utils/library';
import { ClipList } from './ClipList';
import { ExportNotice } from './ExportNotice';
import { rowInFocus } from './focus-row';
import { ListBar } from './ListBar';
import { SelectionBar } from './SelectionBar';
import type { LoadedClips } from './use-clips';
import { useExport } from './use-export';
import type { ClipSelection } from './use-selection';

interface LibraryListProps {
  loaded: LoadedClips;
  openId: number | undefined;
  picked: ClipSelection;
  say: Say;
  /** The open clip was among the deleted. */
  onOpenRemoved: () => void;
}

/** The library's list with what can be done to the ticked clips. */
export function LibraryList({ loaded, openId, picked, say, onOpenRemoved }: LibraryListProps) {
  const messages = useMessages();
  const { selection, toggle, clear, selectAll } = picked;
  const ids = useMemo(() => [...selection.ids], [selection]);
  const { status, start, cancel, dismiss } = useExport();
  const clips = loaded.state === 'ready' ? loaded.clips : [];
  const total = loaded.state === 'ready' ? loaded.total : undefined;

  async function edit(patch: Partial<ReaderFields>) {
    try {
      await library.edit(ids, patch);
    } catch {
      say({ text: messages.library.saveFailed });
    }
  }

  /** Gives the ticked clips a state, or takes it from them where all that are loaded have it. */
  function turn(field: 'starred' | 'archived') {
    const ticked = clips.filter(({ id }) => selection.ids.has(id));
    void edit({ [field]: !ticked.every((clip) => clip[field]) });
  }

  function remove() {
    void removeWithUndo(ids, say, messages, () => {
      clear();
      if (openId !== undefined && selection.ids.has(openId)) onOpenRemoved();
    });
  }

  const exportClips = () => start(ids.length > 0 ? ids : undefined);
  const some = ids.length > 0;
  useKeys({
    x: () => {
      const id = rowInFocus() ?? openId;
      if (id !== undefined) toggle(id, false);
    },
    'Shift x': exportClips,
    s: some ? () => turn('starred') : undefined,
    e: some ? () => turn('archived') : undefined,
    Delete: some ? remove : undefined,
  });

  const exporting = status?.state === 'running';
  return (
    <>
      <ListBar
        total={total}
        selected={ids.length}
        exporting={exporting}
        onSelectAll={() => void selectAll().catch(() => say({ text: messages.common.libraryFailed }))}
        onClear={clear}
        onExport={exportClips}
      />
      {status && <ExportNotice status={status} onCancel={cancel} onDismiss={dismiss} />}
      <div class="list__scroll">
        <ClipList loaded={loaded} currentId={openId} selection={selection} onToggle={toggle} />
      </div>
      {some && (
        <div class="list__selection">
          <SelectionBar
            count={ids.length}
            exporting={exporting}
            onExport={exportClips}
            onStar={() => turn('starred')}
            onArchive={() => turn('archived')}
            onRemove={remove}
            onClear={clear}
          />
        </div>
      )}
    </>
  );
}
