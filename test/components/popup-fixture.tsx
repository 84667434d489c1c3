/** What the popup's tests have in common: a library on a fresh IndexedDB, and tools that record what was asked. */
import { configure, render, screen, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { MessagesContext } from '@/components/hooks/use-messages';
import { SettingsContext } from '@/components/hooks/use-settings';
import { Popup } from '@/components/popup/Popup';
import type { PopupTools } from '@/components/popup/tools';
import { messages } from '@/test/messages';
import type { Clip } from '@/utils/article/clip';
import type { ClipOutcome } from '@/utils/extension/outcome';
import { draft, freshIndexedDb, openLibrary } from '@/utils/library/fixture';
import type { Library } from '@/utils/library/library';
import { scan } from '@/utils/library/search/scan';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 4000 });

export const NOW = new Date('2026-03-12T14:00:00Z');

/** An empty library for one test. */
export function emptyLibrary(): Library {
  freshIndexedDb();
  return openLibrary();
}

/** Saves an article and returns its clip. */
export async function saved(library: Library, name: string, fields = {}): Promise<Clip> {
  return (await library.save(draft(name, fields))).clip;
}

/** Tools over a library; every call of the browser is a spy. */
export function toolsFor(library: Library, outcome: ClipOutcome | Promise<ClipOutcome>) {
  return {
    library,
    search: {
      find: (request) => scan(library, request, new AbortController().signal),
      tags: () => library.tags(),
    },
    currentTab: vi.fn<PopupTools['currentTab']>(async () => ({ id: 7, windowId: 3 })),
    clip: vi.fn<PopupTools['clip']>(async () => outcome),
    goTo: vi.fn<PopupTools['goTo']>(async () => {}),
    openReader: vi.fn<PopupTools['openReader']>(async () => {}),
    openLibrary: vi.fn(async () => {}),
    openLibraryAt: vi.fn<PopupTools['openLibraryAt']>(async () => {}),
    openSettings: vi.fn(async () => {}),
    clipShortcut: vi.fn(async () => ['Alt', 'Shift', 'S']),
    copyMarkdown: vi.fn<PopupTools['copyMarkdown']>(async () => {}),
    saveMarkdown: vi.fn<PopupTools['saveMarkdown']>(async () => {}),
    close: vi.fn(),
    now: () => NOW,
  } satisfies PopupTools;
}

/** Opens the popup. */
export function openPopup(tools: PopupTools, settings: Partial<Settings> = {}) {
  return render(
    <SettingsContext.Provider value={{ ...DEFAULT_SETTINGS, ...settings }}>
      <MessagesContext.Provider value={messages('en')}>
        <Popup tools={tools} />
      </MessagesContext.Provider>
    </SettingsContext.Provider>,
  );
}

/** The button of a name, once it is there. */
export const button = (name: string) => screen.findByRole('button', { name });

/** What the status line says now. */
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** Waits until the status line says it. */
export const says = (title: string) => waitFor(() => expect(heading()).toBe(title));
