import { useMessages } from '@/components/hooks/use-messages';
import { PageHead } from '@/components/page/PageHead';
import type { Say } from '@/components/ui/use-toast';
import { type Settings, saveSettings } from '@/utils/settings/settings';
import { About } from './About';
import { ClippingSettings } from './ClippingSettings';
import { LookSettings } from './LookSettings';
import { ReadingSettings } from './ReadingSettings';
import './settings.css';
import { StorageSettings } from './StorageSettings';
import { TagSettings } from './TagSettings';

/** What a group of settings does with a change. */
export interface SettingsGroupProps {
  onChange: (patch: Partial<Settings>) => void;
}

/** Everything that the reader can choose. A change holds at once, everywhere. */
export function SettingsPage({ say }: { say: Say }) {
  const { common, settings } = useMessages();
  const change = (patch: Partial<Settings>) => {
    saveSettings(patch).catch(() => say({ text: settings.saveFailed }));
  };
  return (
    <main class="settings">
      <PageHead title={common.settings} />
      <div class="settings__groups">
        <ClippingSettings onChange={change} />
        <ReadingSettings onChange={change} />
        <LookSettings onChange={change} />
        <TagSettings say={say} />
        <StorageSettings onChange={change} />
        <About />
      </div>
    </main>
  );
}
