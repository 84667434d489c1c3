// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clipped, freshPage, listShown, press, seriousFindings, show } from '@/test/components/fixture';
import type { Clip } from '@/utils/article/clip';
import { rememberOpenClip, watchOpenClip } from '@/utils/extension/open-reader';
import { library } from '@/utils/library';
import { SidePanel } from './SidePanel';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));
vi.mock('@/utils/extension/open-reader', () => ({
  watchOpenClip: vi.fn(() => () => undefined),
  rememberOpenClip: vi.fn(async () => undefined),
}));

let clips: Clip[];

beforeEach(async () => {
  await freshPage();
  clips = [];
  for (const name of 'abc') clips.unshift(await clipped(name, { title: name.toUpperCase() }));
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const headline = (title: string) => screen.findByRole('heading', { level: 1, name: title });

it('shows the list, then the clip that is chosen, then the list again with the keyboard on that clip', async () => {
  show(<SidePanel />);
  await listShown();
  fireEvent.click(screen.getByRole('link', { name: 'B' }));
  const title = await headline('B');
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(document.querySelector('.panel__list')?.hasAttribute('inert')).toBe(true);
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Article' })).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe('B'));
});

it('shows the clip that the popup asks for, marks it read and remembers it', async () => {
  show(<SidePanel />);
  await listShown();
  vi.mocked(watchOpenClip).mock.calls[0]?.[0](clips[1]?.id ?? 0);
  await headline('B');
  expect(screen.getByText('2 / 3')).toBeTruthy();
  await waitFor(async () => expect((await library.get(clips[1]?.id ?? 0))?.readAt).toBeTypeOf('string'));
  expect(rememberOpenClip).toHaveBeenLastCalledWith(clips[1]?.id);
});

it('goes through rows and clips by keys, unless they are switched off', async () => {
  show(<SidePanel />);
  await listShown();
  press('j');
  expect(document.activeElement?.textContent).toBe('C');
  press('j');
  expect(document.activeElement?.textContent).toBe('B');
  press('k');
  expect(document.activeElement?.textContent).toBe('C');
  cleanup();
  show(<SidePanel />, { shortcuts: false });
  await listShown();
  press('j');
  expect(document.activeElement).toBe(document.body);
});

it('acts by keys on the row that the keyboard is on, and takes it back', async () => {
  show(<SidePanel />);
  await listShown();
  press('j');
  press('j');
  press('s');
  expect(await screen.findByText('1 clip starred')).toBeTruthy();
  expect((await library.get(clips[1]?.id ?? 0))?.starred).toBe(true);
  press('z');
  await waitFor(async () => expect((await library.get(clips[1]?.id ?? 0))?.starred).toBe(false));
  press('t');
  expect(await screen.findByRole('dialog', { name: 'Tags' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('o');
  await headline('B');
});

it('does nothing by keys where they are on no row', async () => {
  show(<SidePanel />);
  await listShown();
  for (const key of ['s', 'e', 'u', 't', 'o', 'Delete']) press(key);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await library.head()).toBe(clips[0]?.rev);
});

it('lists the keys, without those of a selection', async () => {
  show(<SidePanel />);
  await listShown();
  press('?', { shiftKey: true });
  const keys = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(keys.textContent).toContain('Edit tags');
  expect(keys.textContent).not.toContain('Select');
});

it('says that a clip is gone when it is deleted while it is read', async () => {
  await freshPage(`#/clip/${clips[0]?.id}`);
  show(<SidePanel />);
  expect(await screen.findByRole('heading', { name: 'This clip is no longer in the library' })).toBeTruthy();
});

it('stars and archives the open clip', async () => {
  show(<SidePanel />);
  await listShown();
  fireEvent.click(screen.getByRole('link', { name: 'C' }));
  await headline('C');
  press('s');
  press('e');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Star' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Archive' }).getAttribute('aria-pressed')).toBe('true');
  });
});

it('has nothing that axe finds serious', async () => {
  show(<SidePanel />);
  await listShown();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: 'C' }));
  await headline('C');
  expect(await seriousFindings()).toEqual([]);
});
