import { describe, expect, it } from 'vitest';
import { readBuilt } from './built-extension';

/** The README says what each is for. A longer list needs a reason there first. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Everything that a manifest of ours may say; what is not listed here is a decision to be taken. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

describe.each([
  {
    browser: 'chrome' as const,
    permissions: [...PERMISSIONS, 'offscreen', 'sidePanel'],
    keys: ['minimum_chrome_version', 'side_panel'],
  },
  {
    browser: 'firefox' as const,
    permissions: PERMISSIONS,
    keys: ['browser_specific_settings', 'sidebar_action'],
  },
])('the extension built for $browser', ({ browser, permissions, keys }) => {
  const { manifest, files, read } = readBuilt(browser);
  const html = files.filter((file) => file.endsWith('.html'));

  it('asks for these permissions and no other', () => {
    expect([...(manifest['permissions'] as string[])].sort()).toEqual([...permissions].sort());
  });

  it('has no access to any site, no standing content script, nothing that a page can reach', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets SQLite run, and no code but its own', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  it('says nothing else', () => {
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...keys].sort());
  });

  it('is manifest version 3 and opens the options in a tab', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, options_ui: { open_in_tab: true } });
  });

  it('has an icon of every size', () => {
    const icons = manifest['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(files).toEqual(expect.arrayContaining(Object.values(icons)));
  });

  it('names every file that it refers to', () => {
    const named = JSON.stringify(manifest).match(/"[\w/.-]+\.(?:html|js|png|svg)"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    expect(files).toEqual(expect.arrayContaining(named.map((name) => name.slice(1, -1))));
  });

  it('speaks English and Chinese, in the same words to fill', () => {
    const keysOf = (locale: string) =>
      Object.keys(JSON.parse(read(`_locales/${locale}/messages.json`))).sort();
    const used = (JSON.stringify(manifest).match(/__MSG_\w+?__/g) ?? []).map((name) => name.slice(6, -2));
    expect(manifest['default_locale']).toBe('en');
    expect(keysOf('zh_CN')).toEqual(keysOf('en'));
    expect(keysOf('en')).toEqual(expect.arrayContaining(used));
  });

  it('carries all its code: no page takes a script, a style or a frame from elsewhere, or has one in line', () => {
    expect(html.length).toBeGreaterThanOrEqual(3);
    for (const file of html) {
      const page = read(file);
      expect.soft(page.match(/(?:src|href)=["']?(?:https?:)?\/\/[^"'> ]*/g), file).toBeNull();
      expect.soft(page.match(/<script(?![^>]*\ssrc=)[^>]*>/g), file).toBeNull();
    }
  });

  it('carries of SQLite the WebAssembly, once, and no worker but those of the index and of exports', () => {
    expect(files.filter((file) => /sqlite|\.wasm$/.test(file))).toEqual(['sqlite3.wasm']);
    expect(files.filter((file) => /worker/.test(file))).toEqual([
      expect.stringMatching(/^chunks\/export\.worker-[\w-]+\.js$/),
      expect.stringMatching(/^chunks\/search\.worker-[\w-]+\.js$/),
    ]);
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      expect.soft(read(file).match(/data:application\/(?:octet-stream|wasm)/g), file).toBeNull();
    }
  });

  it('makes no code from text', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      expect.soft(read(file).match(/\beval\(|new Function\(|import\(["'`]https?:/g), file).toBeNull();
    }
  });
});

describe('the extension built for firefox', () => {
  it('has an id of its own and says that it collects nothing', () => {
    expect(readBuilt('firefox').manifest['browser_specific_settings']).toMatchObject({
      gecko: {
        id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  it('has its button on the toolbar, and leaves the sidebar shut until it is asked for', () => {
    expect(readBuilt('firefox').manifest).toMatchObject({
      action: { default_area: 'navbar' },
      sidebar_action: { open_at_install: false },
    });
  });
});
