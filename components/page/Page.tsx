import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MessagesContext } from '@/components/hooks/use-messages';
import { SettingsContext, useStoredSettings } from '@/components/hooks/use-settings';
import { messages } from '@/utils/i18n';
import { chooseLanguage } from '@/utils/i18n/language';

interface PageProps {
  children: ComponentChildren;
}

/**
 * The root of every extension page: reads the settings, gives them and the language to everything within, and sets
 * the document's `lang` and theme; sepia is the article's paper, not the window's. Draws nothing until the settings
 * are known, so that nothing changes before the reader's eyes.
 */
export function Page({ children }: PageProps) {
  const settings = useStoredSettings();
  const language = settings && chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const theme = settings?.theme;

  useLayoutEffect(() => {
    if (!language) return;
    const root = document.documentElement;
    root.lang = messages(language).htmlLang;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }, [language, theme]);

  if (!settings || !language) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <MessagesContext.Provider value={messages(language)}>{children}</MessagesContext.Provider>
    </SettingsContext.Provider>
  );
}
