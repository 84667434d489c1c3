import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sign } from '../library/search/protocol';
import { hostSearch } from './host-search';

const close = vi.fn();
const keepAwake = vi.fn();
const terminate = vi.fn();
let worker: EventTarget;

class StandIn extends EventTarget {
  terminate = terminate;

  constructor() {
    super();
    worker = this;
  }
}

function says(sign: Sign): void {
  worker.dispatchEvent(new MessageEvent('message', { data: sign }));
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StandIn);
  hostSearch(close, keepAwake);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('lets go of the worker after a minute in which nothing was asked', () => {
  vi.advanceTimersByTime(59_000);
  says({ busy: false });
  vi.advanceTimersByTime(59_000);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect([close.mock.calls.length, terminate.mock.calls.length]).toEqual([1, 1]);
});

it('keeps it and the browser awake while it works', () => {
  says({ busy: true });
  vi.advanceTimersByTime(120_000);
  expect([close.mock.calls.length, keepAwake.mock.calls.length]).toEqual([0, 60]);
  says({ busy: false });
  vi.advanceTimersByTime(60_000);
  expect([close.mock.calls.length, keepAwake.mock.calls.length]).toEqual([1, 60]);
});

it.each<[string, () => void]>([
  ['has lost its files', () => says({ lost: true })],
  ['has failed', () => void worker.dispatchEvent(new Event('error'))],
])('lets go of a worker that %s, so that the next search begins with another', (_, happens) => {
  says({ busy: true });
  happens();
  vi.advanceTimersByTime(120_000);
  expect([close.mock.calls.length, terminate.mock.calls.length, keepAwake.mock.calls.length]).toEqual([
    ...[1, 1, 0],
  ]);
});
