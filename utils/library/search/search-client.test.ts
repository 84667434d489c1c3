import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Clip } from '../../article/clip';
import { draft, freshIndexedDb, openLibrary } from '../fixture';
import { channelEnds, first } from './fixture';
import type { RequestMessage } from './protocol';
import type { SearchStatus } from './search';
import { createSearch } from './search-client';
import { serve } from './search-server';
import type { SearchService } from './search-service';

const ANSWER = { ids: [3], total: 1, days: [], by: 'index', complete: true, problems: [] } as const;

beforeEach(() => {
  freshIndexedDb();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => void vi.useRealTimers());

/** A page's search, the other end of its channel, and a library with one clip. */
async function page(wake: (serveNow: (owner: object) => void) => Promise<unknown> = async () => undefined) {
  const [own, other] = channelEnds();
  const library = openLibrary();
  const { clip } = (await library.save(draft('a'))) as { clip: Clip };
  const serveNow = (owner: object) => serve(other.channel, Promise.resolve(owner as SearchService));
  const woken = vi.fn(() => wake(serveNow));
  const search = createSearch({ channel: own.channel, library, wake: woken });
  return { search, other, serveNow, woken, clip, library };
}

/** Lets time pass, and what is asked of the database come to its end, until the promise is settled. */
async function passing<T>(promise: Promise<T>): Promise<T> {
  let settled = false;
  const done = () => {
    settled = true;
  };
  promise.then(done, done);
  while (!settled) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return promise;
}

function asks(received: unknown[]): RequestMessage[] {
  return received as RequestMessage[];
}

it('asks the owner', async () => {
  const { search, serveNow, woken } = await page();
  serveNow({ find: async () => ANSWER, all: async () => [3, 2], facets: async () => undefined });
  expect(await search.find(first('x'))).toEqual(ANSWER);
  expect(await search.all('x')).toEqual([3, 2]);
  expect(await search.facets('x')).toBeUndefined();
  expect(woken).not.toHaveBeenCalled();
});

it('wakes an owner that does not answer, and asks until it has loaded', async () => {
  const { search, woken } = await page(async (serveNow) =>
    setTimeout(() => serveNow({ find: async () => ANSWER }), 350),
  );
  expect(await passing(search.find(first('x')))).toEqual(ANSWER);
  expect(woken).toHaveBeenCalled();
});

it('wakes another when the owner dies over an answer', async () => {
  const { search, other, serveNow, woken } = await page();
  const answer = search.find(first('x'));
  await vi.waitFor(() => expect(other.received).toHaveLength(1));
  other.say({ kind: 'ack', id: asks(other.received)[0]?.id });
  woken.mockImplementationOnce(async () => serveNow({ find: async () => ANSWER }));
  expect(await passing(answer)).toEqual(ANSWER);
});

describe('where there is no index', () => {
  const days = [{ date: '2026-03-12', count: 1 }];
  const found = { ids: [1], total: 1, days, by: 'scan', complete: true, problems: [] };

  it('reads through the library, and leaves the owner alone for a while', async () => {
    const { search, other, woken } = await page();
    expect(await passing(search.find(first('harbour')))).toEqual(found);
    const [times, wakes] = [other.received.length, woken.mock.calls.length];
    expect(await search.find(first('harbour'))).toEqual(found);
    expect(await search.all('harbour')).toEqual([1]);
    expect(await search.facets('')).toBeUndefined();
    expect(await search.tags()).toEqual([]);
    expect(await search.status()).toEqual({ state: 'unavailable', detail: 'The index does not answer.' });
    await expect(search.rebuild()).rejects.toThrow('The index does not answer.');
    expect([other.received.length, woken.mock.calls.length]).toEqual([times, wakes]);
  });

  it('asks an owner again as soon as one makes itself received', async () => {
    const { search, other, serveNow } = await page();
    await passing(search.find(first('harbour')));
    serveNow({ find: async () => ANSWER });
    other.say({ kind: 'status', status: { state: 'ready' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(await search.find(first('harbour'))).toEqual(ANSWER);
  });

  it.each<[string, () => Promise<never>]>([
    ['is far behind', () => Promise.reject(new Error('behind'))],
    ['fails', () => Promise.reject(new Error('disk I/O error'))],
  ])('reads through the library while the index %s', async (_, find) => {
    const { search, serveNow } = await page();
    serveNow({ find });
    expect(await passing(search.find(first('harbour')))).toEqual(found);
  });

  it('reads through the library where nobody can be woken', async () => {
    const { search } = await page(() => Promise.reject(new Error('Could not establish connection.')));
    expect(await passing(search.find(first('harbour')))).toEqual(found);
  });

  it('reads through the library where waking somebody comes to no end', async () => {
    const { search } = await page(() => new Promise(() => undefined));
    expect(await passing(search.find(first('harbour')))).toEqual(found);
  });

  it('response up reading for what was typed before, not for another stretch', async () => {
    const { search } = await page(() => Promise.reject(new Error('no')));
    const earlier = search.find(first('harb'));
    const last = search.find(first('harbour'));
    const stretch = search.find(first('harbour', 1));
    await expect(passing(earlier)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await passing(last)).toEqual(found);
    expect(await passing(stretch)).toMatchObject({ ids: [] });
  });
});

it('says that a later query took the place of one', async () => {
  const { search, serveNow } = await page();
  let release: (answer: typeof ANSWER) => void = () => undefined;
  const find = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  serveNow({ find });
  const running = search.find(first('h'));
  const dropped = search.find(first('ha'));
  const last = search.find(first('har'));
  await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
  release(ANSWER);
  await running;
  await vi.advanceTimersByTimeAsync(0);
  release(ANSWER);
  expect(await last).toEqual(ANSWER);
});

it('passes on how the index is until told to stop, and nothing else', async () => {
  const { search, other } = await page();
  const told: SearchStatus[] = [];
  const stop = search.onStatus((status) => told.push(status));
  onTestFinished(stop);
  for (const message of [{ kind: 'status' }, { kind: 'ack', id: 'a' }, null]) other.say(message);
  other.say({ kind: 'status', status: { state: 'ready' } });
  await vi.advanceTimersByTimeAsync(0);
  stop();
  other.say({ kind: 'status', status: { state: 'ready' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ state: 'ready' }]);
});
