// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { saveSettings } from '@/utils/settings/settings';
import { Page } from './Page';

/** Shows what the page gives to those within it. */
function Within() {
  const { popup } = useMessages();
  return (
    <p>
      {popup.saved} {String(useSettings().clipOnOpen)}
    </p>
  );
}

const show = () =>
  render(
    <Page>
      <Within />
    </Page>,
  );

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = vi.fn(() => 'zh-CN');
  document.documentElement.removeAttribute('data-theme');
});

afterEach(cleanup);

describe('Page', () => {
  it('speaks the browser’s language and follows the system’s colours unless told otherwise', async () => {
    show();
    expect(await screen.findByText('已保存 true')).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });

  it('follows a change of the settings', async () => {
    await saveSettings({ theme: 'dark' });
    show();
    await screen.findByText('已保存 true');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await saveSettings({ language: 'en', clipOnOpen: false, theme: 'sepia' });
    expect(await screen.findByText('Saved false')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    await waitFor(() => expect(document.documentElement.hasAttribute('data-theme')).toBe(false));
  });

  it('never speaks the browser’s language where the reader chose the other', async () => {
    await saveSettings({ language: 'en' });
    const drawn: string[] = [];
    const observer = new MutationObserver(() => drawn.push(document.body.textContent.trim()));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    show();
    await screen.findByText('Saved true');
    observer.disconnect();
    expect(new Set(drawn.filter((text) => text !== ''))).toEqual(new Set(['Saved true']));
  });

  it('keeps what it has drawn until the other language is there', async () => {
    show();
    await screen.findByText('已保存 true');
    const drawn: string[] = [];
    const observer = new MutationObserver(() => drawn.push(document.body.textContent.trim()));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    await saveSettings({ language: 'en' });
    await screen.findByText('Saved true');
    observer.disconnect();
    expect(drawn).not.toContain('');
  });
});
