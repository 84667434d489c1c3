import { useMemo } from 'preact/hooks';
import { useMessages } from '@/components/MessagesContext';
import type { Say } from '@/components/reader/use-toast';
import { useShortcuts } from '@/components/shortcuts';
import type { Ids } from './bulk';
import { ClipList } from './ClipList';
import { ExportNotice } from './ExportNotice';
import { rowInFocus } from './focus-row';
import { ListBar } from './ListBar';
import { SelectionBar } from './SelectionBar';
import { useBulk } from './use-bulk';
import type { LoadedClips } from './use-clips';
import { useExport } from './use-export';
import { useRowKeys } from './use-row-keys';
import type { ClipSelection } from './use-selection';
import { useTagDialog } from './use-tag-dialog';

interface LibraryListProps {
  loaded: LoadedClips;
  openId: number | undefined;
  /** The reader covers the list: keys are its own. */
  covered: boolean;
  picked: ClipSelection;
  say: Say;
  /** The open clip was among the deleted. */
  onOpenRemoved: () => void;
}

/** The library's list with what can be done to the ticked clips. */
export function LibraryList({ loaded, openId, covered, picked, say, onOpenRemoved }: LibraryListProps) {
  const messages = useMessages();
  const { selection, toggle, clear, selectAll } = picked;
  const ids = useMemo(() => [...selection.ids], [selection]);
  const { status, start, cancel, dismiss } = useExport();
  const total = loaded.state === 'ready' ? loaded.total : undefined;

  const bulk = useBulk(say);
  const { editTags, tagDialog } = useTagDialog(bulk);
  const ticked: Ids = async () => ids;
  const some = ids.length > 0;

  const remove = (which: Ids) =>
    void bulk.remove(which, (removed) => {
      if (some) clear();
      if (openId !== undefined && removed.includes(openId)) onOpenRemoved();
    });
  const exportClips = () => start(some ? ids : undefined);

  useRowKeys({
    ...(some && !covered && { selected: { ids: ticked, count: ids.length } }),
    ...{ openId, bulk },
    onTag: editTags,
    onRemove: remove,
  });
  useShortcuts({
    select: () => {
      const id = rowInFocus() ?? openId;
      if (id !== undefined) toggle(id, false);
    },
    export: exportClips,
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
            ids={ticked}
            bulk={bulk}
            exporting={exporting}
            onTag={() => editTags(ticked, ids.length)}
            onExport={exportClips}
            onRemove={() => remove(ticked)}
            onClear={clear}
          />
        </div>
      )}
      {tagDialog}
    </>
  );
}
