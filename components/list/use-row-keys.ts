import type { RefObject } from 'preact';
import type { Ids, State } from '@/components/bulk/bulk';
import type { Bulk } from '@/components/bulk/use-bulk';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import type { ListView } from '@/components/navigation/list-view';
import { go } from '@/components/navigation/use-route';
import type { ListHandle } from './use-row-focus';

interface RowKeys {
  list: ListView;
  handle: RefObject<ListHandle | undefined>;
  /** The clips that are ticked, and how many; keys act on the row in focus while there are none. */
  selected?: { ids: Ids; count: number };
  /** The clip in the reader: its own keys act on it, and go from clip to clip. */
  openId: number | undefined;
  bulk: Bulk;
  onTag: (ids: Ids, count: number) => void;
  /** Deletes. */
  onRemove: (ids: Ids) => void;
}

/** The keys of a list: through its rows, and on the ticked clips or else the row that the keyboard is on. */
export function useRowKeys({
  list,
  handle,
  selected = { ids: async () => [], count: 0 },
  openId,
  bulk,
  onTag,
  onRemove,
}: RowKeys): void {
  const rowInFocus = () => handle.current?.inFocus();

  /** Does something to the clips that are meant; leaves the key to others where none are. */
  function act(work: (ids: Ids, count: number) => unknown): unknown {
    if (selected.count > 0) return work(selected.ids, selected.count);
    const id = rowInFocus();
    if (id === undefined || id === openId) return false;
    return work(async () => [id], 1);
  }

  const turn = (state: State) => () => act((ids) => void bulk.turn(ids, state));
  const isListOnly = openId === undefined;
  useShortcuts({
    next: isListOnly ? () => handle.current?.move(1) : undefined,
    previous: isListOnly ? () => handle.current?.move(-1) : undefined,
    open: () => {
      const id = rowInFocus();
      if (id === undefined || id === openId) return false;
      return go({ view: 'clip', id, list });
    },
    star: turn('starred'),
    archive: turn('archived'),
    read: turn('read'),
    tag: () => act((ids, count) => onTag(ids, count)),
    delete: () => act((ids) => onRemove(ids)),
  });
}
