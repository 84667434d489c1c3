import { useId, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, pressed, stateOf } from '@/components/navigation/list-view';
import { filterText } from '@/components/search/filter-text';
import { SecurityCode } from '@/components/ui/Chip';
import type { ListedField } from '@/utils/library/search/index-rows';
import type { FacetCount } from '@/utils/library/search/search-index';
import { Facet } from './Facet';

/** Values that are shown unasked. */
const SHOWN = 5;

interface FacetGroupProps {
  field: ListedField;
  /** Most used first. */
  values: readonly FacetCount[];
  list: ListView;
  onChange: (list: ListView) => void;
}

/** The values of a field to filter by; nothing where the field has none. */
export function FacetGroup({ field, values, list, onChange }: FacetGroupProps) {
  const messages = useMessages();
  const { library } = messages;
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const all = withChosen(field, values, list);
  if (all.length === 0) return null;
  const shown = open
    ? all
    : all.filter(({ value }, at) => at < SHOWN || stateOf(list, field, value) !== 'off');
  return (
    <section class="rail__group" aria-labelledby={titleId}>
      <h2 class="rail__head">
        <span id={titleId}>{library.fields[field]}</span>
        {(open || shown.length < all.length) && (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? library.fewerValues : library.moreValues(all.length - shown.length)}
          </button>
        )}
      </h2>
      <ul>
        {shown.map(({ value, count }) => {
          const text = filterText({ field, value }, messages, new Date());
          return (
            <li key={value}>
              <Facet
                text={text}
                count={count}
                state={stateOf(list, field, value)}
                onPress={() => onChange(pressed(list, field, value))}
              >
                {field === 'code' ? <SecurityCode symbol={value} /> : text}
              </Facet>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What is chosen stays, though nothing of it is left. */
function withChosen(field: ListedField, values: readonly FacetCount[], { filters }: ListView): FacetCount[] {
  const missing = filters.filter(
    (filter) => filter.field === field && !values.some(({ value }) => value === filter.value),
  );
  return [...values, ...missing.map(({ value }) => ({ value, count: 0 }))];
}
