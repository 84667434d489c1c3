import { Icon } from '@/components/Icon';
import type { IconName } from '@/components/icons';
import { Mark } from '@/components/Mark';
import { useMessages } from '@/components/MessagesContext';
import { formatNumber } from '@/utils/i18n/plural';
import { formatRoute, type Route } from './route';
import { StorageUse } from './StorageUse';

interface RailProps {
  view: Route['view'];
  /** Clips in the library, once known. */
  total: number | undefined;
}

/** The left edge of the library: where one can go. */
export function Rail({ view, total }: RailProps) {
  const { common, library } = useMessages();
  return (
    <nav class="rail" aria-label={common.library}>
      <p class="rail__top brand">
        <Mark size={20} />
        Tearsheet
      </p>
      <ul class="rail__scroll rail__group">
        <li>
          <Place icon="library" text={library.allClips} to={{ view: 'list' }} here={view !== 'settings'}>
            {total}
          </Place>
        </li>
        <li>
          <Place
            icon="settings"
            text={common.settings}
            to={{ view: 'settings' }}
            here={view === 'settings'}
          />
        </li>
      </ul>
      <p class="rail__foot">
        <StorageUse />
      </p>
    </nav>
  );
}

interface PlaceProps {
  icon: IconName;
  text: string;
  to: Route;
  here: boolean;
  children?: number | undefined;
}

function Place({ icon, text, to, here, children }: PlaceProps) {
  return (
    <a class="place" href={formatRoute(to)} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} />
      <span class="place__name">{text}</span>
      {children !== undefined && <span class="place__n num">{formatNumber(children)}</span>}
    </a>
  );
}
