import {
  DEFAULT_SETTINGS,
  EXPORT_BODIES,
  EXPORT_FORMAT_NAMES,
  EXPORT_PROFILES,
  type ExportSettings,
  LANGUAGES,
  READER_FACES,
  READER_SIZES,
  REMIND_AFTER,
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
    export: parseExport(stored['export']),
    lastExport: isTime(stored['lastExport']) ? stored['lastExport'] : DEFAULT_SETTINGS.lastExport,
    remindAfter: oneOf(REMIND_AFTER, stored['remindAfter'], DEFAULT_SETTINGS.remindAfter),
    remindedAt: isTime(stored['remindedAt']) ? stored['remindedAt'] : DEFAULT_SETTINGS.remindedAt,
  };
}

function parseExport(value: unknown): ExportSettings {
  const stored: Record<string, unknown> = isRecord(value) ? value : {};
  const fallback = DEFAULT_SETTINGS.export;
  const { template, keys } = stored;
  return {
    format: oneOf(EXPORT_FORMAT_NAMES, stored['format'], fallback.format),
    profile: oneOf(EXPORT_PROFILES, stored['profile'], fallback.profile),
    body: oneOf(EXPORT_BODIES, stored['body'], fallback.body),
    template: typeof template === 'string' ? template : fallback.template,
    keys: isRecord(keys) ? Object.fromEntries(Object.entries(keys).filter(isChoice)) : fallback.keys,
  };
}

function isChoice(entry: [string, unknown]): entry is [string, string | false] {
  return entry[1] === false || typeof entry[1] === 'string';
}

function oneOf<T>(choices: readonly T[], candidate: unknown, fallback: T): T {
  return choices.find((choice) => choice === candidate) ?? fallback;
}

function isTime(candidate: unknown): candidate is string {
  return typeof candidate === 'string' && !Number.isNaN(Date.parse(candidate));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
