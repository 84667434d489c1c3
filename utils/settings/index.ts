export { DEFAULT_SETTINGS, LANGUAGES, READER_FACES, READER_SIZES, type Settings, THEMES } from './settings';
export { getSettings, saveSettings, watchSettings } from './stored-settings';
