import { HTML_LANG, type Language } from '../../language';
import { common } from './common';
import { exporting } from './export';
import { importing } from './import';
import { keys } from './keys';
import { library } from './library';
import { popup } from './popup';
import { reader } from './reader';
import { settings } from './settings';

/** Every sentence of the interface in English, by area. The Chinese catalogue has the same keys. */
export const catalogue = {
  language: 'en' as Language,
  /** For the `lang` attribute. */
  htmlLang: HTML_LANG.en,
  common,
  popup,
  reader,
  library,
  settings,
  keys,
  export: exporting,
  import: importing,
};
