import { browser } from '#imports';
import { chooseLanguage, type Language } from '../i18n/language';
import { en, zh } from '../i18n/messages/manifest';

const words = { en, zh };

/** The one entry of the page's context menu. */
export const CLIP_PAGE = 'clip-page';

/**
 * Puts the entry into the context menu in the reader's language. Safe to call again: on every install, update and
 * change of language.
 *
 * @param language the reader's setting
 */
export async function createMenu(language: Language | 'auto'): Promise<void> {
  await browser.contextMenus.removeAll();
  const { clipPage } = words[chooseLanguage(language, browser.i18n.getUILanguage())];
  browser.contextMenus.create({
    id: CLIP_PAGE,
    title: clipPage,
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}
