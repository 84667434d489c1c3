// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipped, freshPage, listShown, press, seriousFindings, show } from '@/test/components/fixture';
import { downloadBlob } from '@/utils/extension/download';
import { library } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { LibraryPage } from './LibraryPage';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));
vi.mock('@/utils/extension/download', () => ({ downloadBlob: vi.fn(), downloadText: vi.fn() }));
vi.mock('@/utils/export/start-export', () => import('@/test/components/export-fixture'));

beforeEach(async () => {
  await freshPage();
  vi.mocked(downloadBlob).mockClear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The page over clips `a`, `b`, … of which the last is the newest. */
async function openPage(names: string, hash = '') {
  await freshPage(hash);
  for (const name of names) await clipped(name, { title: name.toUpperCase() });
  const shown = show(<LibraryPage />);
  if (names !== '') await listShown();
  return shown;
}

const titles = () => [...document.querySelectorAll('.row__title')].map((title) => title.textContent).join('');
const box = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select “${title}”` });
const headline = (title: string) => screen.findByRole('heading', { level: 1, name: title });
const ticked = () =>
  [...document.querySelectorAll<HTMLInputElement>('.row .check:checked')]
    .map((check) => check.closest('.row')?.querySelector('.row__title')?.textContent)
    .join('');

describe('the list', () => {
  it('shows the newest clip first, and a new one at once', async () => {
    await openPage('abc');
    expect(titles()).toBe('CBA');
    await clipped('d', { title: 'D' });
    await waitFor(() => expect(titles()).toBe('DCBA'));
  });

  it('says how to get the first clip', async () => {
    await openPage('');
    expect(await screen.findByRole('heading', { name: 'Nothing clipped yet' })).toBeTruthy();
  });

  it('says why the library does not open, and tries again', async () => {
    await clipped('a', { title: 'A' });
    vi.spyOn(library, 'list').mockRejectedValueOnce(new LibraryError('private-window', 'refused'));
    show(<LibraryPage />);
    expect((await screen.findByRole('alert')).textContent).toContain('no storage in private windows');
    expect(titles()).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles()).toBe('A'));
  });

  it('opens a clip beside it, marks it read, and goes to the next and back by keys', async () => {
    await openPage('abc');
    fireEvent.click(screen.getByRole('link', { name: 'C' }));
    expect(await headline('C')).toBeTruthy();
    await waitFor(async () => expect((await library.list(1))[0]?.readAt).toBeTypeOf('string'));
    press('j');
    expect(await headline('B')).toBeTruthy();
    press('k');
    expect(await headline('C')).toBeTruthy();
    press('Escape');
    expect(await screen.findByRole('heading', { name: 'No clip is open' })).toBeTruthy();
  });

  it('has nothing that axe finds serious', async () => {
    await openPage('abc');
    fireEvent.click(box('C'));
    fireEvent.click(screen.getByRole('link', { name: 'B' }));
    await headline('B');
    expect(await seriousFindings()).toEqual([]);
  });
});

describe('the selection', () => {
  it('takes a range with Shift', async () => {
    await openPage('abcde');
    fireEvent.click(box('D'));
    fireEvent.click(box('B'), { shiftKey: true });
    await waitFor(() => expect(ticked()).toBe('DCB'));
    expect(screen.getByRole('status').textContent).toBe('3 selected');
  });

  it('takes all, and none again', async () => {
    await openPage('abc');
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all clips' });
    fireEvent.click(all);
    await waitFor(() => expect(ticked()).toBe('CBA'));
    expect(all.checked).toBe(true);
    fireEvent.click(all);
    await waitFor(() => expect(ticked()).toBe(''));
  });

  it('takes the row that the keyboard is on, and lets go on Escape', async () => {
    await openPage('abc');
    press('j');
    press('j');
    press('x');
    await waitFor(() => expect(ticked()).toBe('B'));
    press('Escape');
    await waitFor(() => expect(ticked()).toBe(''));
  });

  it('lets go of a clip that is deleted elsewhere', async () => {
    await openPage('ab');
    fireEvent.click(box('A'));
    fireEvent.click(box('B'));
    const [newest] = await library.list(1);
    await library.delete([newest?.id ?? 0]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 selected'));
  });

  it('stars all of it, and unstars where all of it has stars', async () => {
    await openPage('ab');
    fireEvent.click(box('A'));
    fireEvent.click(box('B'));
    press('s');
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'Starred' })).toHaveLength(2));
    press('s');
    await waitFor(() => expect(screen.queryAllByRole('img', { name: 'Starred' })).toHaveLength(0));
  });
});

describe('deleting', () => {
  it('takes the selection away and brings it back', async () => {
    await openPage('abc');
    fireEvent.click(box('C'));
    fireEvent.click(box('A'));
    press('Delete');
    await waitFor(() => expect(titles()).toBe('B'));
    expect(await screen.findByText('2 clips deleted')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toBe('CBA'));
    expect(await screen.findByText('2 clips restored')).toBeTruthy();
  });

  it('takes the open clip away, goes on to the next, and comes back by a key', async () => {
    await openPage('abc');
    fireEvent.click(screen.getByRole('link', { name: 'B' }));
    await headline('B');
    press('Delete');
    expect(await headline('A')).toBeTruthy();
    await waitFor(() => expect(titles()).toBe('CA'));
    press('z');
    await waitFor(() => expect(titles()).toBe('CBA'));
  });

  it('says so where a page was clipped again meanwhile', async () => {
    await openPage('ab');
    fireEvent.click(box('A'));
    press('Delete');
    await waitFor(() => expect(titles()).toBe('B'));
    await clipped('a', { title: 'A again' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('0 restored; 1 not, because the page has been clipped again.'),
    ).toBeTruthy();
  });

  it('says so where the store refuses', async () => {
    await openPage('a');
    vi.spyOn(library, 'delete').mockRejectedValueOnce(new LibraryError('full', 'quota'));
    fireEvent.click(box('A'));
    press('Delete');
    expect(await screen.findByText('The change could not be saved.')).toBeTruthy();
    expect(titles()).toBe('A');
  });
});

describe('the export', () => {
  /** Opens the dialog and does what it begins with. */
  const exportBy = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog'));
    const go = dialog.getByRole('button', { name: 'Export' });
    await waitFor(() => expect(document.activeElement).toBe(go));
    fireEvent.click(go);
  };

  it('writes the selection into a ZIP', async () => {
    await openPage('abc');
    fireEvent.click(box('C'));
    fireEvent.click(box('A'));
    await exportBy('Export');
    const done = await screen.findByText(/^2 clips exported to tearsheet-\d{4}-\d\d-\d\d\.zip\.$/);
    const [name, blob] = vi.mocked(downloadBlob).mock.calls[0] ?? [];
    expect(done.textContent).toContain(name);
    expect(blob?.size).toBeGreaterThan(0);
  });

  it('names the clips that could not be written, and why', async () => {
    await openPage('ab');
    const [newest] = await library.list(1);
    const { record } = library;
    vi.spyOn(library, 'record').mockImplementation(async (id) =>
      id === newest?.id ? undefined : record(id),
    );
    await exportBy('Export all clips');
    expect(await screen.findByText(/^1 clip exported to/)).toBeTruthy();
    expect(screen.getByText('1 clip could not be exported:').nextElementSibling?.textContent).toBe(
      'B its text is not in the library',
    );
  });

  it('shows how far it is, and stops without a file', async () => {
    await openPage('abc');
    const { record } = library;
    let answer = () => {};
    const held = new Promise<undefined>((resolve) => (answer = () => resolve(undefined)));
    vi.spyOn(library, 'record')
      .mockImplementationOnce(record)
      .mockImplementationOnce(() => held);
    await exportBy('Export all clips');
    expect(await screen.findByText('Exporting 1 of 3 (33%)')).toBeTruthy();
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Export' }).value).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    answer();
    expect(await screen.findByText('Export cancelled. No file was saved.')).toBeTruthy();
    expect(downloadBlob).not.toHaveBeenCalled();
  });
});
