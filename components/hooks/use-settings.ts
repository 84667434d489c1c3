import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, getSettings, type Settings, watchSettings } from '@/utils/settings/settings';

/** The settings in force; `Page` provides them. */
export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The reader's settings, always the newest. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/**
 * Reads the settings and follows them; for the root of a page. `undefined` until they are known. Where the store
 * cannot be read the defaults hold: a page that works beats one that does not open.
 */
export function useStoredSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let newer = false;
    const stop = watchSettings((changed) => {
      newer = true;
      setSettings(changed);
    });
    getSettings().then(
      (read) => {
        if (!newer) setSettings(read);
      },
      () => setSettings(DEFAULT_SETTINGS),
    );
    return stop;
  }, []);
  return settings;
}
