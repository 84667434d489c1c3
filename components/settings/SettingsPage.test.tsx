// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '@/components/page/Page';
import { seriousFindings } from '@/test/components/fixture';
import { getSettings } from '@/utils/settings/settings';
import { SettingsPage } from './SettingsPage';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));

const say = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  say.mockClear();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  fakeBrowser.runtime.getManifest = (() => ({ version: '0.1.0' })) as never;
  fakeBrowser.commands = {
    getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+S' }],
  } as never;
  render(
    <Page>
      <SettingsPage say={say} />
    </Page>,
  );
});
afterEach(cleanup);

it.each([
  ['checkbox', 'Clip when the popup opens', { clipOnOpen: false }],
  ['checkbox', 'Load images in the reader', { loadImages: false }],
  ['checkbox', 'Single-key shortcuts', { shortcuts: false }],
  ['button', '19', { readerSize: 19 }],
  ['button', 'Sans', { readerFace: 'sans' }],
  ['button', '中文', { language: 'zh' }],
  ['button', 'Sepia', { theme: 'sepia' }],
])('%s %s saves %o', async (role, name, saved) => {
  fireEvent.click(await screen.findByRole(role, { name }));
  await waitFor(async () => expect(await getSettings()).toMatchObject(saved));
});

it('shows the choice that is in force', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Dark' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true'),
  );
  expect(screen.getByRole('button', { name: 'Light' }).getAttribute('aria-pressed')).toBe('false');
});

it('speaks the language that was chosen at once', async () => {
  fireEvent.click(await screen.findByRole('button', { name: '中文' }));
  expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeTruthy();
});

it('says so where the browser does not keep a setting', async () => {
  const box = await screen.findByRole('checkbox', { name: 'Load images in the reader' });
  fakeBrowser.storage.local.set = vi.fn().mockRejectedValue(new Error('quota'));
  fireEvent.click(box);
  await waitFor(() => expect(say).toHaveBeenCalledWith({ text: 'The setting could not be saved.' }));
});

it('has nothing that axe finds serious', async () => {
  await screen.findByText('Version 0.1.0');
  expect(await seriousFindings()).toEqual([]);
});
