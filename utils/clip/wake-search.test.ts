import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { wakeSearch } from './wake-search';

const createDocument = vi.fn(async (_: { url: string }) => {});
const contexts = vi.fn(async (): Promise<unknown[]> => []);

beforeEach(() => {
  vi.resetAllMocks();
  contexts.mockResolvedValue([]);
  Object.assign(browser, { offscreen: { createDocument } });
  Object.assign(browser.runtime, { getContexts: contexts });
});

it('opens one page for the index, however many ask', async () => {
  await Promise.all([wakeSearch(), wakeSearch()]);
  expect(createDocument.mock.calls).toEqual([
    [expect.objectContaining({ url: '/offscreen.html', reasons: ['WORKERS'] })],
  ]);
});

it('opens none where there is one', async () => {
  contexts.mockResolvedValue([{}]);
  await wakeSearch();
  expect(createDocument).not.toHaveBeenCalled();
});

it('is content when another was quicker, and asks again the next time', async () => {
  createDocument.mockRejectedValueOnce(new Error('Only a single offscreen document may be created.'));
  await wakeSearch();
  await wakeSearch();
  expect(createDocument).toHaveBeenCalledTimes(2);
});

it('rejects where the browser has none, and tries again the next time', async () => {
  createDocument.mockRejectedValueOnce(new Error('No.'));
  await expect(wakeSearch()).rejects.toThrow('No.');
  await wakeSearch();
  expect(createDocument).toHaveBeenCalledTimes(2);
});
