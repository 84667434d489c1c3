// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshPage, seriousFindings, show } from '@/test/components/fixture';
import { downloadBlob } from '@/utils/extension/download';
import type { ImportContext } from '@/utils/import/format';
import type { ImportItem } from '@/utils/import/import-item';
import type { SourceFile } from '@/utils/import/source-file';
import { library } from '@/utils/library';
import { FAILURE, readItem } from './fixture';
import { ImportPage } from './ImportPage';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));
vi.mock('@/utils/extension/download', () => ({ downloadBlob: vi.fn() }));
const readImport =
  vi.fn<(files: readonly SourceFile[], reading: ImportContext) => AsyncGenerator<ImportItem>>();
vi.mock('@/utils/import/read-import', () => ({
  readImport: (files: readonly SourceFile[], reading: ImportContext) => readImport(files, reading),
}));

const say = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  await freshPage('#import');
  readImport.mockImplementation(async function* () {
    yield readItem(1001, '涨');
    yield { kind: 'failed', failure: FAILURE };
    yield readItem(1002, '跌');
  });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const facts = () =>
  [...document.querySelectorAll('.fact')].map((fact) => [
    fact.querySelector('dt')?.firstChild?.textContent,
    fact.querySelector('dd')?.textContent,
  ]);

/** Picks files as the browser's dialog does. */
async function choose(name = 'backup.zip') {
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no field for files.');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  fireEvent.change(input);
  await screen.findByRole('heading', { name: 'What this import would do' });
}

it('tells what can be imported, and asks for files', async () => {
  show(<ImportPage say={say} />);
  expect(await button('Choose files…')).toBeTruthy();
  expect(await button('Choose a folder…')).toBeTruthy();
  expect(screen.getByText('Pocket CSV')).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

it('says what would change before it changes anything', async () => {
  show(<ImportPage say={say} />);
  await choose();
  expect(facts()).toEqual([
    ['Found', 'Markdown with front matter 2'],
    ['New', '2'],
    ['Updated', '0'],
    ['Already there', '0'],
  ]);
  expect(screen.getByText('notes/broken.md')).toBeTruthy();
  expect(
    screen.getByText('The front matter at its beginning cannot be read.', { exact: false }),
  ).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Import and restore');
  expect(await library.count()).toBe(0);
  expect(await seriousFindings()).toEqual([]);
});

it('imports, tells what came of it, and takes it back', async () => {
  show(<ImportPage say={say} />);
  await choose();
  fireEvent.click(await button('Import 2 clips'));
  await screen.findByText(/^The import is done/);
  expect(facts()).toEqual([
    ['New', '2'],
    ['Updated', '0'],
    ['Already there', '0'],
  ]);
  expect(await library.count()).toBe(2);
  expect(await seriousFindings()).toEqual([]);

  fireEvent.click(await button('Delete 2 new clips'));
  await waitFor(() => expect(say).toHaveBeenCalledWith({ text: '2 clips deleted' }));
  expect(await library.count()).toBe(0);
  expect(screen.queryByRole('button', { name: /^Delete .* new clip/ })).toBeNull();
});

it('saves the report, and what failed', async () => {
  show(<ImportPage say={say} />);
  await choose();
  fireEvent.click(await button('Import 2 clips'));
  fireEvent.click(await button('Save this report'));
  expect(vi.mocked(downloadBlob).mock.calls[0]?.[0]).toBe('tearsheet-import.txt');
  fireEvent.click(await button('Save the failed items'));
  await waitFor(() => expect(vi.mocked(downloadBlob).mock.calls[1]?.[0]).toBe('tearsheet-import-failed.zip'));
});

it('looks anew by what is chosen, and imports by it', async () => {
  show(<ImportPage say={say} />);
  await choose();
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  readImport.mockImplementation(async function* () {
    await gate;
    yield readItem(1001, '涨');
    yield readItem(1002, '跌');
  });
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Clean articles imported from other apps',
  });
  box.focus();
  fireEvent.click(box);
  const start = await button('Import 2 clips');
  await waitFor(() => expect(start.getAttribute('aria-busy')).toBe('true'));
  fireEvent.click(start);
  goOn();
  await waitFor(() => expect(start.getAttribute('aria-busy')).toBeNull());
  expect(document.activeElement).toBe(box);
  fireEvent.click(await button('Import 2 clips'));
  await screen.findByText(/^The import is done/);
  expect(readImport.mock.calls.map(([, { strip }]) => strip)).toEqual([true, false, false]);
});

it('says that there is nothing to import, and offers no import', async () => {
  readImport.mockImplementation(async function* () {
    yield { kind: 'failed', failure: FAILURE };
  });
  show(<ImportPage say={say} />);
  await choose();
  expect(screen.getByText('There is nothing here that Tearsheet can import.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  fireEvent.click(await button('Choose something else'));
  expect(await button('Choose files…')).toBeTruthy();
});

it('says that nothing was changed where the files cannot be looked at', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it has anything to give
  readImport.mockImplementation(async function* () {
    throw new Error('broken');
  });
  show(<ImportPage say={say} />);
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.zip')] });
  fireEvent.change(input as HTMLInputElement);
  expect(within(await screen.findByRole('alert')).getByText(/Nothing was changed/)).toBeTruthy();
});
