// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
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
import type { Library } from '@/utils/library/library';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

describe('undo', () => {
  it('deletes a saved clip and restores it, keeping the keyboard on the button', async () => {
    const { id } = await saved(library, 'a');
    await library.edit([id], { tags: ['ports'] });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    const undo = await button('Undo');
    undo.focus();
    fireEvent.click(undo);
    await says('Deleted');
    expect(await library.get(id)).toBeUndefined();
    expect(screen.getByText('Harbour fees rise at a')).toBeTruthy();
    expect(screen.getByText(/^The clip and its 1 tag are no longer in your library\./)).toBeTruthy();

    const back = await button('Restore');
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    await says('Saved');
    expect((await library.get(id))?.tags).toEqual(['ports']);
  });

  it('goes back to the version before an update', async () => {
    const { id } = await saved(library, 'a');
    await saved(library, 'a', {
      title: 'Harbour fees fall',
      text: 'The fees fall.',
      html: '<p>The fees fall.</p>',
    });
    openPopup(toolsFor(library, { kind: 'updated', id, changes: [] }));
    fireEvent.click(await button('Undo'));
    await says('Update undone');
    expect((await library.get(id))?.title).toBe('Harbour fees rise at a');
    expect(await screen.findByRole('heading', { name: 'Harbour fees rise at a' })).toBeTruthy();
  });

  it('says that a page clipped again meanwhile is not put back', async () => {
    const { id } = await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    fireEvent.click(await button('Undo'));
    await says('Deleted');
    await saved(library, 'a');
    fireEvent.click(await button('Restore'));
    await says('Not restored');
  });

  it('stays where it is when the library refuses, and says so', async () => {
    const { id } = await saved(library, 'a');
    const refusing = { ...library, delete: () => Promise.reject(new Error('full')) };
    openPopup(toolsFor(refusing, { kind: 'saved', id }));
    fireEvent.click(await button('Undo'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'That could not be undone: the library did not take the change.',
    );
    expect(heading()).toBe('Saved');
  });
});
