// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, emptyLibrary, openPopup, saved, says, toolsFor } from '@/test/components/popup-fixture';
import type { Library } from '@/utils/library/library';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

describe('with clipping on opening switched off', () => {
  it('waits with the button focused', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    openPopup(tools, { clipOnOpen: false });
    const clip = await button('Clip this page');
    await waitFor(() => expect(document.activeElement).toBe(clip));
    expect(tools.clip).not.toHaveBeenCalled();
    fireEvent.click(clip);
    await says('Saved');
    expect(tools.clip.mock.calls).toEqual([[7, 'article']]);
  });

  it('explains itself over an empty library, with the keys that are set', async () => {
    const tools = toolsFor(library, { kind: 'page-refused' });
    openPopup(tools, { clipOnOpen: false });
    expect(await screen.findByRole('heading', { name: 'Keep what you read.' })).toBeTruthy();
    await waitFor(() =>
      expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
        'Alt',
        'Shift',
        'S',
      ]),
    );
    const clip = await button('Clip this page');
    await waitFor(() => expect(document.activeElement).toBe(clip));
    fireEvent.click(clip);
    await says('This page is off limits');
  });
});

describe('Escape', () => {
  it('closes, but first drops what is being typed', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    openPopup(tools);
    const field = await screen.findByRole('combobox', { name: 'Add tag' });
    fireEvent.input(field, { target: { value: 'por' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(tools.close).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(tools.close).toHaveBeenCalledOnce();
  });
});

describe('accessibility', () => {
  /** Rules that need a layout, which jsdom has not, are left to the browser. */
  const faults = async () =>
    (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations;

  it('has no faults with a fresh clip and everything unfolded', async () => {
    await saved(library, 'a', { lang: 'zh-CN', truncated: { reason: 'paywall', evidence: 'x' } });
    const { id } = await saved(library, 'b', {
      securities: [{ symbol: '600519.SH' }],
      stripped: [{ rule: 'editor-credit', kind: 'credit', where: 'tail', text: 'Edited by Tomas Verhelst' }],
    });
    await library.edit([id], { tags: ['ports'] });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    fireEvent.click(await button('show'));
    await screen.findByRole('list', { name: 'What was stripped' });
    expect(await faults()).toEqual([]);
  });

  it('has no faults with an update, a failure or nothing yet', async () => {
    const { id } = await saved(library, 'a');
    const changes = [{ field: 'title' as const, before: 'Fees rise', after: 'Fees fall' }];
    const { unmount } = openPopup(toolsFor(library, { kind: 'updated', id, changes }));
    await screen.findByText('Title');
    expect(await faults()).toEqual([]);
    unmount();
    await library.delete([id]);
    const refused = openPopup(toolsFor(library, { kind: 'storage-failed', reason: 'full', detail: 'Quota' }));
    await screen.findByText('No other clips yet.');
    expect(await faults()).toEqual([]);
    refused.unmount();
    openPopup(toolsFor(library, { kind: 'page-refused' }), { clipOnOpen: false });
    await screen.findByRole('heading', { name: 'Keep what you read.' });
    expect(await faults()).toEqual([]);
  });
});
