// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessagesContext } from '@/components/hooks/use-messages';
import { clipped, freshPage, seriousFindings, show } from '@/test/components/fixture';
import { messages } from '@/test/messages';
import { DEFAULT_SETTINGS, type ExportSettings, getSettings } from '@/utils/settings/settings';
import { ExportDialog } from './ExportDialog';

const FOLDER = { name: 'backup' } as FileSystemDirectoryHandle;

beforeEach(async () => {
  fakeBrowser.reset();
  await freshPage();
  await clipped('a', { title: '港口费用', site: '澜海财经' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(chosen: Partial<ExportSettings> = {}, count = 3) {
  const onStart = vi.fn();
  const onClose = vi.fn();
  const settings = { export: { ...DEFAULT_SETTINGS.export, ...chosen } };
  show(<ExportDialog ids={async () => [1]} count={count} onStart={onStart} onClose={onClose} />, settings);
  return { onStart, onClose };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const pressed = () => screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);

it('begins with what was chosen the last time and the keyboard on the way on', async () => {
  const { onStart, onClose } = open({ profile: 'jekyll' });
  expect(screen.getByRole('dialog', { name: 'Export 3 clips' })).toBeTruthy();
  expect(pressed()).toEqual(['Markdown ZIP', 'Jekyll', 'Markdown']);
  expect(document.activeElement).toBe(button('Export'));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(button('Export'));
  await waitFor(() => expect(onStart).toHaveBeenCalled());
  expect(onStart.mock.calls[0]).toEqual([{ ...DEFAULT_SETTINGS.export, profile: 'jekyll' }, undefined]);
  expect(onClose).toHaveBeenCalledOnce();
});

it('remembers what is chosen', async () => {
  const { onStart } = open();
  for (const name of ['Hugo', 'HTML']) fireEvent.click(button(name));
  fireEvent.input(field('File names'), { target: { value: '{site}/{title}' } });
  fireEvent.click(button('Export'));
  const chosen = { ...DEFAULT_SETTINGS.export, profile: 'hugo', body: 'html', template: '{site}/{title}' };
  await waitFor(async () => expect((await getSettings()).export).toEqual(chosen));
  expect(onStart.mock.calls[0]?.[0]).toEqual(chosen);
});

it('asks for the form of Markdown only where there is some', () => {
  open();
  fireEvent.click(button('CSV'));
  expect(screen.queryByText('Front matter for')).toBeNull();
  expect(screen.getByText(/^A row for each clip/)).toBeTruthy();
});

it('shows the name that a template gives, and refuses one with a fault', async () => {
  const { onStart } = open();
  expect(await screen.findByText(/^For example: \d{4}-\d\d-\d\d 港口费用\.md$/)).toBeTruthy();
  fireEvent.input(field('File names'), { target: { value: '{site}/{title}' } });
  expect(screen.getByText('For example: 澜海财经/港口费用.md')).toBeTruthy();
  fireEvent.input(field('File names'), { target: { value: 'clip' } });
  expect(screen.getByText(/^The name needs something in braces/)).toBeTruthy();
  expect(field('File names').getAttribute('aria-invalid')).toBe('true');
  expect(button('Export').disabled).toBe(true);
  fireEvent.submit(field('File names'));
  expect(onStart).not.toHaveBeenCalled();
});

it('lets keys be left out and renamed, and says which names cannot be', async () => {
  const { onStart } = open({ keys: { note: 'remark' } });
  const more = screen.getByText('Front matter keys').closest('details') as HTMLDetailsElement;
  more.open = true;
  fireEvent(more, new Event('toggle'));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of note' })).value).toBe(
    'remark',
  );
  fireEvent.click(screen.getByRole('checkbox', { name: 'Write lang' }));
  expect(field('Name of lang').disabled).toBe(true);
  fireEvent.input(field('Name of tags'), { target: { value: 'labels' } });
  fireEvent.input(field('Name of note'), { target: { value: '' } });
  fireEvent.input(field('Name of site'), { target: { value: 'title' } });
  expect(screen.getByText('“title” is the name of another key. The key keeps its name.')).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(button('Export'));
  await waitFor(() => expect(onStart).toHaveBeenCalled());
  expect(onStart.mock.calls[0]?.[0].keys).toEqual({ lang: false, tags: 'labels', site: 'title' });
});

describe('a folder', () => {
  const pick = (picker: () => Promise<FileSystemDirectoryHandle>) =>
    vi.stubGlobal('showDirectoryPicker', picker);

  it('is not offered where the browser has none, nor kept as the choice', () => {
    open({ format: 'markdown-folder' });
    expect(screen.queryByRole('button', { name: 'Markdown folder' })).toBeNull();
    expect(pressed()[0]).toBe('Markdown ZIP');
  });

  it('is asked for before the dialog closes', async () => {
    pick(async () => FOLDER);
    const { onStart } = open({ format: 'markdown-folder' });
    fireEvent.click(button('Choose folder…'));
    await waitFor(() => expect(onStart.mock.calls[0]?.[1]).toBe(FOLDER));
  });

  it('that is not chosen after all leaves the dialog as it is', async () => {
    const closed = Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
    pick(() => closed);
    const { onStart, onClose } = open({ format: 'markdown-folder' });
    fireEvent.click(button('Choose folder…'));
    await closed.catch(() => undefined);
    await Promise.resolve();
    expect([onStart, onClose].map((mock) => mock.mock.calls.length)).toEqual([0, 0]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that the browser refuses is said to be', async () => {
    pick(async () => Promise.reject(new DOMException('no', 'SecurityError')));
    open({ format: 'markdown-folder' });
    fireEvent.click(button('Choose folder…'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The browser did not open the folder for writing.',
    );
  });
});

it('speaks Chinese', async () => {
  show(
    <MessagesContext.Provider value={messages('zh')}>
      <ExportDialog ids={undefined} count={1} onStart={vi.fn()} onClose={vi.fn()} />
    </MessagesContext.Provider>,
  );
  expect(screen.getByRole('dialog', { name: '导出全部剪报' })).toBeTruthy();
  expect(pressed()).toEqual(['Markdown 压缩包', '标准', 'Markdown']);
});
