import type { RefObject } from 'preact';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, problemsOf } from '@/components/navigation/list-view';
import { FilterChips } from '@/components/search/FilterChips';
import { SearchBox } from '@/components/search/SearchBox';
import { SearchHelp } from '@/components/search/SearchHelp';
import { SortMenu } from '@/components/search/SortMenu';
import type { Results } from '@/components/search/use-results';
import { IconButton } from '@/components/ui/IconButton';
import { openLibrary, openSettings } from '@/utils/extension/open-pages';

interface PanelBarProps {
  list: ListView;
  results: Results;
  onChange: (list: ListView) => void;
  /** The keyboard is to go on to the list. */
  onLeave: () => void;
  field: RefObject<HTMLInputElement | null>;
}

/** The bars above the panel's list: where else one can go, search, and how many clips there are. */
export function PanelBar({ list, results, onChange, onLeave, field }: PanelBarProps) {
  const { common, library } = useMessages();
  return (
    <header class="panel__head">
      <div class="toolbar panel__bar">
        <h1 class="panel__brand">Tearsheet</h1>
        <span class="grow" />
        <SearchHelp />
        <IconButton icon="library" label={common.openLibrary} onClick={() => void openLibrary()} />
        <IconButton icon="settings" label={common.settings} onClick={() => void openSettings()} />
      </div>
      <SearchBox
        query={list.query}
        problems={problemsOf(list)}
        onQuery={(query) => onChange({ ...list, query })}
        onLeave={onLeave}
        field={field}
      />
      <FilterChips list={list} onChange={onChange} />
      <p class="panel__sum">
        <span class="num" aria-live="polite">
          {results.state === 'ready' && common.clips(results.total)}
        </span>
        {list.filters.length > 0 && (
          <button type="button" class="link" onClick={() => onChange({ ...list, filters: [] })}>
            {library.clearFilters}
          </button>
        )}
        <span class="grow" />
        <SortMenu list={list} onChange={onChange} />
      </p>
    </header>
  );
}
