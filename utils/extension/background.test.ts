import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from './background';
import { CLIP_PAGE, CLIP_SELECTION } from './menu';
import { onMessage, removeAllListeners } from './messages';

type MenuListener = (info: { menuItemId: string }, tab: { id: number }) => void;

const menu = { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: { addListener: vi.fn() } };
const action = { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) };
const executeScript = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  removeAllListeners();
  fakeBrowser.reset();
  Object.assign(browser, { contextMenus: menu, action, scripting: { executeScript } });
  browser.i18n.getUILanguage = () => 'zh-CN';
});

describe('startBackground', () => {
  it('has its listeners registered when it returns, as a woken worker needs', () => {
    startBackground();
    expect(menu.onClicked.addListener).toHaveBeenCalledOnce();
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  });

  it('puts the entries into the context menu in the browser’s language', async () => {
    startBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() => expect(menu.create).toHaveBeenCalledTimes(2));
    expect(menu.create.mock.calls.map(([entry]) => entry)).toMatchObject([
      { id: CLIP_PAGE, title: '剪存此页', contexts: ['page', 'link', 'image'] },
      { id: CLIP_SELECTION, title: '剪存所选内容', contexts: ['selection'] },
    ]);
  });

  it('clips from the context menu and answers on the badge', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    startBackground();
    const clicked = menu.onClicked.addListener.mock.calls[0]?.[0] as MenuListener;
    clicked({ menuItemId: CLIP_PAGE }, { id: 3 });
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledTimes(2));
    expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 3, text: '…' }], [{ tabId: 3, text: '!' }]]);
  });

  it('clips the selection from its own entry, and nothing from another', async () => {
    const page = { url: 'https://northgate.example/a', html: '<p>Fees' };
    executeScript.mockResolvedValue([{ result: { ok: true, page } }]);
    Object.assign(browser.runtime, { getContexts: async () => [{}] });
    const wishes: string[] = [];
    onMessage('read', ({ data: { target } }) => {
      wishes.push(target);
      return { ok: false, reason: 'nothing-selected', detail: '' };
    });
    startBackground();
    const clicked = menu.onClicked.addListener.mock.calls[0]?.[0] as MenuListener;
    clicked({ menuItemId: 'other' }, { id: 4 });
    clicked({ menuItemId: CLIP_SELECTION }, { id: 3 });
    await vi.waitFor(() => expect(wishes).toEqual(['selection']));
    expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 3 }]);
  });
});
