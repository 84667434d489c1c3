import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { inject } from './inject';

const executeScript = vi.fn();
Object.assign(browser, { scripting: { executeScript } });
afterEach(() => {
  executeScript.mockReset();
  vi.useRealTimers();
});

it('injects the script into the tab and gives back its answer', async () => {
  const answer = { ok: false, reason: 'not-an-article', detail: '64 links' };
  executeScript.mockResolvedValue([{ result: answer }]);
  expect(await inject(3)).toEqual(answer);
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 3 }, files: ['/content-scripts/clip.js'] }]]);
});

it.each([
  ['Cannot access a chrome:// URL', 'page-refused'],
  ['The extensions gallery cannot be scripted.', 'page-refused'],
  ['Missing host permission for the tab', 'page-refused'],
  ['No tab with id: 3', 'failed'],
  ['Frame with ID 0 was removed.', 'failed'],
])('tells apart why the browser refused: %s', async (message, reason) => {
  executeScript.mockRejectedValue(new Error(message));
  expect(await inject(3)).toMatchObject({ ok: false, reason });
});

it('takes an answer with nothing in it for a refusal, as Firefox gives it on its own pages', async () => {
  executeScript.mockResolvedValue([undefined]);
  expect(await inject(3)).toEqual({ ok: false, reason: 'page-refused' });
});

it('takes for a failure what is no capture', async () => {
  executeScript.mockResolvedValue([{ result: { ok: true, page: { url: 3 } } }]);
  expect(await inject(3)).toMatchObject({ ok: false, reason: 'failed' });
});

it('takes no answer for a failure: a script that threw gives null', async () => {
  executeScript.mockResolvedValue([{ result: null }]);
  expect(await inject(3)).toMatchObject({ ok: false, reason: 'failed' });
});

it('gives up on a page that never answers', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => {}));
  const answer = inject(3);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toMatchObject({
    ok: false,
    reason: 'failed',
    detail: expect.stringContaining('30 seconds'),
  });
});
