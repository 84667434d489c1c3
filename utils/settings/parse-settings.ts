import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  READER_FACES,
  READER_SIZES,
  type Settings,
  THEMES,
} from './settings-record';

/**
 * Reads settings from a value that anything may have written: an older version, another one, a restored profile.
 *
 * @returns every field of the right kind taken over, the default for each other; fields that are not known are left
 *   out
 */
export function parseSettings(value: unknown): Settings {
  const stored: Record<string, unknown> = isRecord(value) ? value : {};
  const flag = (key: 'clipOnOpen' | 'loadImages' | 'shortcuts') => {
    const candidate = stored[key];
    return typeof candidate === 'boolean' ? candidate : DEFAULT_SETTINGS[key];
  };
  return {
    clipOnOpen: flag('clipOnOpen'),
    language: oneOf(LANGUAGES, stored['language'], DEFAULT_SETTINGS.language),
    theme: oneOf(THEMES, stored['theme'], DEFAULT_SETTINGS.theme),
    loadImages: flag('loadImages'),
    readerSize: oneOf(READER_SIZES, stored['readerSize'], DEFAULT_SETTINGS.readerSize),
    readerFace: oneOf(READER_FACES, stored['readerFace'], DEFAULT_SETTINGS.readerFace),
    shortcuts: flag('shortcuts'),
    lastExport: isTime(stored['lastExport']) ? stored['lastExport'] : DEFAULT_SETTINGS.lastExport,
  };
}

function oneOf<T>(choices: readonly T[], candidate: unknown, fallback: T): T {
  return choices.find((choice) => choice === candidate) ?? fallback;
}

function isTime(candidate: unknown): candidate is string {
  return typeof candidate === 'string' && !Number.isNaN(Date.parse(candidate));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
