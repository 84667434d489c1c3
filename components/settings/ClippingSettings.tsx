import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { Kbd } from '@/components/ui/Kbd';
import { Toggle } from '@/components/ui/Toggle';
import { clipShortcut } from '@/utils/extension/open-pages';
import type { SettingsGroupProps } from './SettingsPage';

/** How clipping starts. */
export function ClippingSettings({ onChange }: SettingsGroupProps) {
  const { settings } = useMessages();
  const { clipOnOpen } = useSettings();
  return (
    <section aria-labelledby="settings-clipping">
      <h2 id="settings-clipping">{settings.clipping}</h2>
      <Toggle
        name={settings.clipOnOpen}
        hint={settings.clipOnOpenWhy}
        checked={clipOnOpen}
        onChange={(checked) => onChange({ clipOnOpen: checked })}
      />
      <Shortcut />
    </section>
  );
}

/** The key that clips. Browsers let nobody but the reader change it, and on a page that no link may lead to. */
function Shortcut() {
  const { settings } = useMessages();
  const [keys, setKeys] = useState<string[]>();
  useEffect(() => {
    clipShortcut().then(setKeys, () => setKeys([]));
  }, []);
  return (
    <div class="setting">
      <div class="setting__words">
        <span>{settings.shortcutIs}</span>
        <p>{import.meta.env.FIREFOX ? settings.shortcutWhere.firefox : settings.shortcutWhere.chromium}</p>
      </div>
      {keys && <span>{keys.length > 0 ? <Kbd keys={keys} /> : settings.shortcutNone}</span>}
    </div>
  );
}
