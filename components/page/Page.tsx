import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MessagesContext, useLoadedMessages } from '@/components/hooks/use-messages';
import { SettingsContext, useStoredSettings } from '@/components/hooks/use-settings';
import { loadMessages } from '@/utils/i18n';
import { chooseLanguage } from '@/utils/i18n/language';

interface PageProps {
  children: ComponentChildren;
}

/**
 * The root of every extension page: reads the settings, gives them and the catalogue to everything within, and sets
 * the document's `lang` and theme; sepia is the article's paper, not the window's. Draws nothing until settings and
 * catalogue are there, so that nothing changes before the reader's eyes.
 */
export function Page({ children }: PageProps) {
  const settings = useStoredSettings();
  const browserLanguage = browser.i18n.getUILanguage();
  const messages = useLoadedMessages(settings && chooseLanguage(settings.language, browserLanguage));
  const htmlLang = messages?.htmlLang;
  const theme = settings?.theme;

  // Nearly every reader keeps the browser's language: its catalogue loads while the settings are read.
  useLayoutEffect(() => void loadMessages(chooseLanguage('auto', browserLanguage)), [browserLanguage]);

  useLayoutEffect(() => {
    if (!htmlLang) return;
    const root = document.documentElement;
    root.lang = htmlLang;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }, [htmlLang, theme]);

  if (!settings || !messages) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>
    </SettingsContext.Provider>
  );
}
