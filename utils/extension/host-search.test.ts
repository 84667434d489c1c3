import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkerStatus } from '../library/search/protocol';
import { hostSearch } from './host-search';

const keepAwake = vi.fn();
const started = vi.fn();
const terminate = vi.fn();
let worker: EventTarget;

class StandIn extends EventTarget {
  terminate = terminate;

  constructor() {
    super();
    started();
    worker = this;
  }
}

function says(sign: WorkerStatus): void {
  worker.dispatchEvent(new MessageEvent('message', { data: sign }));
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
  hostSearch(keepAwake);
});
afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('starts one worker, and another only when that has ended', () => {
  hostSearch();
  expect(started).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  hostSearch();
  expect([started.mock.calls.length, terminate.mock.calls.length]).toEqual([2, 1]);
});

it('lets go of the worker after a minute in which nothing was asked', () => {
  vi.advanceTimersByTime(59_000);
  says({ busy: false });
  vi.advanceTimersByTime(59_000);
  expect(terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(terminate).toHaveBeenCalledOnce();
});

it('keeps it and the browser awake while it works', () => {
  says({ busy: true });
  vi.advanceTimersByTime(120_000);
  expect([terminate.mock.calls.length, keepAwake.mock.calls.length]).toEqual([0, 60]);
  says({ busy: false });
  vi.advanceTimersByTime(60_000);
  expect([terminate.mock.calls.length, keepAwake.mock.calls.length]).toEqual([1, 60]);
});

it.each<[string, () => void]>([
  ['has lost its files', () => says({ lost: true })],
  ['has failed', () => void worker.dispatchEvent(new Event('error'))],
])('lets go of a worker that %s, so that the next search begins with another', (_, happens) => {
  says({ busy: true });
  happens();
  vi.advanceTimersByTime(120_000);
  expect([terminate.mock.calls.length, keepAwake.mock.calls.length]).toEqual([1, 0]);
});
