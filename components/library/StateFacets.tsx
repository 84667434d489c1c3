import { useMessages } from '@/components/hooks/use-messages';
import { EVERYTHING, isNarrowed, type ListView, pressed, stateOf } from '@/components/navigation/list-view';
import { formatRoute } from '@/components/navigation/route';
import { Icon } from '@/components/ui/Icon';
import type { IconName } from '@/components/ui/icons';
import { formatNumber } from '@/utils/i18n/plural';
import type { ClipState } from '@/utils/library/search/query';
import type { Facets } from '@/utils/library/search/search';
import { Facet } from './Facet';

const STATES: [ClipState, IconName][] = [
  ['unread', 'dot'],
  ['read', 'read'],
  ['starred', 'star'],
  ['incomplete', 'lock'],
  ['archived', 'archive'],
];

interface StateFacetsProps {
  list: ListView;
  facets: Facets | undefined;
  /** Clips in the library, once known. */
  total: number | undefined;
  /** Whether the list is what the page shows. */
  here: boolean;
  onChange: (list: ListView) => void;
}

/** All clips, and what state they are in. */
export function StateFacets({ list, facets, total, here, onChange }: StateFacetsProps) {
  const { library } = useMessages();
  return (
    <section class="rail__group" aria-label={library.fields.is}>
      <ul>
        <li>
          <a
            class="facet"
            href={formatRoute({ view: 'list', list: EVERYTHING })}
            aria-current={here && !isNarrowed(list) ? 'page' : undefined}
          >
            <Icon name="library" />
            <span class="facet__name">{library.allClips}</span>
            {total !== undefined && <span class="facet__n num">{formatNumber(total)}</span>}
          </a>
        </li>
        {STATES.map(([state, icon]) => (
          <li key={state}>
            <Facet
              text={library.states[state]}
              icon={icon}
              count={facets?.states[state]}
              state={stateOf(list, 'is', state)}
              onPress={() => onChange(pressed(list, 'is', state))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
