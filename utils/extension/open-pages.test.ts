import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipShortcut, goTo, openSettings } from './open-pages';

beforeEach(() => fakeBrowser.reset());

describe('clipShortcut', () => {
  it.each([
    ['as most systems write it', 'Alt+Shift+S', ['Alt', 'Shift', 'S']],
    ['as macOS writes it', '⌥⇧S', ['⌥', '⇧', 'S']],
    ['not set', '', []],
  ])('%s', async (_name, shortcut, keys) => {
    fakeBrowser.commands.getAll = vi.fn(async () => [
      { name: 'other', shortcut: 'Ctrl+K' },
      { name: '_execute_action', shortcut },
    ]);
    expect(await clipShortcut()).toEqual(keys);
  });

  it('has no keys where there is no such command', async () => {
    fakeBrowser.commands.getAll = vi.fn(async () => []);
    expect(await clipShortcut()).toEqual([]);
  });
});

describe('openSettings', () => {
  it('opens their part of the options page in a tab', async () => {
    fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://test${path}`;
    const before = (await fakeBrowser.tabs.query({})).length;
    await openSettings();
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs).toHaveLength(before + 1);
    expect(tabs.at(-1)?.url).toBe('chrome-extension://test/options.html#settings');
  });
});

describe('goTo', () => {
  it('takes the tab there', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://northgate.example/a' });
    await goTo(tab.id ?? -1, 'https://northgate.example/a?page=2');
    expect(await fakeBrowser.tabs.get(tab.id ?? -1)).toMatchObject({
      url: 'https://northgate.example/a?page=2',
    });
  });
});
