import { IconButton } from '@/components/IconButton';
import { useMessages } from '@/components/MessagesContext';
import { openLibrary, openSettings } from '@/utils/clip/open-pages';
import { formatNumber } from '@/utils/i18n/plural';

interface PanelBarProps {
  /** Clips in the library; undefined while that is not known. */
  total: number | undefined;
}

/** The bar above the panel's list. */
export function PanelBar({ total = 0 }: PanelBarProps) {
  const { common, library } = useMessages();
  return (
    <>
      <header class="toolbar panel__bar">
        <h1 class="panel__brand">Tearsheet</h1>
        <span class="grow" />
        <IconButton icon="library" label={common.openLibrary} onClick={() => void openLibrary()} />
        <IconButton icon="settings" label={common.settings} onClick={() => void openSettings()} />
      </header>
      {total > 0 && (
        <p class="panel__sum">
          {library.allClips} <span class="num">{formatNumber(total)}</span>
        </p>
      )}
    </>
  );
}
