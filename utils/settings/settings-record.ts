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

/** How the reader takes clips away. All but the format holds for a single file too. */
export interface ExportSettings {
  format: ExportFormatName;
  profile: ExportProfile;
  body: (typeof EXPORT_BODIES)[number];
  /** Of the files' names; empty for the usual one. */
  template: string;
  /** Keys of the front matter that go by another name, or that are left out. */
  keys: Record<string, string | false>;
}

/** What the reader has chosen, and when they made their last backup. One record, kept in this browser only. */
export interface Settings {
  /** Opening the popup saves the page at once; otherwise a button does. */
  clipOnOpen: boolean;
  /** Language of the interface; `auto` takes the browser's. */
  language: (typeof LANGUAGES)[number];
  /** Colours; `system` follows the browser, `sepia` is for the article's paper only. */
  theme: (typeof THEMES)[number];
  /** Whether the reader loads pictures from the publication, which tells it that the article is read again. */
  loadImages: boolean;
  readerSize: (typeof READER_SIZES)[number];
  readerFace: (typeof READER_FACES)[number];
  /** Whether single keys such as `j` and `k` do something. */
  shortcuts: boolean;
  export: ExportSettings;
  /** When everything was exported last: ISO 8601, UTC. Empty before the first time. */
  lastExport: string;
  remindAfter: (typeof REMIND_AFTER)[number];
  /** When the reader put the reminder of a backup off until tomorrow: ISO 8601, UTC. Empty before the first time. */
  remindedAt: string;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  clipOnOpen: true,
  language: 'auto',
  theme: 'system',
  loadImages: true,
  readerSize: 17,
  readerFace: 'serif',
  shortcuts: true,
  export: { format: 'markdown-zip', profile: 'standard', body: 'markdown', template: '', keys: {} },
  lastExport: '',
  remindAfter: 30,
  remindedAt: '',
};
