import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { draft, freshIndexedDb, noticesOf, openLibrary } from '../fixture';
import { createLibrary } from '../index';

beforeEach(freshIndexedDb);

describe('onChange', () => {
  it('tells this page and others of every change, once, after it can be read', async () => {
    const [here, there] = [openLibrary(), openLibrary()];
    const heardHere = noticesOf(here);
    const heardThere = noticesOf(there);
    const readable: (string | undefined)[] = [];
    onTestFinished(there.onChange(async ({ ids: [id] }) => readable.push((await there.get(id ?? 0))?.title)));

    await here.save(draft('a'));
    await here.save(draft('b'));
    await here.edit([1, 2], { starred: true });
    await here.save(draft('a', { text: 'new' }));
    await here.revert(1);
    await here.delete([2, 1]);
    await here.undelete([1]);

    const expected = [
      { rev: 1, ids: [1] },
      { rev: 2, ids: [2] },
      { rev: 4, ids: [1, 2] },
      { rev: 5, ids: [1] },
      { rev: 6, ids: [1] },
      { rev: 8, ids: [2, 1] },
      { rev: 9, ids: [1] },
    ];
    await vi.waitFor(() => expect(heardThere).toEqual(expected));
    await vi.waitFor(() => expect(heardHere).toEqual(expected));
    await vi.waitFor(() => expect(readable).toHaveLength(7));
    expect(readable[0]).toBe('Harbour fees rise at a');
  });

  it('says nothing where nothing changed', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const notices = noticesOf(library);

    await library.save(draft('a'));
    await library.edit([1], { starred: false });
    await library.delete([9]);
    await library.undelete([9]);
    await library.revert(1);
    await library.purge('2027-01-01T00:00:00.000Z');
    await library.edit([1], { starred: true });

    await vi.waitFor(() => expect(notices).toEqual([{ rev: 2, ids: [1] }]));
  });

  it('stops when told to, and does not hear another library', async () => {
    const library = openLibrary();
    const stopped = vi.fn();
    library.onChange(stopped)();
    const elsewhere = vi.fn();
    const stop = createLibrary({ name: 'other' }).onChange(elsewhere);
    const notices = noticesOf(library);

    await library.save(draft('a'));

    await vi.waitFor(() => expect(notices).toHaveLength(1));
    expect(stopped).not.toHaveBeenCalled();
    expect(elsewhere).not.toHaveBeenCalled();
    stop();
  });

  it('opens one channel, whatever it has to say', async () => {
    const opened: string[] = [];
    class StandIn {
      constructor(name: string) {
        opened.push(name);
      }
      postMessage() {}
    }
    vi.stubGlobal('BroadcastChannel', StandIn);
    const library = createLibrary({ name: 'said-twice' });
    for (const name of ['a', 'b']) await library.save(draft(name));
    expect(opened).toEqual(['said-twice-library']);
    vi.unstubAllGlobals();
  });
});
