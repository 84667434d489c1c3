import type { Messages } from '../../index';
import { HTML_LANG } from '../../language';
import { common } from './common';
import { exporting } from './export';
import { importing } from './import';
import { keys } from './keys';
import { library } from './library';
import { popup } from './popup';
import { reader } from './reader';
import { settings } from './settings';

/** Every sentence of the interface in Chinese, by area. */
export const catalogue: Messages = {
  language: 'zh',
  htmlLang: HTML_LANG.zh,
  common,
  popup,
  reader,
  library,
  settings,
  keys,
  export: exporting,
  import: importing,
};
