// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clipped, freshPage, listShown, press, seriousFindings, show } from '@/test/components/fixture';
import { library } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { LibraryPage } from './LibraryPage';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The page over clips `a`, `b`, … of which the last is the newest. */
async function openPage(names: string) {
  await freshPage();
  for (const name of names) await clipped(name, { title: name.toUpperCase() });
  show(<LibraryPage />);
  await listShown();
}

const titles = () => [...document.querySelectorAll('.row__title')].map((title) => title.textContent).join('');
const box = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select “${title}”` });
const headline = (title: string) => screen.findByRole('heading', { level: 1, name: title });

describe('what is done to many', () => {
  const pressed = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const stored = async (field: 'starred' | 'archived' | 'readAt') =>
    (await library.list(9))
      .filter((clip) => clip[field])
      .map(({ title }) => title)
      .join('');

  it.each([
    ['Star', 's', 'starred', '2 clips starred'],
    ['Archive', 'e', 'archived', '2 clips archived'],
    ['Mark as read or unread', 'u', 'readAt', '2 clips marked as read'],
  ] as const)('%s tells of it and takes it back', async (name, key, field, said) => {
    await openPage('abc');
    fireEvent.click(box('C'));
    fireEvent.click(box('A'));
    pressed(name);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(await stored(field)).toBe('CA');
    pressed('Undo');
    expect(await screen.findByText('Change undone (2 clips)')).toBeTruthy();
    expect(await stored(field)).toBe('');
    press(key);
    await waitFor(async () => expect(await stored(field)).toBe('CA'));
    press('z');
    await waitFor(async () => expect(await stored(field)).toBe(''));
  });

  it('does one thing after the other, and loses none', async () => {
    await openPage('ab');
    fireEvent.click(box('A'));
    press('s');
    expect(await screen.findByText('1 clip starred')).toBeTruthy();
    press('e');
    press('z');
    await waitFor(async () => expect([await stored('starred'), await stored('archived')]).toEqual(['', 'A']));
  });

  it('tells that the store refuses', async () => {
    await openPage('a');
    vi.spyOn(library, 'edit').mockRejectedValueOnce(new LibraryError('full', 'quota'));
    fireEvent.click(box('A'));
    press('e');
    expect(await screen.findByText('The change could not be saved.')).toBeTruthy();
  });

  it('acts on the row that the keyboard is on, and opens it', async () => {
    await openPage('abc');
    press('j');
    press('j');
    press('e');
    await waitFor(async () => expect(await stored('archived')).toBe('B'));
    expect(document.activeElement?.textContent).toBe('B');
    press('o');
    expect(await headline('B')).toBeTruthy();
    press('j');
    expect(await headline('A')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('A'));
    press('s');
    await waitFor(async () => expect(await stored('starred')).toBe('A'));
  });

  it('leaves the keyboard beside a row that it deletes', async () => {
    await openPage('abc');
    press('j');
    press('j');
    press('Delete');
    await waitFor(() => expect(titles()).toBe('CA'));
    expect(document.activeElement?.textContent).toBe('A');
    press('Delete');
    await waitFor(() => expect(titles()).toBe('C'));
    expect(document.activeElement?.textContent).toBe('C');
  });

  it('lets a clip that is read be unread', async () => {
    await openPage('a');
    fireEvent.click(screen.getByRole('link', { name: 'A' }));
    await headline('A');
    await waitFor(async () => expect(await stored('readAt')).toBe('A'));
    press('u');
    expect(await screen.findByText('1 clip marked as unread')).toBeTruthy();
    expect(await stored('readAt')).toBe('');
  });
});

describe('the tags', () => {
  const tags = async () => (await library.list(9)).map((clip) => clip.tags);
  const dialog = (name: string) => screen.findByRole('dialog', { name });
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Add tag' });
  const add = (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    fireEvent.keyDown(field(), { key: 'Enter' });
  };

  it('that only some have can be given to all', async () => {
    await openPage('ab');
    const [b] = await library.list(1);
    await library.edit([b?.id ?? 0], { tags: ['ports'] });
    fireEvent.click(box('A'));
    fireEvent.click(box('B'));
    press('t');
    const open = await dialog('Tags of 2 clips');
    const chips = () => [...open.querySelectorAll('.chip')].map((chip) => chip.textContent);
    await waitFor(() => expect(chips()).toEqual(['ports1 of 2']));
    add('PORTS');
    expect(chips()).toEqual(['ports']);
    fireEvent.click(screen.getByRole('button', { name: 'Save tags' }));
    await waitFor(async () => expect(await tags()).toEqual([['ports'], ['ports']]));
  });

  it('of many are changed at once, and changed back', async () => {
    await openPage('abc');
    const [c, b] = await library.list(3);
    await library.edit([c?.id ?? 0, b?.id ?? 0], { tags: ['ports'] });
    await library.edit([c?.id ?? 0], { tags: ['ports', 'fees'] });
    fireEvent.click(box('C'));
    fireEvent.click(box('B'));
    press('t');
    const open = await dialog('Tags of 2 clips');
    expect(document.activeElement).toBe(field());
    await waitFor(() =>
      expect([...open.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
        'ports',
        'fees1 of 2',
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag ports' }));
    add('harbours');
    fireEvent.click(screen.getByRole('button', { name: 'Save tags' }));
    expect(await screen.findByText('Tags of 2 clips changed')).toBeTruthy();
    expect(await tags()).toEqual([['fees', 'harbours'], ['harbours'], []]);
    expect(screen.queryByRole('dialog')).toBeNull();
    press('z');
    await waitFor(async () => expect(await tags()).toEqual([['ports', 'fees'], ['ports'], []]));
  });

  it('are edited without barriers', async () => {
    await openPage('ab');
    fireEvent.click(box('A'));
    fireEvent.click(screen.getByRole('button', { name: 'Tag' }));
    await dialog('Tags');
    expect(await seriousFindings()).toEqual([]);
  });

  it('of the open clip are edited by a key, and kept where the dialog is left', async () => {
    await openPage('a');
    fireEvent.click(screen.getByRole('link', { name: 'A' }));
    await headline('A');
    press('t');
    await dialog('Tags');
    add('ports');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await tags()).toEqual([[]]);
    press('t');
    await dialog('Tags');
    add('ports');
    fireEvent.submit(field());
    await waitFor(async () => expect(await tags()).toEqual([['ports']]));
  });
});
