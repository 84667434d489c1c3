import { useMessages } from '@/components/hooks/use-messages';
import type { ChosenFilter, ListView } from '@/components/navigation/list-view';
import { without } from '@/components/navigation/list-view';
import { SecurityCode } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { filterText } from './filter-text';

interface FilterChipsProps {
  list: ListView;
  onChange: (list: ListView) => void;
}

/** The filters in force, each with the way to take it off. */
export function FilterChips({ list, onChange }: FilterChipsProps) {
  const { library } = useMessages();
  if (list.filters.length === 0) return null;
  return (
    <ul class="chips" aria-label={library.filtersInForce}>
      {list.filters.map((filter) => (
        <li key={`${filter.not} ${filter.field} ${filter.value}`}>
          <QueryChip filter={filter} onRemove={() => onChange(without(list, filter))} />
        </li>
      ))}
    </ul>
  );
}

function QueryChip({ filter, onRemove }: { filter: ChosenFilter; onRemove: () => void }) {
  const messages = useMessages();
  const { library } = messages;
  const key = library.filterKeys[filter.field];
  const shownKey = filter.not ? library.not(key) : key;
  const text = filterText(filter, messages, new Date());
  return (
    <span class="chip chip--query">
      {shownKey !== '' && <span class="chip__key">{shownKey}</span>}
      <span class="chip__text" title={text}>
        {filter.field === 'code' ? <SecurityCode symbol={text} /> : text}
      </span>
      <button
        type="button"
        class="chip__x"
        aria-label={library.removeFilter([shownKey, text].filter(Boolean).join(' '))}
        onClick={onRemove}
      >
        <Icon name="x" />
      </button>
    </span>
  );
}
