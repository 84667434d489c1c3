import { browser } from 'wxt/browser';

/** Opens the library, the options page, or brings the tab that has it to the front. */
export function openLibrary(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens a part of the library, named by the fragment of its address, in a tab of its own. */
export async function openLibraryAt(fragment: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${fragment}`) });
}

/** Opens the settings, a part of the options page, in a tab of their own. */
export function openSettings(): Promise<void> {
  return openLibraryAt('#settings');
}

/** Takes a tab to another address, as a link in it would; needs no permission. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** The keys that open the popup, as the reader has them set, such as `['Alt', 'Shift', 'S']`; empty where there are none. */
export async function clipShortcut(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
}
