import { defineConfig } from 'wxt';

/** Firefox reads its add-on id, its oldest version and its data-collection statement from here. */
const gecko = {
  id: 'tearsheet@tearsheet.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({ build: { target: 'es2023' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: '123' }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
  }),
});
