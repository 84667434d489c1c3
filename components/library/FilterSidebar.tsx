import { useEffect, useRef } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { type ListView, queryOf } from '@/components/navigation/list-view';
import { formatRoute, type Route } from '@/components/navigation/route';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { IconName } from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { library } from '@/utils/library';
import type { ListedField } from '@/utils/library/search/index-rows';
import { FacetGroup } from './FacetGroup';
import { StateFacets } from './StateFacets';
import { StorageUse } from './StorageUse';
import { TimeFilter } from './TimeFilter';
import { useFacets } from './use-facets';

const FIELDS: readonly ListedField[] = ['site', 'section', 'tag', 'code', 'author', 'lang'];

interface FilterSidebarProps {
  list: ListView;
  /** What the page shows; the list may have made room for the settings or the import. */
  view: Route['view'];
  onChange: (list: ListView) => void;
  /** Where there is no room for it beside the list: whether it lies over it. */
  drawer: { open: boolean; onClose: () => void } | undefined;
}

/** The left edge of the library: what the list can be narrowed by, and where else one can go. */
export function FilterSidebar({ list, view, onChange, drawer }: FilterSidebarProps) {
  const { common, library: words, import: importWords } = useMessages();
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
          <PageLink
            view="import"
            label={importWords.title}
            icon="download"
            current={view}
            onClick={drawer?.onClose}
          />
          <PageLink
            view="settings"
            label={common.settings}
            icon="settings"
            current={view}
            onClick={drawer?.onClose}
          />
        </div>
        <div class="rail__scroll">
          <StateFacets
            list={list}
            facets={facets}
            total={all.state === 'ready' ? all.value : undefined}
            here={view === 'list' || view === 'clip'}
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

interface PageLinkProps {
  view: 'settings' | 'import';
  label: string;
  icon: IconName;
  current: Route['view'];
  onClick: (() => void) | undefined;
}

/** The way to a page that stands in place of the list. */
function PageLink({ view, label, icon, current, onClick }: PageLinkProps) {
  return (
    <a
      class="icon-btn"
      href={formatRoute({ view })}
      aria-label={label}
      title={label}
      aria-current={current === view ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </a>
  );
}
