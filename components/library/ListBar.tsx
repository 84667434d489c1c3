import type { RefObject } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, problemsOf } from '@/components/navigation/list-view';
import { SearchBox } from '@/components/search/SearchBox';
import { SearchHelp } from '@/components/search/SearchHelp';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';

interface ListBarProps {
  list: ListView;
  onChange: (list: ListView) => void;
  /** The keyboard is to go on to the list. */
  onLeave: () => void;
  field: RefObject<HTMLInputElement | null>;
  /** Says what is exported. */
  exportLabel: string;
  /** Nothing to export, or an export under way. */
  exportDisabled: boolean;
  onExport: () => void;
  /** Opens the filters, where they are not beside the list. */
  onFilters: () => void;
}

/** The bar above the library's list: search, and what is done with the list as a whole. */
export function ListBar(props: ListBarProps) {
  const { list, onChange, onLeave, field, exportLabel, exportDisabled, onExport, onFilters } = props;
  const { library } = useMessages();
  const count = list.filters.length;
  return (
    <header class="list__bar">
      <span class="only-narrow">
        <Button icon="filter" small onClick={onFilters}>
          {library.filters}
          {count > 0 && <span class="list__filters num">{count}</span>}
        </Button>
      </span>
      <SearchBox
        query={list.query}
        problems={problemsOf(list)}
        onQuery={(query) => onChange({ ...list, query })}
        onLeave={onLeave}
        field={field}
      />
      <SearchHelp />
      <IconButton
        icon="export"
        label={exportLabel}
        shortcut="Shift X"
        disabled={exportDisabled}
        onClick={onExport}
      />
    </header>
  );
}
