import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, orderOf, wordsOf } from '@/components/navigation/list-view';
import { Icon } from '@/components/ui/Icon';
import type { SortOrder } from '@/utils/library/search/search';

const ORDERS: readonly SortOrder[] = ['clipped', 'published', 'title', 'site', 'length'];

interface SortMenuProps {
  list: ListView;
  onChange: (list: ListView) => void;
}

/** The order of the list. By relevance only what is found by words. */
export function SortMenu({ list, onChange }: SortMenuProps) {
  const { library } = useMessages();
  const orders = wordsOf(list).length > 0 ? (['relevance', ...ORDERS] as const) : ORDERS;
  return (
    <span class="sort-box">
      <select
        class="sort"
        aria-label={library.sort}
        value={orderOf(list)}
        onChange={(event) => {
          const order = orders.find((known) => known === event.currentTarget.value);
          const { order: _, ...rest } = list;
          // The order that a list has anyway need not stand in its address.
          onChange(order === undefined || order === orderOf(rest) ? rest : { ...rest, order });
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {library.orders[order]}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}
