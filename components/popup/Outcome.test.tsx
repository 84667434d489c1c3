// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('what the click came to', () => {
  it.each<[ClipOutcome, string, string]>([
    [{ kind: 'not-an-article', detail: '' }, 'No article here', 'This looks like a front page'],
    [{ kind: 'nothing-selected' }, 'Nothing selected', 'No text is selected'],
    [{ kind: 'page-refused' }, 'This page is off limits', 'The browser keeps extensions out'],
    [{ kind: 'too-large', detail: '' }, 'This page is too large', 'far larger than any article'],
    [{ kind: 'extraction-failed', detail: '' }, 'This page could not be read', 'nothing was saved'],
    [{ kind: 'storage-failed', reason: 'full', detail: '' }, 'Not saved', 'The disk is full.'],
    [
      { kind: 'storage-failed', reason: 'private-window', detail: '' },
      'Not saved',
      'The browser gives no storage here.',
    ],
    [
      { kind: 'storage-failed', reason: 'blocked', detail: '' },
      'Not saved',
      'An older Tearsheet page is in the way.',
    ],
    [
      { kind: 'storage-failed', reason: 'unknown', detail: '' },
      'Not saved',
      'The library could not be written to.',
    ],
  ])('%o', async (outcome, title, sentence) => {
    openPopup(toolsFor(library, outcome));
    await says(title);
    expect(document.querySelector('.popup__outcome')?.textContent).toContain(sentence);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('clips the tab in front as soon as it opens, and says so meanwhile', async () => {
    const tools = toolsFor(library, new Promise(() => {}));
    openPopup(tools);
    await says('Clipping…');
    await waitFor(() => expect(tools.clip.mock.calls).toEqual([[7, 'article']]));
    expect(screen.getByText('You can close this; clipping carries on.')).toBeTruthy();
  });

  it('announces the outcome in a region that was there before it', async () => {
    openPopup(toolsFor(library, { kind: 'page-refused' }));
    const region = document.querySelector('header [role="status"]');
    expect(region?.textContent).toBe('Clipping…');
    await says('This page is off limits');
    expect(region?.isConnected).toBe(true);
    expect(region?.textContent).toBe('This page is off limits');
  });

  it('shows the clip that was saved, in its own language and on its own clock', async () => {
    const { id } = await saved(library, 'a', {
      title: '红利指数完成季度调整',
      site: '澜海财经',
      source: '经纬产业观察',
      authors: ['沈知遥'],
      lang: 'zh-CN',
      published: { instant: '2026-03-12T13:35:00Z', offset: 480, precision: 'minute', from: 'meta' },
      securities: [{ symbol: '600519.SH', name: '贵州茅台' }],
    });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    const clip = within(await screen.findByRole('article', { name: 'The clip of this page' }));
    const title = clip.getByRole('heading', { name: '红利指数完成季度调整' });
    expect(title.lang).toBe('zh-CN');
    expect([...document.querySelectorAll('.clip .meta')].map((line) => line.textContent)[0]).toBe(
      '澜海财经经纬产业观察沈知遥3 月 12 日 21:35 UTC+8',
    );
    expect(clip.getByText('3 月 12 日 21:35 UTC+8').getAttribute('datetime')).toBe(
      '2026-03-12T21:35:00+08:00',
    );
    expect(clip.getByRole('list', { name: 'Securities mentioned' }).textContent).toBe('600519.SH');
    expect(clip.getByText('6 chars')).toBeTruthy();
    expect(heading()).toBe('Saved');
  });

  it('says when a clip found again was saved, and that it is unchanged', async () => {
    const { id } = await saved(library, 'a');
    await library.edit([id], { tags: ['ports', 'fees'] });
    openPopup(toolsFor(library, { kind: 'already-saved', id, clippedAt: '2026-03-10T13:41:00Z' }));
    await says('Already saved');
    expect(
      await screen.findByText('The page has not changed since then. Your 2 tags are as you left them.'),
    ).toBeTruthy();
    expect(document.querySelector('.status small')?.textContent).toMatch(/^1[01] Mar, \d\d:41$/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says that a clip found again is still incomplete', async () => {
    const { id } = await saved(library, 'a', { truncated: { reason: 'paywall', evidence: 'x' } });
    openPopup(toolsFor(library, { kind: 'already-saved', id, clippedAt: '2026-03-10T13:41:00Z' }));
    expect(
      await screen.findByText('The page has not changed since then: the article is still incomplete.'),
    ).toBeTruthy();
  });

  it('lists what an update changed', async () => {
    const { id } = await saved(library, 'a');
    openPopup(
      toolsFor(library, {
        kind: 'updated',
        id,
        changes: [
          { field: 'title', before: 'Fees rise', after: 'Fees fall' },
          { field: 'leadImage', before: '', after: 'https://northgate.example/a.png' },
        ],
      }),
    );
    await says('Updated');
    expect(document.querySelector('.status small')?.textContent).toBe('2 changes');
    await screen.findByText('Title');
    expect([...document.querySelectorAll('.change')].map((change) => change.textContent)).toEqual([
      'TitleFees rise fall',
      'Lead imageAdded',
    ]);
    expect(document.querySelector('.change del')?.textContent).toBe('rise');
    expect(document.querySelector('.change ins')?.textContent).toBe('fall');
  });

  it('shows where a clip is cut off, why, and clips again', async () => {
    const truncated = { reason: 'paywall', evidence: 'x' } as const;
    const { id } = await saved(library, 'a', { truncated, text: 'The fees rise.\nShips wait at the' });
    const tools = toolsFor(library, { kind: 'cut-off', id, truncated });
    openPopup(tools);
    await says('Saved, but incomplete');
    expect(await screen.findByText('Ships wait at the')).toBeTruthy();
    expect(screen.getByText('The rest is for subscribers.')).toBeTruthy();
    fireEvent.click(await button('Clip again'));
    await waitFor(() =>
      expect(tools.clip.mock.calls).toEqual([
        [7, 'article'],
        [7, 'article'],
      ]),
    );
  });

  it('shows a clip that is kept as it is, cut off, with all that can be done with it', async () => {
    const truncated = { reason: 'login', evidence: 'x' } as const;
    const { id } = await saved(library, 'a', { truncated });
    openPopup(toolsFor(library, { kind: 'cut-off', id, truncated }));
    fireEvent.click(await button('Keep as is'));
    expect(await button('Read')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Add tag' })).toBeTruthy();
    expect(heading()).toBe('Saved, but incomplete');
  });

  it('says that the article has more pages, and goes to the next', async () => {
    const truncated = { reason: 'more-pages', evidence: 'Next page' } as const;
    const [next, all] = ['https://northgate.example/a?page=2', 'https://northgate.example/a?page=all'];
    const { id } = await saved(library, 'a', { truncated, page: { number: 1, next, all } });
    const tools = toolsFor(library, { kind: 'cut-off', id, truncated, rest: { next, all } });
    openPopup(tools);
    await says('Saved, not all pages yet');
    expect(await screen.findByText('The article is spread over several pages.')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Add tag' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clip again' })).toBeNull();
    fireEvent.click(await button('All on one page'));
    fireEvent.click(await button('Next page'));
    expect(tools.goTo.mock.calls).toEqual([
      [7, all],
      [7, next],
    ]);
    await waitFor(() => expect(tools.close).toHaveBeenCalled());
  });

  it('says which page was added, and takes it back', async () => {
    const page = (number: number) => ({ number, total: 2 });
    const truncated = { reason: 'more-pages', evidence: 'Next page' } as const;
    const { id } = await saved(library, 'a', { truncated, page: page(1) });
    await saved(library, 'a', { text: 'The end.', html: '<p>The end.</p>', page: page(2) });
    openPopup(toolsFor(library, { kind: 'page-added', id, number: 2, total: 2 }));
    await says('Page 2 of 2 added');
    expect(await screen.findByText('The clip now holds every page of the article.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
    fireEvent.click(await button('Undo'));
    await says('Update undone');
    expect(await library.get(id)).toMatchObject({ pages: [1], truncated });
  });

  it('says that a page is added when nobody knows of how many, and that there are others', async () => {
    const truncated = { reason: 'more-pages', evidence: 'page 1' } as const;
    const { id } = await saved(library, 'a', { truncated });
    openPopup(toolsFor(library, { kind: 'page-added', id, number: 3 }));
    await says('Page 3 added');
    expect(await screen.findByText('The article is spread over several pages.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  });

  it('says of a page found again that it is unchanged, and where the next one is', async () => {
    const truncated = { reason: 'more-pages', evidence: 'Next page' } as const;
    const next = 'https://northgate.example/a?page=2';
    const { id, clippedAt } = await saved(library, 'a', { truncated });
    openPopup(toolsFor(library, { kind: 'already-saved', id, clippedAt, rest: { next } }));
    expect(await screen.findByText('The page has not changed since then.')).toBeTruthy();
    expect(await button('Next page')).toBeTruthy();
  });

  it('clips a page anyway when told to', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'not-an-article', detail: '' });
    openPopup(tools);
    const anyway = await button('Clip anyway');
    tools.clip.mockResolvedValue({ kind: 'saved', id });
    fireEvent.click(anyway);
    await says('Saved');
    expect(tools.clip.mock.calls).toEqual([
      [7, 'article'],
      [7, 'anyway'],
    ]);
  });

  it('offers to clip the selection, which then takes the place of the article just saved', async () => {
    const article = await saved(library, 'a');
    const passage = await saved(library, 'b', { selection: true });
    const tools = toolsFor(library, { kind: 'saved', id: article.id, hasSelection: true });
    openPopup(tools);
    await says('Saved');
    tools.clip.mockResolvedValue({ kind: 'saved', id: passage.id, selection: true });
    fireEvent.click(await button('Clip the selection instead'));
    await says('Selection saved');
    expect(tools.clip.mock.calls).toEqual([
      [7, 'article'],
      [7, 'selection'],
    ]);
    expect(await library.get(article.id)).toBeUndefined();
    expect(await library.get(passage.id)).toMatchObject({ selection: true });
    expect(screen.queryByRole('button', { name: 'Clip the selection instead' })).toBeNull();
  });

  it('keeps an article that was there before when the selection is clipped', async () => {
    const { id, clippedAt } = await saved(library, 'a');
    const passage = await saved(library, 'b', { selection: true });
    const tools = toolsFor(library, { kind: 'already-saved', id, clippedAt, hasSelection: true });
    openPopup(tools);
    await says('Already saved');
    tools.clip.mockResolvedValue({ kind: 'saved', id: passage.id, selection: true });
    fireEvent.click(await button('Clip the selection instead'));
    await says('Selection saved');
    expect(await library.get(id)).toMatchObject({ id });
  });

  it('offers the selection where there is no article', async () => {
    const tools = toolsFor(library, { kind: 'not-an-article', detail: '', hasSelection: true });
    openPopup(tools);
    await says('No article here');
    tools.clip.mockResolvedValue({ kind: 'nothing-selected', selection: true });
    fireEvent.click(await button('Clip the selection instead'));
    await says('Nothing selected');
  });

  it('tries again, with the technical side folded away', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'storage-failed', reason: 'full', detail: 'QuotaExceededError' });
    openPopup(tools);
    await says('Not saved');
    const details = screen.getByText('QuotaExceededError').closest('details');
    expect(details?.open).toBe(false);
    tools.clip.mockResolvedValue({ kind: 'saved', id });
    fireEvent.click(await button('Try again'));
    await says('Saved');
  });

  it('says that the background gave no answer', async () => {
    const tools = toolsFor(library, { kind: 'page-refused' });
    tools.clip.mockRejectedValue(new Error('Receiving end does not exist'));
    openPopup(tools);
    await says('No answer');
    expect(screen.getByText('Error: Receiving end does not exist')).toBeTruthy();
  });

  it('takes a window without a tab for a page that refuses', async () => {
    const tools = { ...toolsFor(library, { kind: 'page-refused' }), currentTab: async () => undefined };
    openPopup(tools);
    await says('This page is off limits');
    expect(tools.clip).not.toHaveBeenCalled();
  });

  it('says that the clip was deleted meanwhile', async () => {
    const { id } = await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    await button('Read');
    await library.delete([id]);
    expect(await screen.findByText('This clip has since been deleted.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
