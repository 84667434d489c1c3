import { useEffect, useRef } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { Icon } from '@/components/Icon';
import { IconButton } from '@/components/IconButton';
import { Mark } from '@/components/Mark';
import { useMessages } from '@/components/MessagesContext';
import { library } from '@/utils/library';
import type { ListedField } from '@/utils/library/search/index-rows';
import { FacetGroup } from './FacetGroup';
import { type ListView, queryOf } from './list-view';
import { formatRoute } from './route';
import { StateFacets } from './StateFacets';
import { StorageUse } from './StorageUse';
import { TimeFilter } from './TimeFilter';
import { useFacets } from './use-facets';

const FIELDS: readonly ListedField[] = ['site', 'section', 'tag', 'code', 'author', 'lang'];

interface RailProps {
  list: ListView;
  /** Whether the page shows the settings instead of the list. */
  isSettings: boolean;
  onChange: (list: ListView) => void;
  /** Where there is no room for it beside the list: whether it lies over it. */
  drawer: { open: boolean; onClose: () => void } | undefined;
}

/** The left edge of the library: what the list can be narrowed by, and where else one can go. */
export function Rail({ list, isSettings, onChange, drawer }: RailProps) {
  const { common, library: words } = useMessages();
  const all = useLive(() => library.count(), []);
  const facets = useFacets(queryOf(list));
  const rail = useRef<HTMLElement>(null);
  const open = drawer?.open ?? false;

  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    rail.current?.querySelector<HTMLElement>('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);

  return (
    <>
      <nav
        class={open ? 'rail rail--open' : 'rail'}
        aria-label={words.filters}
        inert={drawer !== undefined && !open}
        ref={rail}
      >
        <div class="rail__top">
          <p class="brand">
            <Mark size={20} />
            Tearsheet
          </p>
          <span class="grow" />
          {drawer && (
            <IconButton icon="x" label={words.closeFilters} shortcut="Esc" onClick={drawer.onClose} />
          )}
          <a
            class="icon-btn"
            href={formatRoute({ view: 'settings' })}
            aria-label={common.settings}
            title={common.settings}
            aria-current={isSettings ? 'page' : undefined}
            onClick={drawer?.onClose}
          >
            <Icon name="settings" />
          </a>
        </div>
        <div class="rail__scroll">
          <StateFacets
            list={list}
            facets={facets}
            total={all.state === 'ready' ? all.value : undefined}
            here={!isSettings}
            onChange={onChange}
          />
          <TimeFilter list={list} dates={facets?.dates} onChange={onChange} />
          {FIELDS.map((field) => (
            <FacetGroup
              key={field}
              field={field}
              values={facets?.values[field] ?? []}
              list={list}
              onChange={onChange}
            />
          ))}
        </div>
        <p class="rail__foot">
          <StorageUse />
        </p>
      </nav>
      {open && (
        <button
          type="button"
          class="scrim"
          tabIndex={-1}
          aria-label={words.closeFilters}
          onClick={drawer?.onClose}
        />
      )}
    </>
  );
}
