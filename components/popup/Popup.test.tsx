// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClipOutcome } from '@/utils/clip/outcome';
import type { Library } from '@/utils/library/library';
import { emptyLibrary, openPopup, saved, toolsFor } from './fixture';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
});

afterEach(cleanup);

const button = (name: string) => screen.findByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const says = (title: string) => waitFor(() => expect(heading()).toBe(title));

describe('what the click came to', () => {
  it.each<[ClipOutcome, string, string]>([
    [{ kind: 'not-an-article', detail: '' }, 'No article here', 'This looks like a front page'],
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
    await waitFor(() => expect(tools.clip.mock.calls).toEqual([[7, false]]));
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
      await screen.findByText('The page has not changed since. Your 2 tags are as you left them.'),
    ).toBeTruthy();
    expect(document.querySelector('.status small')?.textContent).toMatch(/^1[01] Mar, \d\d:41$/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says that a clip found again is still cut off', async () => {
    const { id } = await saved(library, 'a', { truncated: { reason: 'paywall', evidence: 'x' } });
    openPopup(toolsFor(library, { kind: 'already-saved', id, clippedAt: '2026-03-10T13:41:00Z' }));
    expect(await screen.findByText('The page has not changed since: it is still cut off.')).toBeTruthy();
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
    await says('Saved, but cut off');
    expect(await screen.findByText('Ships wait at the')).toBeTruthy();
    expect(screen.getByText('The rest is for subscribers.')).toBeTruthy();
    fireEvent.click(await button('Clip again'));
    await waitFor(() =>
      expect(tools.clip.mock.calls).toEqual([
        [7, false],
        [7, false],
      ]),
    );
  });

  it('shows a clip that is kept as it is, cut off, with all that can be done with it', async () => {
    const truncated = { reason: 'login', evidence: 'x' } as const;
    const { id } = await saved(library, 'a', { truncated });
    openPopup(toolsFor(library, { kind: 'cut-off', id, truncated }));
    fireEvent.click(await button('Keep as is'));
    expect(await button('Read')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Add tag' })).toBeTruthy();
    expect(heading()).toBe('Saved, but cut off');
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
      [7, false],
      [7, true],
    ]);
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
    await library.remove([id]);
    expect(await screen.findByText('This clip has since been deleted.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('undo', () => {
  it('takes a saved clip out of the library and puts it back, keeping the keyboard on the button', async () => {
    const { id } = await saved(library, 'a');
    await library.edit([id], { tags: ['ports'] });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    const undo = await button('Undo');
    undo.focus();
    fireEvent.click(undo);
    await says('Removed');
    expect(await library.get(id)).toBeUndefined();
    expect(screen.getByText('Harbour fees rise at a')).toBeTruthy();
    expect(screen.getByText(/^The clip and its 1 tag are out of your library\./)).toBeTruthy();

    const back = await button('Put it back');
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
    await says('Removed');
    await saved(library, 'a');
    fireEvent.click(await button('Put it back'));
    await says('Not put back');
  });

  it('stays where it is when the library refuses, and says so', async () => {
    const { id } = await saved(library, 'a');
    const refusing = { ...library, remove: () => Promise.reject(new Error('full')) };
    openPopup(toolsFor(refusing, { kind: 'saved', id }));
    fireEvent.click(await button('Undo'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'That could not be undone: the library did not take the change.',
    );
    expect(heading()).toBe('Saved');
  });
});

describe('the clip at hand', () => {
  it('edits tags, star and archive in place', async () => {
    const { id } = await saved(library, 'a');
    openPopup(toolsFor(library, { kind: 'saved', id }));
    const field = await screen.findByRole('textbox', { name: 'Add tag' });
    fireEvent.input(field, { target: { value: 'ports,' } });
    fireEvent.input(field, { target: { value: 'fees,' } });
    fireEvent.click(await button('Star'));
    fireEvent.click(await button('Archive'));
    await waitFor(async () =>
      expect(await library.get(id)).toMatchObject({ tags: ['ports', 'fees'], starred: true, archived: true }),
    );
    expect((await button('Remove star')).getAttribute('aria-pressed')).toBe('true');
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
      removed: [
        { rule: 'editor-credit', where: 'tail', text: 'Edited by Tomas Verhelst' },
        { rule: 'qr-promotion', where: 'box', text: '' },
      ],
    });
    openPopup(toolsFor(library, { kind: 'saved', id }));
    fireEvent.click(await button('show'));
    const list = await screen.findByRole('list', { name: 'What was stripped' });
    expect([...list.children].map((item) => item.textContent)).toEqual([
      'below the text editor-creditEdited by Tomas Verhelst',
      'box qr-promotionno text',
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

  it('tell unread from read, and what is cut off', async () => {
    const { id } = await saved(library, 'a', { truncated: { reason: 'paywall', evidence: 'x' } });
    openPopup(toolsFor(library, { kind: 'page-refused' }));
    const row = await screen.findByRole('button', { name: /Harbour fees rise at a/ });
    expect(row.textContent).toMatch(/^Unread/);
    expect(row.textContent).toContain('cut off');
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
    expect(tools.clip.mock.calls).toEqual([[7, false]]);
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
    const field = await screen.findByRole('textbox', { name: 'Add tag' });
    fireEvent.input(field, { target: { value: 'por' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(tools.close).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(tools.close).toHaveBeenCalledOnce();
  });
});
