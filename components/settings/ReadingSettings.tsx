import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { ShortcutDialog } from '@/components/keyboard/ShortcutHelp';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Toggle } from '@/components/ui/Toggle';
import { READER_FACES, READER_SIZES } from '@/utils/settings/settings';
import type { SettingsGroupProps } from './SettingsPage';

/** How the reader sets an article, and the keys that work in it. */
export function ReadingSettings({ onChange }: SettingsGroupProps) {
  const { keys, reader, settings } = useMessages();
  const [listed, setListed] = useState(false);
  const { loadImages, readerFace, readerSize, shortcuts } = useSettings();
  return (
    <section aria-labelledby="settings-reading">
      <h2 id="settings-reading">{settings.articles}</h2>
      <Choice
        name={settings.size}
        options={READER_SIZES.map((value) => ({ value, label: String(value) }))}
        value={readerSize}
        onChange={(value) => onChange({ readerSize: value })}
      />
      <Choice
        name={settings.face}
        options={READER_FACES.map((value) => ({ value, label: reader[value] }))}
        value={readerFace}
        onChange={(value) => onChange({ readerFace: value })}
      />
      <Toggle
        name={settings.loadImages}
        hint={settings.loadImagesWhy}
        checked={loadImages}
        onChange={(checked) => onChange({ loadImages: checked })}
      />
      <Toggle
        name={settings.shortcuts}
        hint={settings.shortcutsWhy}
        checked={shortcuts}
        onChange={(checked) => onChange({ shortcuts: checked })}
      />
      <p class="settings__more">
        <Button look="quiet" onClick={() => setListed(true)}>
          {keys.showAll}
        </Button>
      </p>
      {listed && <ShortcutDialog onClose={() => setListed(false)} />}
    </section>
  );
}
