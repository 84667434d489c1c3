import { IconButton } from '@/components/IconButton';
import { useMessages } from '@/components/MessagesContext';
import { formatNumber } from '@/utils/i18n/plural';
import { go } from './use-route';

interface ListBarProps {
  /** Clips in the library; undefined while that is not known. */
  total: number | undefined;
  selected: number;
  exporting: boolean;
  onSelectAll: () => void;
  onClear: () => void;
  onExport: () => void;
}

/** The bar above the library's list. */
export function ListBar({ total = 0, selected, exporting, onSelectAll, onClear, onExport }: ListBarProps) {
  const { common, library } = useMessages();
  const all = total > 0 && selected === total;
  return (
    <header class="list__bar">
      <span class="list__all">
        <input
          type="checkbox"
          class="check"
          aria-label={library.selectAll}
          checked={all}
          indeterminate={selected > 0 && !all}
          disabled={total === 0}
          onChange={all ? onClear : onSelectAll}
        />
      </span>
      <h1>{library.allClips}</h1>
      {total > 0 && <span class="list__count num">{formatNumber(total)}</span>}
      <span class="grow" />
      <IconButton
        icon="export"
        label={selected > 0 ? library.exportSelected(selected) : library.exportAll}
        shortcut="Shift X"
        disabled={exporting || total === 0}
        onClick={onExport}
      />
      <span class="only-narrow">
        <IconButton icon="settings" label={common.settings} onClick={() => go({ view: 'settings' })} />
      </span>
    </header>
  );
}
