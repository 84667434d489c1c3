import { describe, expect, it } from 'vitest';
import { layerFaults } from './layers';
import { parseSource, readSources } from './source-files';

/** A project of some files, each a line of code. */
function project(files: Record<string, string>) {
  const paths = new Set(Object.keys(files));
  return Object.entries(files).map(([path, text]) => parseSource(path, text, paths));
}

describe('the layers', () => {
  it('hold in this project', () => {
    const sources = readSources();
    expect(sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'entrypoints/background.ts',
        'entrypoints/clip.content.ts',
        'utils/article/article.ts',
      ]),
    );
    expect(layerFaults(sources)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'down, within a layer and to packages',
      {
        'entrypoints/popup/main.tsx': "import { Popup } from '@/components/popup/Popup'; import 'preact';",
        'components/popup/Popup.tsx': "import { list } from '../../utils/library'; import './popup.css';",
        'utils/library/index.ts': "export * from './store';",
        'utils/library/store.ts':
          "import type { Clip } from '../article/clip'; import { openDB } from 'idb';",
        'utils/article/clip.ts': 'export interface Clip {}',
      },
      [],
    ],
    [
      'up',
      { 'utils/article/clip.ts': "import { x } from '../library/store';" },
      [
        'utils/article/clip.ts imports utils/library/store: utils/article stands below utils/library, or beside it',
      ],
    ],
    [
      'up, for a type only',
      { 'utils/library/store.ts': "type X = import('@/components/ui/Button').X;" },
      [
        'utils/library/store.ts imports components/ui/Button: utils/library stands below components/ui, or beside it',
      ],
    ],
    [
      'up, exported on',
      { 'utils/markdown/write.ts': "export { x } from '../extract/extract';" },
      [
        'utils/markdown/write.ts imports utils/extract/extract: utils/markdown stands below utils/extract, or beside it',
      ],
    ],
    [
      'up, when the time comes',
      { 'components/list/List.tsx': "const show = () => import('@/entrypoints/options/main');" },
      [
        'components/list/List.tsx imports entrypoints/options/main: components/list stands below entrypoints, or beside it',
      ],
    ],
    [
      'out of the product',
      { 'utils/extract/extract.ts': "import { page } from '../../test/pages';" },
      ['utils/extract/extract.ts imports test/pages: utils/extract stands below test, or beside it'],
    ],
    [
      'an import that goes round the one door of the extraction',
      {
        'utils/import/a.ts': "import { parseForeignTime } from '../extract/read-foreign';",
        'utils/import/b.ts': "import { parseTime } from '../extract/times/parse-time';",
        'utils/extract/read-foreign.ts': '',
      },
      [
        'utils/import/b.ts imports utils/extract/times/parse-time: utils/import stands below utils/extract, or beside it',
      ],
    ],
    [
      'a type where only types may be taken',
      { 'utils/i18n/common.ts': "import type { Failure } from '../library/failure';" },
      [],
    ],
    [
      'a value where only types may be taken',
      { 'utils/i18n/common.ts': "import { Failure } from '../library/failure';" },
      [
        'utils/i18n/common.ts imports utils/library/failure: utils/i18n stands below utils/library, or beside it',
      ],
    ],
    [
      'a feature of the interface out of another feature',
      { 'components/reader/Reader.tsx': "import { Choice } from '@/components/settings/Choice';" },
      [
        'components/reader/Reader.tsx imports components/settings/Choice: components/reader stands below components/settings, or beside it',
      ],
    ],
    [
      'a part of several features out of a feature',
      { 'components/list/ClipRow.tsx': "import { Reader } from '../reader/Reader';" },
      [
        'components/list/ClipRow.tsx imports components/reader/Reader: components/list stands below components/reader, or beside it',
      ],
    ],
    [
      'features composed by a page',
      { 'components/library/LibraryPage.tsx': "import { Reader } from '@/components/reader/Reader';" },
      [],
    ],
    [
      'a component outside the rooms',
      { 'components/Button.tsx': "import 'preact';" },
      ['components/Button.tsx: "components/Button.tsx" has no place among the layers'],
    ],
    [
      'a new folder',
      { 'utils/search/index.ts': "import 'idb';" },
      ['utils/search/index.ts: "utils/search" has no place among the layers'],
    ],
    [
      'the extension in a pure layer',
      {
        'utils/extract/now.ts': "import { browser } from 'wxt/browser'; browser.tabs.query({}); fetch('/');",
      },
      [
        'utils/extract/now.ts uses wxt/browser: utils/extract is pure',
        'utils/extract/now.ts uses browser.tabs: utils/extract is pure',
        'utils/extract/now.ts uses fetch(): utils/extract is pure',
      ],
    ],
    [
      'the clock in a pure layer',
      { 'utils/archive/name.ts': 'const a = new Date(); const b = new Date(0); const c = Date.now();' },
      [
        'utils/archive/name.ts uses new Date(): utils/archive is pure',
        'utils/archive/name.ts uses Date.now: utils/archive is pure',
      ],
    ],
    [
      'a DOM in the background, over three files',
      {
        'entrypoints/background.ts': "import { start } from '@/utils/extension/background';",
        'utils/extension/background.ts': "import { save } from '../library/save';",
        'utils/library/save.ts': "import { sanitise } from '../article/sanitise';",
        'utils/article/sanitise.ts': "import purify from 'dompurify';",
      },
      [
        'entrypoints/background.ts → utils/extension/background.ts → utils/library/save.ts → utils/article/sanitise.ts → dompurify: the background has no DOM',
      ],
    ],
    [
      'a DOM in the background, for a type only',
      {
        'entrypoints/background.ts': "import type { Config } from 'dompurify';",
      },
      [],
    ],
    [
      'storage in the content script',
      {
        'entrypoints/clip.content.ts': "import { flag } from '@/utils/extension/flag';",
        'utils/extension/flag.ts': "import { storage } from '#imports';",
      },
      [
        "entrypoints/clip.content.ts → utils/extension/flag.ts → wxt/utils/storage: in a page, storage would be the page's own, and every kilobyte delays a clip",
      ],
    ],
  ])('%s', (_, files, faults) => {
    expect(layerFaults(project(files))).toEqual(faults);
  });
});
