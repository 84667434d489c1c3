import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { loadMessages, type Messages } from '@/utils/i18n';
import type { Language } from '@/utils/i18n/language';

/** The catalogue in use; `Page` provides it. */
export const MessagesContext = createContext<Messages | undefined>(undefined);

/** Every sentence of the interface in the reader's language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('No catalogue: a page draws its components within <Page>.');
  return messages;
}

/**
 * Loads the catalogue of a language; for the root of a page. After a change of the language the last catalogue stays
 * until the new one is there.
 *
 * @param language undefined while it is not known yet
 * @returns undefined until the first catalogue is there
 */
export function useLoadedMessages(language: Language | undefined): Messages | undefined {
  const [messages, setMessages] = useState<Messages>();
  useLayoutEffect(() => {
    if (!language) return;
    let isWanted = true;
    void loadMessages(language).then((loaded) => {
      if (isWanted) setMessages(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return messages;
}
