import * as v from 'valibot';
import { instantSchema } from '../article/field-schemas';
import { isRecord } from '../article/is-record';
import type { Profile } from '../front-matter/profiles';

/** Sizes of the reader's text that can be chosen, in CSS pixels. */
export const READER_SIZES = [15, 16, 17, 19, 21, 23] as const;
export const LANGUAGES = ['auto', 'en', 'zh'] as const;
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export const READER_FACES = ['serif', 'sans'] as const;
/** What an export is written as. */
export const EXPORT_FORMAT_NAMES = ['markdown-zip', 'markdown-folder', 'html', 'jsonl', 'csv'] as const;
/** Whose front matter a Markdown file has. */
export const EXPORT_PROFILES = [
  'standard',
  'hexo',
  'hugo',
  'jekyll',
  'obsidian',
] as const satisfies Profile[];
/** After how many days without a backup the library reminds of one; 0 for never. */
export const REMIND_AFTER = [0, 7, 30, 90] as const;
export const EXPORT_BODIES = ['markdown', 'html'] as const;

export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];
export type ExportProfile = (typeof EXPORT_PROFILES)[number];

/** ISO 8601, UTC. Empty before the first time. */
const lastTimeSchema = v.fallback(v.union([v.literal(''), instantSchema]), '');

/** Keys of the front matter that go by another name, or that are left out; what is neither is dropped. */
const keysSchema = v.pipe(
  v.unknown(),
  v.transform((keys): Record<string, string | false> => {
    const entries = isRecord(keys) ? Object.entries(keys) : [];
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string | false] => entry[1] === false || typeof entry[1] === 'string',
      ),
    );
  }),
);

/** How the reader takes clips away. All but the format holds for a single file too. */
const exportSettingsSchema = v.object({
  format: v.fallback(v.picklist(EXPORT_FORMAT_NAMES), 'markdown-zip'),
  profile: v.fallback(v.picklist(EXPORT_PROFILES), 'standard'),
  body: v.fallback(v.picklist(EXPORT_BODIES), 'markdown'),
  /** Of the files' names; empty for the usual one. */
  template: v.fallback(v.string(), ''),
  keys: v.fallback(keysSchema, {}),
});
export interface ExportSettings extends v.InferOutput<typeof exportSettingsSchema> {}

/**
 * What the reader has chosen, and when they made their last backup. One record, kept in this browser only. Each field falls
 * back to its default by itself.
 */
const settingsSchema = v.object({
  /** Opening the popup saves the page at once; otherwise a button does. */
  clipOnOpen: v.fallback(v.boolean(), true),
  /** Language of the interface; `auto` takes the browser's. */
  language: v.fallback(v.picklist(LANGUAGES), 'auto'),
  /** Colours; `system` follows the browser, `sepia` is for the article's paper only. */
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Whether the reader loads pictures from the publication, which tells it that the article is read again. */
  loadImages: v.fallback(v.boolean(), true),
  readerSize: v.fallback(v.picklist(READER_SIZES), 17),
  readerFace: v.fallback(v.picklist(READER_FACES), 'serif'),
  /** Whether single keys such as `j` and `k` do something. */
  shortcuts: v.fallback(v.boolean(), true),
  export: v.fallback(exportSettingsSchema, () => v.parse(exportSettingsSchema, {})),
  /** When everything was exported last. */
  lastExport: lastTimeSchema,
  remindAfter: v.fallback(v.picklist(REMIND_AFTER), 30),
  /** When the reader put the reminder of a backup off until tomorrow. */
  remindedAt: lastTimeSchema,
});
export interface Settings extends v.InferOutput<typeof settingsSchema> {}

/**
 * Reads settings from a value that anything may have written: an older version, another one, a restored profile.
 *
 * @returns every field of the right kind taken over, the default for each other; fields that are not known are left out
 */
export function parseSettings(value: unknown): Settings {
  return v.parse(settingsSchema, isRecord(value) ? value : {});
}

export const DEFAULT_SETTINGS: Readonly<Settings> = parseSettings({});
