// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  button,
  emptyLibrary,
  heading,
  openPopup,
  saved,
  says,
  toolsFor,
} from '@/test/components/popup-fixture';
import type { ClipOutcome } from '@/utils/extension/outcome';
import type { Library } from '@/utils/library/library';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

const TITLE = 'Harbour fees rise at a';
const clipShown = () => screen.findByRole('heading', { name: TITLE });
const at = (url: string) => async () => ({ id: 7, windowId: 3, url });

/** A click whose answer the test gives, over a page. */
function click(url: string) {
  let end: (outcome: ClipOutcome) => void = () => {};
  const outcome = new Promise<ClipOutcome>((resolve) => {
    end = resolve;
  });
  return { tools: { ...toolsFor(library, outcome), currentTab: at(url) }, end };
}

it.each([
  ['its own address', 'https://northgate.example/a'],
  ['its own address with tracking and a fragment', 'https://northgate.example/a?utm_source=mail#top'],
  ['the address it was clipped at', 'https://northgate.example/a?from=feed'],
])(
  'shows the clip of a page at %s before the page is read, and then what became of it',
  async (_name, url) => {
    const { id, clippedAt } = await saved(library, 'a');
    const { tools, end } = click(url);
    openPopup(tools);
    const shown = await clipShown();
    expect(heading()).toBe('Already saved');
    expect(screen.getByText('Checking whether the page has changed…')).toBeTruthy();
    expect(tools.clip.mock.calls).toEqual([[7, 'article']]);
    end({ kind: 'already-saved', id, clippedAt });
    expect(await screen.findByText('The page has not changed since then.')).toBeTruthy();
    expect(shown.isConnected).toBe(true);
  },
);

it('can be read while it is looked for changes', async () => {
  const { id } = await saved(library, 'a');
  const { tools } = click('https://northgate.example/a');
  openPopup(tools);
  await clipShown();
  fireEvent.click(await button('Read'));
  expect(tools.openReader).toHaveBeenCalledWith(id, 3);
});

it('stays in sight where the page cannot be read again, which can be tried anew', async () => {
  await saved(library, 'a');
  const { tools, end } = click('https://northgate.example/a');
  openPopup(tools);
  await clipShown();
  end({ kind: 'not-an-article', detail: '' });
  expect(await screen.findByText('The page could not be read again. The clip is as it was.')).toBeTruthy();
  expect(heading()).toBe('Already saved');
  fireEvent.click(await button('Clip again'));
  await waitFor(() => expect(tools.clip).toHaveBeenCalledTimes(2));
});

it('gives way to a failure of the store', async () => {
  await saved(library, 'a');
  const { tools, end } = click('https://northgate.example/a');
  openPopup(tools);
  await clipShown();
  end({ kind: 'storage-failed', reason: 'full', detail: '' });
  await says('Not saved');
});

it('waits to be told where clipping on opening is switched off', async () => {
  const { id, clippedAt } = await saved(library, 'a');
  const { tools, end } = click('https://northgate.example/a');
  openPopup(tools, { clipOnOpen: false });
  await clipShown();
  expect(heading()).toBe('Already saved');
  expect(screen.getByText('Clip again to check whether the page has changed.')).toBeTruthy();
  expect(tools.clip).not.toHaveBeenCalled();
  fireEvent.click(await button('Clip again'));
  end({ kind: 'already-saved', id, clippedAt });
  expect(await screen.findByText('The page has not changed since then.')).toBeTruthy();
});

it.each<[string, (library: Library) => Partial<Library>, string | undefined]>([
  ['another page', () => ({}), 'https://northgate.example/b'],
  ['a page whose address is not to be known', () => ({}), undefined],
  [
    'a library that does not answer',
    () => ({ findVisited: () => Promise.reject(new Error('blocked')) }),
    'https://northgate.example/a',
  ],
  [
    'a clip that this very click has made',
    (real) => ({
      findVisited: async (addresses) => {
        const clip = await real.findVisited(addresses);
        return clip && { ...clip, clippedAt: '2026-03-12T14:00:00.001Z' };
      },
    }),
    'https://northgate.example/a',
  ],
])('is not there for %s', async (_name, other, url) => {
  await saved(library, 'a');
  const tools = {
    ...toolsFor({ ...library, ...other(library) }, new Promise(() => {})),
    currentTab: async () => ({ id: 7, windowId: 3, ...(url && { url }) }),
  };
  openPopup(tools);
  await waitFor(() => expect(tools.clip).toHaveBeenCalled());
  await screen.findByRole('button', { name: new RegExp(TITLE) });
  expect(heading()).toBe('Clipping…');
});
