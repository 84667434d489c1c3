import type { Language } from './language';

/** Every sentence of the interface in one language, by area. A sentence with a part to fill in is a function. */
export type Messages = typeof import('./messages/en').catalogue;

/** One chunk of the build for each language, so that a page loads only the one that it speaks. */
const catalogues: Record<Language, () => Promise<{ catalogue: Messages }>> = {
  en: () => import('./messages/en'),
  zh: () => import('./messages/zh'),
};

/** Loads the catalogue of a language; the same object every time. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await catalogues[language]()).catalogue;
}
