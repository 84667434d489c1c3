import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReader, watchOpenClip } from './open-reader';

const open = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
  fakeBrowser.windows.getCurrent = vi.fn(async () => ({ id: 3 }) as never);
  Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: undefined });
});

describe('openReader', () => {
  it('opens the panel of the window at once, before anything is awaited', async () => {
    const done = openReader(12, 3);
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
    await done;
  });

  it('opens Firefox’s sidebar where there is one', async () => {
    const sidebar = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidebarAction: { open: sidebar } });
    await openReader(12, 3);
    expect(sidebar).toHaveBeenCalledOnce();
    expect(open).not.toHaveBeenCalled();
  });

  it('rejects when the browser refuses', async () => {
    open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    await expect(openReader(12, 3)).rejects.toThrow('user gesture');
  });
});

describe('watchOpenClip', () => {
  /** Ends when everything under way in the fake browser has been done. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('tells a panel opened later which clip was asked for, and every further one, the same one again too', async () => {
    await openReader(12, 3);
    const shown: number[] = [];
    const stop = watchOpenClip((id) => shown.push(id));
    await settled();
    expect(shown).toEqual([12]);
    await openReader(13, 3);
    await openReader(13, 3);
    await settled();
    expect(shown).toEqual([12, 13, 13]);
    stop();
    await openReader(14, 3);
    await settled();
    expect(shown).toEqual([12, 13, 13]);
  });

  it('keeps to its own window', async () => {
    const shown: number[] = [];
    const stop = watchOpenClip((id) => shown.push(id));
    await openReader(12, 4);
    await settled();
    expect(shown).toEqual([]);
    stop();
  });

  it('says nothing where nothing was asked for', async () => {
    const listener = vi.fn();
    const stop = watchOpenClip(listener);
    await settled();
    expect(listener).not.toHaveBeenCalled();
    stop();
  });
});
