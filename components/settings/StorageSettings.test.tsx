// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipped, freshPage, seriousFindings, show } from '@/test/components/fixture';
import { library } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { getSettings } from '@/utils/settings/settings';
import { StorageSettings } from './StorageSettings';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));
vi.mock('@/utils/extension/download', () => ({ downloadBlob: vi.fn() }));
vi.mock('@/utils/export/start-export', () => import('@/test/components/export-fixture'));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 412_300_000 }) } });
  await freshPage();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const facts = async () => {
  await screen.findByText('Clips');
  return [...document.querySelectorAll('.fact')].map((fact) =>
    [...fact.children].map((part) => part.textContent).join(': '),
  );
};

it('says what the library holds and takes, and that there was no backup', async () => {
  const { id } = await clipped('a');
  await clipped('b');
  await library.edit([id], { tags: ['ports', 'fees'] });
  show(<StorageSettings onChange={() => undefined} />);
  expect(await facts()).toEqual([
    'Clips: 2',
    'Tags: 2',
    'On this computer: 412 MB',
    'Last export of everything: never',
  ]);
  expect(await seriousFindings()).toEqual([]);
});

it('says how old the last backup is', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-12T14:00:00Z'), toFake: ['Date'] });
  show(<StorageSettings onChange={() => undefined} />, { lastExport: '2026-02-28T09:30:00.000Z' });
  expect((await facts()).at(-1)).toBe('Last export of everything: 12 days ago28 Feb, 09:30');
  vi.useRealTimers();
});

it('leaves out what the browser does not tell', async () => {
  vi.stubGlobal('navigator', {});
  show(<StorageSettings onChange={() => undefined} />);
  expect((await facts()).map((fact) => fact.split(':')[0])).toEqual([
    'Clips',
    'Tags',
    'Last export of everything',
  ]);
});

it('makes a backup and remembers when', async () => {
  await clipped('a');
  const before = new Date().toISOString();
  show(<StorageSettings onChange={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Export all clips' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
  expect(await screen.findByText(/^1 clip exported to tearsheet-/)).toBeTruthy();
  const { lastExport } = await getSettings();
  expect(lastExport >= before && lastExport <= new Date().toISOString()).toBe(true);
});

it('calls nothing a backup that is not all and without loss', async () => {
  const { id } = await clipped('a');
  const { record } = library;
  show(<StorageSettings onChange={() => undefined} />);
  const exportAs = async (format?: string) => {
    fireEvent.click(await screen.findByRole('button', { name: 'Export all clips' }));
    if (format) fireEvent.click(await screen.findByRole('button', { name: format }));
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
    await screen.findByText(/exported to tearsheet-/);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  };
  await exportAs('CSV');
  vi.spyOn(library, 'record').mockImplementation(async (wanted) =>
    wanted === id ? undefined : record(wanted),
  );
  await exportAs();
  expect((await getSettings()).lastExport).toBe('');
});

it('offers no backup of nothing', async () => {
  show(<StorageSettings onChange={() => undefined} />);
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Export all clips' });
  expect(button.disabled).toBe(true);
});

it('says why it cannot say, and tries again', async () => {
  vi.spyOn(library, 'count').mockRejectedValueOnce(new LibraryError('blocked', 'held'));
  show(<StorageSettings onChange={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect((await facts())[0]).toBe('Clips: 0'));
});

it('lets the reader choose when to be reminded, and leads to the import', async () => {
  const onChange = vi.fn();
  show(<StorageSettings onChange={onChange} />);
  const choice = await screen.findByRole('group', { name: 'Remind me when the last backup is older than' });
  expect([...choice.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    ...['Never', '7 days', '30 days', '90 days'],
  ]);
  expect(screen.getByRole('button', { name: '30 days', pressed: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '7 days' }));
  expect(onChange).toHaveBeenCalledWith({ remindAfter: 7 });
  fireEvent.click(screen.getByRole('button', { name: 'Import…' }));
  expect(location.hash).toBe('#import');
});
