import { expect, it, vi } from 'vitest';
import { channelEnds, first, requestMessage } from './fixture';
import { serve } from './search-server';
import { BehindError, type SearchService } from './search-service';

const ANSWER = { ids: [3], total: 1, days: [], by: 'index', complete: true, problems: [] };

/** An owner whose answers to `find` wait until they are let go, and a page's end of the channel to it. */
function serving(owner: Partial<Record<keyof SearchService, unknown>> = {}) {
  const [page, end] = channelEnds();
  const release: (() => void)[] = [];
  const find = vi.fn(() => new Promise((resolve) => release.push(() => resolve(ANSWER))));
  serve(end.channel, Promise.resolve({ find, ...owner } as unknown as SearchService));
  return { page, find, release };
}

const acked = (id: string) => ({ kind: 'ack', id });
const refused = (id: string, refusal: string, detail = '') => ({
  ...{ kind: 'response', id, ok: false, refusal, detail },
});
const answered = (id: string, response: unknown = ANSWER) => ({ kind: 'response', id, ok: true, response });

it('confirms at once and answers when it can', async () => {
  const { page, release } = serving();
  page.say(requestMessage({ id: 'a', call: 'find', request: first('x') }));
  await vi.waitFor(() => expect(release).toHaveLength(1));
  expect(page.received).toEqual([acked('a')]);
  release[0]?.();
  await vi.waitFor(() => expect(page.received).toEqual([acked('a'), answered('a')]));
});

it('answers nothing to what is no ask', async () => {
  const { page } = serving({ status: async () => ({ state: 'ready' }) });
  for (const message of [undefined, 'find', { kind: 'request' }, requestMessage({ id: 'a', call: 'find' })])
    page.say(message);
  page.say(requestMessage({ id: 'b', call: 'status' }));
  await vi.waitFor(() => expect(page.received).toEqual([acked('b'), answered('b', { state: 'ready' })]));
});

it('confirms again what is asked again, and does it once', async () => {
  const { page, find, release } = serving();
  const message = requestMessage({ id: 'a', call: 'find', request: first('x') });
  page.say(message);
  page.say(message);
  await vi.waitFor(() => expect(release).toHaveLength(1));
  release[0]?.();
  await vi.waitFor(() => expect(page.received).toHaveLength(3));
  page.say(message);
  await vi.waitFor(() => expect(page.received).toEqual([acked('a'), acked('a'), answered('a'), acked('a')]));
  expect(find).toHaveBeenCalledOnce();
});

it('drops of what a client typed all but the last, and no stretch of the same results', async () => {
  const { page, find, release } = serving();
  page.say(requestMessage({ id: 'a', call: 'find', request: first('h') }));
  page.say(requestMessage({ id: 'b', call: 'find', request: first('ha') }));
  page.say(requestMessage({ id: 'other', client: 'other', call: 'find', request: first('x') }));
  page.say(requestMessage({ id: 'c', call: 'find', request: first('har') }));
  page.say(requestMessage({ id: 'd', call: 'find', request: first('har', 50) }));
  await vi.waitFor(() => expect(page.received).toContainEqual(refused('b', 'superseded')));
  for (let at = 0; at < 4; at++) {
    await vi.waitFor(() => expect(release).toHaveLength(at + 1));
    release[at]?.();
  }
  await vi.waitFor(() => expect(page.received).toContainEqual(answered('d')));
  expect(find.mock.calls).toEqual([...[[first('h')], [first('x')], [first('har')], [first('har', 50)]]]);
});

it('does not let others wait for a rebuild', async () => {
  const { page } = serving({
    rebuild: () => new Promise(() => undefined),
    status: async () => ({ state: 'catching-up', done: 1, total: 9 }),
  });
  page.say(requestMessage({ id: 'a', call: 'rebuild' }));
  page.say(requestMessage({ id: 'b', call: 'status' }));
  await vi.waitFor(() =>
    expect(page.received).toContainEqual(answered('b', { state: 'catching-up', done: 1, total: 9 })),
  );
  expect(page.received).toContainEqual({ ...answered('a'), response: undefined });
});

it('says why it cannot answer', async () => {
  const { page } = serving({
    all: () => Promise.reject(new BehindError('far')),
    facets: () => Promise.reject(new Error('disk I/O error')),
  });
  page.say(requestMessage({ id: 'a', call: 'all', request: '' }));
  page.say(requestMessage({ id: 'b', call: 'facets', request: '' }));
  await vi.waitFor(() => expect(page.received).toContainEqual(refused('b', 'failed', 'disk I/O error')));
  expect(page.received).toContainEqual(refused('a', 'behind', 'far'));
});

it('says that there is no index', async () => {
  const [page, end] = channelEnds();
  serve(end.channel, Promise.reject(new Error('no private files')));
  page.say(requestMessage({ id: 'a', call: 'status' }));
  await vi.waitFor(() =>
    expect(page.received).toEqual([acked('a'), refused('a', 'unavailable', 'no private files')]),
  );
});
