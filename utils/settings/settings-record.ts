/** Sizes of the reader's text that can be chosen, in CSS pixels. */
export const READER_SIZES = [15, 16, 17, 19, 21, 23] as const;
export const LANGUAGES = ['auto', 'en', 'zh'] as const;
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export const READER_FACES = ['serif', 'sans'] as const;

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
  /** When everything was exported last: ISO 8601, UTC. Empty before the first time. */
  lastExport: string;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  clipOnOpen: true,
  language: 'auto',
  theme: 'system',
  loadImages: true,
  readerSize: 17,
  readerFace: 'serif',
  shortcuts: true,
  lastExport: '',
};
