import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, removeAllListeners } from './messages';
import { readPage } from './read-page';

const page = { url: 'https://northgate.example/a', html: '<p>Fees' };
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

const answer = { ok: false, reason: 'not-an-article', detail: '64 links' } as const;

it('asks the offscreen page, which it makes first', async () => {
  const asked = vi.fn();
  onMessage('read', ({ data }) => {
    asked(data);
    return answer;
  });
  expect(await readPage(page, 'anyway')).toEqual(answer);
  expect(asked).toHaveBeenCalledWith({ page, target: 'anyway' });
  expect(createDocument).toHaveBeenCalledOnce();
});

it('makes one page for two clips at once, and none where there is one', async () => {
  onMessage('read', () => answer);
  await Promise.all([readPage(page, 'article'), readPage(page, 'article')]);
  expect(createDocument).toHaveBeenCalledOnce();
  getContexts.mockResolvedValue([{}]);
  await readPage(page, 'article');
  expect(createDocument).toHaveBeenCalledOnce();
});

it('makes a failure of an answer that is none, and of a page that cannot be made', async () => {
  onMessage('read', () => ({ ok: true, draft: {} }) as never);
  expect(await readPage(page, 'article')).toEqual({
    ...{ ok: false, reason: 'failed' },
    detail: 'The page could not be read.',
  });
  createDocument.mockRejectedValue(new Error('no room'));
  expect(await readPage(page, 'article')).toEqual({ ok: false, reason: 'failed', detail: 'no room' });
});
