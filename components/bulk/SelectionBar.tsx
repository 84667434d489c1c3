import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Spinner } from '@/components/ui/Spinner';
import { formatNumber } from '@/utils/i18n/plural';
import type { Ids } from './bulk';
import type { Bulk } from './use-bulk';

interface SelectionBarProps {
  /** Clips that are selected. */
  count: number;
  ids: Ids;
  bulk: Bulk;
  /** Whether an export runs; one at a time. */
  exporting: boolean;
  onTag: () => void;
  onExport: () => void;
  onRemove: () => void;
  onClear: () => void;
}

/** What can be done with the selected clips. */
export function SelectionBar({
  count,
  ids,
  bulk,
  exporting,
  onTag,
  onExport,
  onRemove,
  onClear,
}: SelectionBarProps) {
  const { common, library } = useMessages();
  const { busy, done, turn } = bulk;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own
    <div class="bar" role="group" aria-label={library.selected(count)} aria-busy={busy || undefined}>
      {busy && <Spinner />}
      <span class="bar__n num" role="status">
        {busy ? library.working : library.selected(count)}
      </span>
      {busy && done > 0 && <span class="bar__done num">{formatNumber(done)}</span>}
      <Button icon="tag" onClick={onTag}>
        <span class="bar__word">{library.tagThese}</span>
      </Button>
      <Button icon="export" disabled={exporting} onClick={onExport}>
        <span class="bar__word">{library.export}</span>
      </Button>
      <span class="bar__sep" />
      <IconButton icon="star" label={common.star} shortcut="S" onClick={() => void turn(ids, 'starred')} />
      <IconButton
        icon="archive"
        label={common.archive}
        shortcut="E"
        onClick={() => void turn(ids, 'archived')}
      />
      <IconButton icon="read" label={common.markRead} shortcut="U" onClick={() => void turn(ids, 'read')} />
      <IconButton icon="trash" label={common.delete} shortcut="Del" onClick={onRemove} />
      <span class="bar__sep" />
      <IconButton icon="x" label={library.clearSelection} shortcut="Esc" onClick={onClear} />
    </div>
  );
}
