import type { RefObject } from 'preact';
import type { Ids } from '@/components/bulk/bulk';
import { SelectionBar } from '@/components/bulk/SelectionBar';
import { useBulk } from '@/components/bulk/use-bulk';
import type { ClipSelection } from '@/components/bulk/use-selection';
import { useTagDialog } from '@/components/bulk/use-tag-dialog';
import { ExportNotice } from '@/components/export/ExportNotice';
import { useExport } from '@/components/export/use-export';
import { useExportDialog } from '@/components/export/use-export-dialog';
import { useMessages } from '@/components/hooks/use-messages';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { ClipList } from '@/components/list/ClipList';
import { SecurityHead } from '@/components/list/SecurityHead';
import type { ListHandle } from '@/components/list/use-row-focus';
import { useRowKeys } from '@/components/list/use-row-keys';
import { isNarrowed, type ListView } from '@/components/navigation/list-view';
import { FilterChips } from '@/components/search/FilterChips';
import { NoHits } from '@/components/search/NoHits';
import { SearchState } from '@/components/search/SearchState';
import type { Results } from '@/components/search/use-results';
import type { Say } from '@/components/ui/use-toast';
import { BackupReminder } from './BackupReminder';
import { ListBar } from './ListBar';
import { ListSum } from './ListSum';

interface LibraryListProps {
  list: ListView;
  results: Results;
  waiting: boolean;
  want: (place: number) => void;
  openId: number | undefined;
  /** The reader covers the list: keys are its own. */
  covered: boolean;
  picked: ClipSelection;
  handle: RefObject<ListHandle | undefined>;
  field: RefObject<HTMLInputElement | null>;
  say: Say;
  onChange: (list: ListView) => void;
  onFilters: () => void;
  /** The open clip was among the deleted. */
  onOpenRemoved: () => void;
}

/** The library's list with what it is narrowed by, and what can be done to the ticked clips. */
export function LibraryList(props: LibraryListProps) {
  const { list, results, want, openId, covered, picked, handle, field, say, onChange, onFilters } = props;
  const messages = useMessages();
  const { selection, count, toggle, clear, selectAll } = picked;
  const { status, start, cancel, dismiss } = useExport();
  const total = results.state === 'ready' ? results.total : 0;
  const some = count > 0;

  const bulk = useBulk(say);
  const { editTags, tagDialog } = useTagDialog(bulk);
  const { askExport, exportDialog } = useExportDialog(start);
  const exporting = status?.state === 'running';

  const remove = (which: Ids) =>
    void bulk.remove(which, (removed) => {
      if (some) clear();
      if (openId !== undefined && removed.includes(openId)) props.onOpenRemoved();
    });

  /** What is ticked; without that everything, or all that was found. */
  function exportClips() {
    if (exporting || total === 0) return;
    if (some) askExport({ ids: picked.ids, count });
    else askExport({ ids: isNarrowed(list) ? picked.all : undefined, count: total });
  }

  useRowKeys({
    ...(some && !covered && { selected: { ids: picked.ids, count } }),
    ...{ list, handle, openId, bulk },
    onTag: editTags,
    onRemove: remove,
  });
  useShortcuts({
    select: () => {
      const id = handle.current?.inFocus() ?? openId;
      if (id !== undefined) toggle(id, false);
    },
    export: exportClips,
  });

  const exportAll = isNarrowed(list) ? messages.library.exportMatching : messages.library.exportAll;
  const exportLabel = some ? messages.library.exportSelected(count) : exportAll;
  return (
    <>
      <h1 class="visually-hidden">{messages.library.allClips}</h1>
      <ListBar
        list={list}
        onChange={onChange}
        onLeave={() => handle.current?.move(1)}
        field={field}
        exportLabel={exportLabel}
        exportDisabled={exporting || total === 0}
        onExport={exportClips}
        onFilters={onFilters}
      />
      <div class="list__query">
        <FilterChips list={list} onChange={onChange} />
        <ListSum
          list={list}
          results={results}
          waiting={props.waiting}
          selected={count}
          onChange={onChange}
          onSelectAll={selectAll}
          onClear={clear}
        />
      </div>
      <SecurityHead list={list} results={results} />
      <SearchState list={list} results={results} />
      <BackupReminder onExport={(count) => askExport({ ids: undefined, count })} />
      {status && <ExportNotice status={status} onCancel={cancel} onDismiss={dismiss} />}
      <ClipList
        results={results}
        list={list}
        want={want}
        currentId={openId}
        handle={handle}
        selection={selection}
        onToggle={toggle}
        nothing={<NoHits list={list} onChange={onChange} />}
      />
      {some && (
        <div class="list__selection">
          <SelectionBar
            count={count}
            ids={picked.ids}
            bulk={bulk}
            exporting={exporting}
            onTag={() => editTags(picked.ids, count)}
            onExport={exportClips}
            onRemove={() => remove(picked.ids)}
            onClear={clear}
          />
        </div>
      )}
      {tagDialog}
      {exportDialog}
    </>
  );
}
