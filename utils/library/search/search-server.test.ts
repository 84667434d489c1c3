import { expect, it, vi } from 'vitest';
import { ask, channelEnds, first } from './fixture';
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

const heard = (id: string) => ({ kind: 'heard', id });
const refused = (id: string, refusal: string, detail = '') => ({
  ...{ kind: 'answer', id, ok: false, refusal, detail },
});
const answered = (id: string, gives: unknown = ANSWER) => ({ kind: 'answer', id, ok: true, gives });

it('confirms at once and answers when it can', async () => {
  const { page, release } = serving();
  page.say(ask({ id: 'a', call: 'find', takes: first('x') }));
  await vi.waitFor(() => expect(release).toHaveLength(1));
  expect(page.heard).toEqual([heard('a')]);
  release[0]?.();
  await vi.waitFor(() => expect(page.heard).toEqual([heard('a'), answered('a')]));
});

it('answers nothing to what is no ask', async () => {
  const { page } = serving({ status: async () => ({ state: 'ready' }) });
  for (const word of [undefined, 'find', { kind: 'ask' }, ask({ id: 'a', call: 'find' })]) page.say(word);
  page.say(ask({ id: 'b', call: 'status' }));
  await vi.waitFor(() => expect(page.heard).toEqual([heard('b'), answered('b', { state: 'ready' })]));
});

it('confirms again what is asked again, and does it once', async () => {
  const { page, find, release } = serving();
  const word = ask({ id: 'a', call: 'find', takes: first('x') });
  page.say(word);
  page.say(word);
  await vi.waitFor(() => expect(release).toHaveLength(1));
  release[0]?.();
  await vi.waitFor(() => expect(page.heard).toHaveLength(3));
  page.say(word);
  await vi.waitFor(() => expect(page.heard).toEqual([heard('a'), heard('a'), answered('a'), heard('a')]));
  expect(find).toHaveBeenCalledOnce();
});

it('drops of what a client typed all but the last, and no stretch of the same results', async () => {
  const { page, find, release } = serving();
  page.say(ask({ id: 'a', call: 'find', takes: first('h') }));
  page.say(ask({ id: 'b', call: 'find', takes: first('ha') }));
  page.say(ask({ id: 'other', client: 'other', call: 'find', takes: first('x') }));
  page.say(ask({ id: 'c', call: 'find', takes: first('har') }));
  page.say(ask({ id: 'd', call: 'find', takes: first('har', 50) }));
  await vi.waitFor(() => expect(page.heard).toContainEqual(refused('b', 'superseded')));
  for (let at = 0; at < 4; at++) {
    await vi.waitFor(() => expect(release).toHaveLength(at + 1));
    release[at]?.();
  }
  await vi.waitFor(() => expect(page.heard).toContainEqual(answered('d')));
  expect(find.mock.calls).toEqual([...[[first('h')], [first('x')], [first('har')], [first('har', 50)]]]);
});

it('does not let others wait for a rebuild', async () => {
  const { page } = serving({
    rebuild: () => new Promise(() => undefined),
    status: async () => ({ state: 'catching-up', done: 1, total: 9 }),
  });
  page.say(ask({ id: 'a', call: 'rebuild' }));
  page.say(ask({ id: 'b', call: 'status' }));
  await vi.waitFor(() =>
    expect(page.heard).toContainEqual(answered('b', { state: 'catching-up', done: 1, total: 9 })),
  );
  expect(page.heard).toContainEqual({ ...answered('a'), gives: undefined });
});

it('says why it cannot answer', async () => {
  const { page } = serving({
    all: () => Promise.reject(new BehindError('far')),
    facets: () => Promise.reject(new Error('disk I/O error')),
  });
  page.say(ask({ id: 'a', call: 'all', takes: '' }));
  page.say(ask({ id: 'b', call: 'facets', takes: '' }));
  await vi.waitFor(() => expect(page.heard).toContainEqual(refused('b', 'failed', 'disk I/O error')));
  expect(page.heard).toContainEqual(refused('a', 'behind', 'far'));
});

it('says that there is no index', async () => {
  const [page, end] = channelEnds();
  serve(end.channel, Promise.reject(new Error('no private files')));
  page.say(ask({ id: 'a', call: 'status' }));
  await vi.waitFor(() =>
    expect(page.heard).toEqual([heard('a'), refused('a', 'unavailable', 'no private files')]),
  );
});
