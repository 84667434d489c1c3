import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LibraryChange } from '@/utils/library/library';
import { throttleChanges } from './throttle-changes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A source of changes, and who listens to it seldom. */
function listening() {
  const listeners = new Set<(change: LibraryChange) => void>();
  const heard: LibraryChange[] = [];
  const source = {
    onChange: (listener: (change: LibraryChange) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const stop = throttleChanges(source, 300).onChange((change) => heard.push(change));
  const change = (rev: number, ...ids: number[]) => {
    for (const listener of listeners) listener({ rev, ids });
  };
  return { heard, change, stop, listeners };
}

it('tells of what came together at once, after a while', () => {
  const { heard, change } = listening();
  change(1, 7);
  vi.advanceTimersByTime(299);
  change(3, 8, 9);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual([{ rev: 3, ids: [7, 8, 9] }]);
});

it('tells of what comes later again, and of nothing where nothing comes', () => {
  const { heard, change } = listening();
  change(1, 7);
  vi.advanceTimersByTime(10_000);
  change(2, 8);
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual([
    { rev: 1, ids: [7] },
    { rev: 2, ids: [8] },
  ]);
});

it('is silent once it is stopped', () => {
  const { heard, change, stop, listeners } = listening();
  change(1, 7);
  stop();
  vi.advanceTimersByTime(10_000);
  expect([heard, listeners.size, vi.getTimerCount()]).toEqual([[], 0, 0]);
});
