import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Messages, messages } from '@/utils/i18n';

/** The catalogue in use. `Page` provides it; what stands alone, as in a test, speaks English. */
export const MessagesContext = createContext<Messages>(messages('en'));

/** Every sentence of the interface in the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
