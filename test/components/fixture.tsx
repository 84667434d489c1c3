/** What the tests of list, reader and settings have in common: the page's own library, emptied, and invented clips. */
import 'fake-indexeddb/auto';
import { configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { type ComponentChildren, options } from 'preact';
import { expect, vi } from 'vitest';
import { MessagesContext } from '@/components/hooks/use-messages';
import { SettingsContext } from '@/components/hooks/use-settings';
import type { Draft } from '@/utils/article/article';
import type { Clip } from '@/utils/article/clip';
import { library } from '@/utils/library';
import { draft } from '@/utils/library/fixture';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { messages } from '../messages';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 4000 });
vi.setConfig({ testTimeout: 30_000 });

// Effects run soon after drawing, not after a next frame, which may come when a test's window is gone already.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

// A window of some height, so that a list has rows in sight; the stand-in lays nothing out.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 800 });

/** Opens and closes dialogs as a browser does, which jsdom leaves out; Escape is left to real browsers. */
export function giveDialogs(): void {
  let before: Element | null = null;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    before = document.activeElement;
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    if (before instanceof HTMLElement) before.focus();
    this.dispatchEvent(new Event('close'));
  };
}

/** Removes every clip, and gives the page the parts of a browser that the stand-in lacks. */
export async function freshPage(hash = ''): Promise<void> {
  const ids = (await library.list(1000)).map(({ id }) => id);
  if (ids.length > 0) await library.delete(ids);
  giveDialogs();
  history.replaceState(null, '', `/${hash}`);
  window.matchMedia = vi.fn(() => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  })) as never;
}

/** Saves an article; the later, the newer. */
export async function clipped(name: string, fields: Partial<Draft> = {}): Promise<Clip> {
  return (await library.save(draft(name, fields))).clip;
}

/** Draws a page in English under the given settings. */
export function show(page: ComponentChildren, settings: Partial<Settings> = {}) {
  return render(
    <SettingsContext.Provider value={{ ...DEFAULT_SETTINGS, ...settings }}>
      <MessagesContext.Provider value={messages('en')}>{page}</MessagesContext.Provider>
    </SettingsContext.Provider>,
  );
}

/** Waits until the list of clips is there with all its rows in sight. */
export async function listShown(): Promise<HTMLElement> {
  const list = await screen.findByRole('list', { name: 'Clips' });
  await waitFor(() => expect(list.querySelector('.row--waiting')).toBeNull());
  return list;
}

/** What axe finds serious in the page, as `rule: element`. Colours are not known without a style sheet. */
export async function seriousFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses a key with the keyboard on whatever has it. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}
