import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { Choice } from '@/components/ui/Choice';
import { THEMES } from '@/utils/settings/settings';
import type { SettingsGroupProps } from './SettingsPage';

/** Language and colours of every page. */
export function LookSettings({ onChange }: SettingsGroupProps) {
  const { settings } = useMessages();
  const { language, theme } = useSettings();
  return (
    <section aria-labelledby="settings-look">
      <h2 id="settings-look">{settings.look}</h2>
      <Choice
        name={settings.language}
        options={[
          { value: 'auto', label: settings.auto },
          { value: 'en', label: settings.english, lang: 'en' },
          { value: 'zh', label: settings.chinese, lang: 'zh-Hans' },
        ]}
        value={language}
        onChange={(value) => onChange({ language: value })}
      />
      <Choice
        name={settings.theme}
        hint={settings.themeWhy}
        options={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
      />
    </section>
  );
}
