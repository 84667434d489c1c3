import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, removeAllListeners } from './messages';
import { wakeSearch } from './wake-search';

const createDocument = vi.fn();
const getContexts = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { offscreen: { createDocument } });
  Object.assign(browser.runtime, { getContexts });
  createDocument.mockReset().mockResolvedValue(undefined);
  getContexts.mockReset().mockResolvedValue([]);
});
afterEach(removeAllListeners);

it('has the offscreen page host the index, and makes that page first', async () => {
  const host = vi.fn();
  onMessage('hostSearch', host);
  await Promise.all([wakeSearch(), wakeSearch()]);
  expect(createDocument).toHaveBeenCalledOnce();
  expect(createDocument.mock.calls[0]?.[0]).toMatchObject({ url: '/offscreen.html' });
  expect(createDocument.mock.calls[0]?.[0].reasons).toContain('WORKERS');
  getContexts.mockResolvedValue([{}]);
  await wakeSearch();
  expect([createDocument.mock.calls.length, host.mock.calls.length]).toEqual([1, 3]);
});

it('rejects where there can be no such page, and tries again the next time', async () => {
  onMessage('hostSearch', () => undefined);
  createDocument.mockRejectedValueOnce(new Error('No.'));
  await expect(wakeSearch()).rejects.toThrow('No.');
  await wakeSearch();
  expect(createDocument).toHaveBeenCalledTimes(2);
});
