// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryChange } from '@/utils/library/library';
import { useLive } from './use-live';

/** Does something and lets everything that follows from it happen. */
const settled = (work: () => void) =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** A source of changes that the test fires by hand. */
function changes() {
  const listeners = new Set<(change: LibraryChange) => void>();
  return {
    listeners,
    onChange: (listener: (change: LibraryChange) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fire: () =>
      settled(() => {
        for (const listener of listeners) listener({ rev: 1, ids: [] });
      }),
  };
}

/** A query whose answers the test gives by hand, in any order. */
function questions() {
  const asked: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  const query = vi.fn(() => new Promise<string>((resolve, reject) => asked.push({ resolve, reject })));
  const answer = (number: number, text: string) => settled(() => asked[number]?.resolve(text));
  const fail = (number: number, error: Error) => settled(() => asked[number]?.reject(error));
  return { query, answer, fail };
}

afterEach(cleanup);

describe('useLive', () => {
  it('asks at once and after every change, keeping the last answer meanwhile', async () => {
    const source = changes();
    const { query, answer } = questions();
    const { result } = renderHook(() => useLive(query, [], source));
    expect(result.current.state).toBe('loading');
    await answer(0, 'one');
    expect(result.current).toMatchObject({ state: 'ready', value: 'one' });
    await source.fire();
    expect(query).toHaveBeenCalledTimes(2);
    expect(result.current).toMatchObject({ state: 'ready', value: 'one' });
    await answer(1, 'two');
    expect(result.current).toMatchObject({ state: 'ready', value: 'two' });
  });

  it('drops an answer that a newer question has overtaken', async () => {
    const source = changes();
    const { query, answer } = questions();
    const { result } = renderHook(() => useLive(query, [], source));
    await source.fire();
    await answer(1, 'new');
    await answer(0, 'old');
    expect(result.current).toMatchObject({ state: 'ready', value: 'new' });
  });

  it('starts over when what it depends on changes', async () => {
    const source = changes();
    const { query, answer } = questions();
    const { result, rerender } = renderHook(({ id }) => useLive(query, [id], source), {
      initialProps: { id: 1 },
    });
    await answer(0, 'first');
    await act(async () => rerender({ id: 2 }));
    expect(result.current.state).toBe('loading');
    await answer(1, 'second');
    expect(result.current).toMatchObject({ state: 'ready', value: 'second' });
    expect(source.listeners.size).toBe(1);
  });

  it('says that the query failed, and asks again when told', async () => {
    const error = new Error('blocked');
    const { query, answer, fail } = questions();
    const source = changes();
    const { result } = renderHook(() => useLive(query, [], source));
    await fail(0, error);
    expect(result.current).toMatchObject({ state: 'failed', error });
    act(() => result.current.retry());
    await answer(1, 'there');
    expect(result.current).toMatchObject({ state: 'ready', value: 'there' });
  });

  it('stops listening when it goes', async () => {
    const source = changes();
    const { unmount } = renderHook(() => useLive(async () => 'x', [], source));
    expect(source.listeners.size).toBe(1);
    await settled(unmount);
    expect(source.listeners.size).toBe(0);
  });
});
