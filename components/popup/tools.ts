import { copyMarkdown, saveMarkdown } from '@/components/export/copy-or-save';
import type { Clip, ClipBody } from '@/utils/article/clip';
import { type CurrentTab, currentTab } from '@/utils/extension/current-tab';
import type { ClipTarget } from '@/utils/extension/messages';
import { requestClip } from '@/utils/extension/messages';
import { clipShortcut, goTo, openLibrary, openLibraryAt, openSettings } from '@/utils/extension/open-pages';
import { openReader } from '@/utils/extension/open-reader';
import type { ClipOutcome } from '@/utils/extension/outcome';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import type { Library } from '@/utils/library/library';
import type { Search } from '@/utils/library/search/search';

/** Everything that the popup asks of the rest of the extension and of the browser. A test passes its own. */
export interface PopupTools {
  library: Library;
  search: Pick<Search, 'find' | 'tags'>;
  currentTab: () => Promise<CurrentTab | undefined>;
  clip: (tabId: number, target: ClipTarget) => Promise<ClipOutcome>;
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
  clip: requestClip,
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
