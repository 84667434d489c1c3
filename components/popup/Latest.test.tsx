// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, emptyLibrary, openPopup, saved, toolsFor } from '@/test/components/popup-fixture';
import type { Library } from '@/utils/library/library';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

describe('the latest clips', () => {
  const rows = () => [...document.querySelectorAll('.row-c__title')].map((title) => title.textContent);

  it('are listed newest first, without the one at hand, and follow the library', async () => {
    for (const name of ['a', 'b', 'c']) await saved(library, name);
    const { id } = await saved(library, 'd');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    await waitFor(() =>
      expect(rows()).toEqual(['Harbour fees rise at c', 'Harbour fees rise at b', 'Harbour fees rise at a']),
    );
    await saved(library, 'e');
    await waitFor(() => expect(rows()[0]).toBe('Harbour fees rise at e'));
  });

  it('open in the reader', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'page-refused' });
    openPopup(tools);
    fireEvent.click(await screen.findByText('Harbour fees rise at a'));
    expect(tools.openReader.mock.calls).toEqual([[id, 3]]);
  });

  it('tell unread from read, and mark an incomplete clip', async () => {
    const { id } = await saved(library, 'a', { truncated: { reason: 'paywall', evidence: 'x' } });
    openPopup(toolsFor(library, { kind: 'page-refused' }));
    const row = await screen.findByRole('button', { name: /Harbour fees rise at a/ });
    expect(row.textContent).toMatch(/^Unread/);
    expect(row.textContent).toContain('incomplete');
    await library.edit([id], { readAt: '2026-03-12T09:00:00Z' });
    await waitFor(() => expect(row.textContent).not.toMatch(/^Unread/));
  });

  it('say that the library could not be opened, and try again', async () => {
    await saved(library, 'a');
    const list = vi.fn(library.list).mockRejectedValueOnce(new Error('blocked'));
    openPopup(toolsFor({ ...library, list }, { kind: 'page-refused' }));
    fireEvent.click(await button('Try again'));
    await waitFor(() => expect(rows()).toEqual(['Harbour fees rise at a']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are one click from all of them and from the settings', async () => {
    const tools = toolsFor(library, { kind: 'page-refused' });
    openPopup(tools);
    fireEvent.click(await button('Library'));
    fireEvent.click(await button('Settings'));
    expect(tools.openLibrary).toHaveBeenCalledOnce();
    expect(tools.openSettings).toHaveBeenCalledOnce();
  });
});

describe('the search', () => {
  const ALL = { query: 'harbour', order: 'clipped', offset: 0, limit: 100 } as const;
  const rows = () => [...document.querySelectorAll('.row-c__title')].map((title) => title.textContent);
  const type = (text: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search clips' }), { target: { value: text } });

  it('finds as one types, also the clip at hand, and gives the latest back when it is cleared', async () => {
    for (const name of ['a', 'b', 'c']) await saved(library, name);
    const { id } = await saved(library, 'dock');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    type('dock');
    await waitFor(() => expect(rows()).toEqual(['Harbour fees rise at dock']));
    await screen.findByText('1 clip found', { selector: '[role=status]' });
    fireEvent.click(await button('Clear search'));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('says that there is nothing, and what cannot be searched for', async () => {
    await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'page-refused' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    type('zeppelin');
    await screen.findByText('No clip mentions “zeppelin”');
    type('before:soon');
    await screen.findByText('“soon” is not a date. Write it like 2026-03-10, 2026-03 or 2026.');
  });

  it('leads on to all that it found, in the library', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await saved(library, name);
    const tools = toolsFor(library, { kind: 'page-refused' });
    const find = async () => ({ ...(await tools.search.find(ALL)), ids: [7, 6, 5, 4, 3, 2] });
    openPopup({ ...tools, search: { ...tools.search, find } });
    await waitFor(() => expect(rows()).toHaveLength(5));
    type('harbour fees');
    fireEvent.click(await button('All 7 in the library'));
    expect(tools.openLibraryAt.mock.calls).toEqual([['#/?q=harbour+fees']]);
    await waitFor(() => expect(tools.close).toHaveBeenCalled());
  });

  it('is reached by its key, and left for the first hit', async () => {
    await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'page-refused' }));
    const row = await screen.findByRole('button', { name: /Harbour fees rise at a/ });
    fireEvent.keyDown(document.body, { key: '/' });
    const field = screen.getByRole('searchbox', { name: 'Search clips' });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row);
  });
});
