import { HTML_LANG, type Language } from './language';
import * as common from './messages/common';
import * as exporting from './messages/export';
import * as importing from './messages/import';
import * as keys from './messages/keys';
import * as library from './messages/library';
import * as popup from './messages/popup';
import * as reader from './messages/reader';
import * as settings from './messages/settings';

/** Every sentence of the interface in one language, by area. A sentence with a part to fill in is a function. */
export interface Messages {
  language: Language;
  /** For the `lang` attribute. */
  htmlLang: string;
  common: typeof common.en;
  popup: typeof popup.en;
  reader: typeof reader.en;
  library: typeof library.en;
  settings: typeof settings.en;
  keys: typeof keys.en;
  export: typeof exporting.en;
  import: typeof importing.en;
}

const catalogues: Record<Language, Messages> = {
  en: {
    language: 'en',
    htmlLang: HTML_LANG.en,
    common: common.en,
    popup: popup.en,
    reader: reader.en,
    library: library.en,
    settings: settings.en,
    keys: keys.en,
    export: exporting.en,
    import: importing.en,
  },
  zh: {
    language: 'zh',
    htmlLang: HTML_LANG.zh,
    common: common.zh,
    popup: popup.zh,
    reader: reader.zh,
    library: library.zh,
    settings: settings.zh,
    keys: keys.zh,
    export: exporting.zh,
    import: importing.zh,
  },
};

/** The catalogue of a language; the same object every time. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
