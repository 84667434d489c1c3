import { storage } from '#imports';
import type { Settings } from './settings-record';
import { parseSettings } from './settings-record';

export {
  DEFAULT_SETTINGS,
  EXPORT_BODIES,
  EXPORT_FORMAT_NAMES,
  EXPORT_PROFILES,
  type ExportFormatName,
  type ExportProfile,
  type ExportSettings,
  LANGUAGES,
  READER_FACES,
  READER_SIZES,
  REMIND_AFTER,
  type Settings,
  THEMES,
} from './settings-record';

/** `unknown`, since what comes back is trusted only once parsed. A change of meaning of a field takes version 2. */
const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** Ends when the last `saveSettings` of this page has; never rejects. */
let lastSave: Promise<unknown> = Promise.resolve();

/** The settings as stored, with defaults for whatever is missing or unusable. */
export async function getSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/**
 * Changes some settings and keeps the others. Calls of one page are done one after the other, so that two changes in
 * a row do not undo each other.
 *
 * @returns the settings after the change; rejects when the browser cannot store them
 */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const saved = lastSave.then(async () => {
    const settings = parseSettings({ ...(await getSettings()), ...patch });
    await item.setValue(settings);
    return settings;
  });
  lastSave = saved.catch(() => undefined);
  return saved;
}

/**
 * Calls back with the settings after every change, in this page or another.
 *
 * @returns the way to stop
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((value) => listener(parseSettings(value)));
}
