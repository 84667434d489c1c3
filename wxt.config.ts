import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { sharedWorkers } from './utils/build/shared-workers';
import { SQLITE_WASM, sqliteParts } from './utils/build/sqlite-parts';
import * as manifestMessages from './utils/i18n/manifest-messages';

/** Firefox reads its add-on id, its oldest version and its data-collection statement from here. */
const gecko = {
  id: 'tearsheet@tearsheet.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** The catalogue's words for the browser itself, in the form that `_locales` has them. */
function locale(words: Record<string, string>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }])),
  );
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: {
      target: 'es2023',
      // A worker has no document to put the links into that load a chunk ahead. Pages name theirs in the markup.
      modulePreload: { resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    },
    resolve: {
      alias: {
        // WXT's own tells the page of every start, by an event and a message; our script answers and is done.
        'wxt/utils/content-script-context': resolve('utils/capture/silent-context.ts'),
        // Its form for browsers asks a document for the meaning of `&nbsp;`, which a worker has not.
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
    plugins: [sharedWorkers(), sqliteParts()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox would put the button into the menu of extensions: two clicks to clip, and no badge to be seen.
    action: {
      default_title: '__MSG_actionTitle__',
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    permissions: [
      ...['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
      // Chrome's background has no DOM to read a page in, and no workers to hold the search index.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    content_security_policy: {
      // SQLite is WebAssembly from our own package; nothing else is loosened.
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: '123' }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
  }),
  hooks: {
    'config:resolved': ({ config }) => {
      // WXT makes the package of the sources with Firefox's, and leaves out what Firefox's build skips: the
      // offscreen page of Chrome. With Chrome's nothing is skipped. Its own exclusions would drop the tests.
      config.zip.zipSources = config.browser === 'chrome';
      config.zip.dotSources = true;
      config.zip.excludeSources = [
        '.git',
        '.output',
        '.wxt',
        'coverage',
        'demo-output',
        'node_modules',
      ].flatMap((name) => [name, `${name}/**`]);
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push(
        SQLITE_WASM,
        { relativeDest: '_locales/en/messages.json', contents: locale(manifestMessages.en) },
        { relativeDest: '_locales/zh_CN/messages.json', contents: locale(manifestMessages.zh) },
      );
    },
  },
});
