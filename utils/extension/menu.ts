import { browser } from '#imports';
import { chooseLanguage, type Language } from '../i18n/language';
import { en, zh } from '../i18n/manifest-messages';
import type { ClipTarget } from './messages';

const words = { en, zh };

/** The entries of the page's context menu, by what each clips. Only one of them is there at a time, so it needs no submenu. */
export const CLIP_PAGE = 'clip-page';
export const CLIP_SELECTION = 'clip-selection';

/** What an entry clips; nothing for one that is not ours. */
export function targetOf(menuItemId: number | string): ClipTarget | undefined {
  if (menuItemId === CLIP_SELECTION) return 'selection';
  return menuItemId === CLIP_PAGE ? 'article' : undefined;
}

/**
 * Puts the entries into the context menu in the reader's language. Safe to call again: on every install, update and
 * change of language.
 *
 * @param language the reader's setting
 */
export async function createMenu(language: Language | 'auto'): Promise<void> {
  await browser.contextMenus.removeAll();
  const { clipPage, clipSelection } = words[chooseLanguage(language, browser.i18n.getUILanguage())];
  const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  const contexts = ['page', 'link', 'image'] as const;
  browser.contextMenus.create({
    id: CLIP_PAGE,
    title: clipPage,
    contexts: [...contexts],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: CLIP_SELECTION,
    title: clipSelection,
    contexts: ['selection'],
    documentUrlPatterns,
  });
}
