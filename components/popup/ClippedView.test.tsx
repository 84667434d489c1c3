// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, emptyLibrary, openPopup, saved, toolsFor } from '@/test/components/popup-fixture';
import type { Library } from '@/utils/library/library';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

describe('the clip at hand', () => {
  it('edits tags, star and archive in place', async () => {
    const { id } = await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    const field = await screen.findByRole('combobox', { name: 'Add tag' });
    fireEvent.input(field, { target: { value: 'ports,' } });
    fireEvent.input(field, { target: { value: 'fees,' } });
    fireEvent.click(await button('Star'));
    fireEvent.click(await button('Archive'));
    await waitFor(async () =>
      expect(await library.get(id)).toMatchObject({ tags: ['ports', 'fees'], starred: true, archived: true }),
    );
    expect((await button('Star')).getAttribute('aria-pressed')).toBe('true');
  });

  it('says that an edit was refused and shows the clip as it is', async () => {
    const { id } = await saved(library, 'a');
    const refusing = { ...library, edit: () => Promise.reject(new Error('full')) };
    openPopup(toolsFor(refusing, { kind: 'saved', id }));
    fireEvent.click(await button('Star'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The change could not be saved. The clip is as it was.',
    );
    expect((await button('Star')).getAttribute('aria-pressed')).toBe('false');
  });

  it('copies and saves its Markdown', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    openPopup(tools);
    fireEvent.click(await button('Copy Markdown'));
    expect(await button('Copied')).toBeTruthy();
    expect(tools.copyMarkdown.mock.calls[0]?.[0]).toMatchObject({ id, title: 'Harbour fees rise at a' });
    expect(tools.copyMarkdown.mock.calls[0]?.[1]).toMatchObject({
      html: '<p>The fees rise.</p><p>Ships wait.</p>',
    });
    fireEvent.click(await button('Save as Markdown file'));
    await waitFor(() => expect(tools.saveMarkdown).toHaveBeenCalledOnce());
  });

  it('says that the clipboard refused', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    tools.copyMarkdown.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    openPopup(tools);
    fireEvent.click(await button('Copy Markdown'));
    expect((await screen.findByRole('alert')).textContent).toBe('The text could not be copied.');
  });

  it('shows what was stripped', async () => {
    const { id } = await saved(library, 'a', {
      stripped: [
        { rule: 'editor-credit', kind: 'credit', where: 'tail', text: 'Edited by Tomas Verhelst' },
        { rule: 'qr-code', kind: 'promotion', where: 'box', text: '' },
      ],
    });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    fireEvent.click(await button('show'));
    const list = await screen.findByRole('list', { name: 'What was stripped' });
    expect([...list.children].map((item) => item.textContent)).toEqual([
      'creditbelow the textEdited by Tomas Verhelst',
      'promotionboxno text',
    ]);
    fireEvent.click(await button('hide'));
    expect(screen.queryByRole('list', { name: 'What was stripped' })).toBeNull();
  });

  it('shows the lead image without telling where it is read, and drops it when it does not load', async () => {
    const { id } = await saved(library, 'a', { leadImage: 'https://northgate.example/lead.jpg' });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    await button('Read');
    const image = document.querySelector<HTMLImageElement>('.clip-thumb');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.src).toBe('https://northgate.example/lead.jpg');
    if (image) fireEvent.error(image);
    expect(document.querySelector('.clip-thumb')).toBeNull();
  });

  it('asks for no pictures when the reader wants none', async () => {
    const { id } = await saved(library, 'a', { leadImage: 'https://northgate.example/lead.jpg' });
    openPopup(toolsFor(library, { kind: 'saved', id }), { loadImages: false });
    await button('Read');
    expect(document.querySelector('img')).toBeNull();
  });

  it('opens the reader within the click, and goes', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    openPopup(tools);
    fireEvent.click(await button('Read'));
    expect(tools.openReader.mock.calls).toEqual([[id, 3]]);
    await waitFor(() => expect(tools.close).toHaveBeenCalledOnce());
  });

  it('opens the library where the browser has no panel to open', async () => {
    const { id } = await saved(library, 'a');
    const tools = toolsFor(library, { kind: 'saved', id });
    tools.openReader.mockRejectedValue(new Error('refused'));
    openPopup(tools);
    fireEvent.click(await button('Read'));
    await waitFor(() => expect(tools.openLibrary).toHaveBeenCalledOnce());
  });
});
