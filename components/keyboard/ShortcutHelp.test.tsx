// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagesContext } from '@/components/hooks/use-messages';
import { giveDialogs, press, seriousFindings, show } from '@/test/components/fixture';
import { messages } from '@/test/messages';
import { ShortcutDialog, ShortcutHelp } from './ShortcutHelp';
import { SHORTCUTS, useShortcuts } from './shortcuts';

beforeEach(giveDialogs);
afterEach(cleanup);

const dialog = (name: string) => screen.getByRole('dialog', { name });
const pressHelp = () => press('?', { shiftKey: true });

describe.each([
  ['en', 'Keyboard shortcuts', 'Next clip', 'Edit tags'],
  ['zh', '键盘快捷键', '下一篇', '编辑标签'],
] as const)('the list of keys in %s', (language, title, first, one) => {
  it('names every key', async () => {
    show(
      <MessagesContext.Provider value={messages(language)}>
        <ShortcutHelp />
      </MessagesContext.Provider>,
    );
    pressHelp();
    const list = await screen.findByRole('dialog', { name: title });
    const terms = within(list)
      .getAllByRole('term')
      .map((term) => term.textContent);
    expect(terms).toHaveLength(Object.values(SHORTCUTS).flatMap(Object.keys).length);
    expect([terms[0], terms.includes(one), terms.every(Boolean)]).toEqual([first, true, true]);
    expect(await seriousFindings()).toEqual([]);
  });
});

it('leaves out what the page has no use for', async () => {
  show(<ShortcutHelp without={['search', 'export']} />);
  pressHelp();
  await screen.findByRole('dialog');
  expect(screen.queryByText('Search')).toBeNull();
  expect(screen.getByText('Select')).toBeTruthy();
});

it('keeps keys from the page as long as it is open', async () => {
  const onStar = vi.fn();
  const Listening = () => {
    useShortcuts({ star: onStar });
    return <ShortcutHelp />;
  };
  show(<Listening />);
  pressHelp();
  await screen.findByRole('dialog');
  press('s');
  expect(onStar).not.toHaveBeenCalled();
  fireEvent.click(within(dialog('Keyboard shortcuts')).getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('s');
  expect(onStar).toHaveBeenCalledOnce();
});

it('is closed by a click beside it, not by one in it', async () => {
  show(<ShortcutHelp />);
  pressHelp();
  await screen.findByRole('dialog');
  fireEvent.click(screen.getByText('Next clip'));
  expect(screen.queryByRole('dialog')).not.toBeNull();
  fireEvent.click(dialog('Keyboard shortcuts'));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('does not come by a key where single keys are switched off, and says so when it is asked for otherwise', async () => {
  show(<ShortcutHelp />, { shortcuts: false });
  pressHelp();
  expect(screen.queryByRole('dialog')).toBeNull();
  cleanup();
  show(<ShortcutDialog onClose={() => {}} />, { shortcuts: false });
  expect(screen.getByText('Single keys are switched off in the settings.')).toBeTruthy();
});
