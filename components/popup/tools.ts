import { copyMarkdown, saveMarkdown } from '@/components/reader/take-away';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { type CurrentTab, currentTab } from '@/utils/clip/current-tab';
import { sendMessage } from '@/utils/clip/messages';
import { clipShortcut, goTo, openLibrary, openLibraryAt, openSettings } from '@/utils/clip/open-pages';
import { openReader } from '@/utils/clip/open-reader';
import type { ClipOutcome } from '@/utils/clip/outcome';
import { search } from '@/utils/clip/search';
import type { Wish } from '@/utils/clip/wish';
import { library } from '@/utils/library';
import type { Library } from '@/utils/library/library';
import type { Search } from '@/utils/library/search/search';

/** Everything that the popup asks of the rest of the extension and of the browser. A test passes its own. */
export interface PopupTools {
  library: Library;
  search: Pick<Search, 'find' | 'tags'>;
  currentTab: () => Promise<CurrentTab | undefined>;
  clip: (tabId: number, wish: Wish) => Promise<ClipOutcome>;
  goTo: (tabId: number, url: string) => Promise<void>;
  openReader: (clipId: number, windowId: number) => Promise<void>;
  openLibrary: () => Promise<void>;
  openLibraryAt: (fragment: string) => Promise<void>;
  openSettings: () => Promise<void>;
  clipShortcut: () => Promise<string[]>;
  copyMarkdown: (clip: Clip, body: ClipBody) => Promise<void>;
  saveMarkdown: (clip: Clip, body: ClipBody) => Promise<void>;
  close: () => void;
  now: () => Date;
}

export const popupTools: PopupTools = {
  library,
  search,
  currentTab,
  clip: (tabId, wish) => sendMessage('clip', { tabId, wish }),
  goTo,
  openReader,
  openLibrary,
  openLibraryAt,
  openSettings,
  clipShortcut,
  copyMarkdown,
  saveMarkdown,
  close: () => window.close(),
  now: () => new Date(),
};
