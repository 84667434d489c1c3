import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasNoLibrary } from './private-window';

afterEach(() => {
  fakeBrowser.reset();
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});

it.each([
  ['a private window of Firefox', true, { sidebarAction: {} }, true],
  ['an ordinary window of Firefox', false, { sidebarAction: {} }, false],
  ['an incognito window of Chrome', true, {}, false],
])('%s', async (_name, incognito, api, expected) => {
  Object.assign(fakeBrowser, api);
  fakeBrowser.tabs.get = vi.fn(async () => ({ incognito }) as never);
  expect(await hasNoLibrary(3)).toBe(expected);
});

it('leaves a tab that is gone to the injection', async () => {
  Object.assign(fakeBrowser, { sidebarAction: {} });
  fakeBrowser.tabs.get = vi.fn(async () => Promise.reject(new Error('Invalid tab ID: 3')));
  expect(await hasNoLibrary(3)).toBe(false);
});
