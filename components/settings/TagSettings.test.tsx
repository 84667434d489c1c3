// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { useToast } from '@/components/ui/use-toast';
import { clipped, freshPage, press, seriousFindings, show } from '@/test/components/fixture';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { TagSettings } from './TagSettings';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));

beforeEach(() => freshPage());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The list of tags over clips that have these, from the oldest. */
async function open(...tags: string[][]) {
  for (const [at, own] of tags.entries()) {
    const { id } = await clipped(`n${at}`);
    await library.edit([id], { tags: own });
  }
  const Owner = () => {
    const { say, toast, act } = useToast();
    useShortcuts({ undo: act });
    return (
      <>
        <TagSettings say={say} />
        {toast}
      </>
    );
  };
  show(<Owner />);
  if (tags.length > 0) await list();
}

const list = () => screen.findByRole('list', { name: 'Tags' });
const rows = () =>
  [...document.querySelectorAll('.tags__row')].map((row) =>
    ['.tags__name', '.tags__n'].map((part) => row.querySelector(part)?.textContent).join(' '),
  );
const button = (name: string) => screen.getByRole('button', { name });
const tagsOfClips = async () =>
  (await library.list(9)).toSorted((a, b) => a.id - b.id).map(({ tags }) => tags.join());

/** Opens the field for a new name and types one. */
function type(tag: string, to: string): HTMLInputElement {
  fireEvent.click(button(`Rename tag ${tag}`));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: `New name of tag ${tag}` });
  fireEvent.input(field, { target: { value: to } });
  return field;
}

it('lists every tag with its count, most used first, and follows the library', async () => {
  await open(['ports', '央行'], ['ports']);
  expect(rows()).toEqual(['ports 2', '央行 1']);
  await library.edit([(await library.list(1))[0]?.id ?? 0], { tags: ['fees'] });
  await waitFor(() => expect(rows()).toEqual(['fees 1', 'ports 1', '央行 1']));
  expect(await seriousFindings()).toEqual([]);
});

it('is narrowed by what is typed, case and width folded, and says what it finds', async () => {
  await open(['Ports', 'airports', '央行']);
  const filter = screen.getByRole('searchbox', { name: 'Filter tags' });
  fireEvent.input(filter, { target: { value: 'ＰＯＲＴ' } });
  expect(rows()).toEqual(['Ports 1', 'airports 1']);
  expect(screen.getByText('2 tags')).toBeTruthy();
  fireEvent.input(filter, { target: { value: '"-:(' } });
  expect(screen.getByText('No tag contains “"-:(”.')).toBeTruthy();
});

it('shows more than it draws at first when asked to', async () => {
  await open(Array.from({ length: 103 }, (_, at) => `tag ${at}`));
  expect(rows()).toHaveLength(100);
  fireEvent.click(button('Show all 103'));
  expect(rows()).toHaveLength(103);
});

it('says where tags come from while there are none, and why they cannot be read', async () => {
  await open();
  expect(await screen.findByText(/^No clip has a tag yet\./)).toBeTruthy();
  cleanup();
  vi.spyOn(search, 'tags').mockRejectedValueOnce(new LibraryError('blocked', 'held'));
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^No clip has a tag yet\./)).toBeTruthy();
});

describe('renaming', () => {
  it('changes every clip, and is undone', async () => {
    await open(['ports', 'a'], ['ports']);
    fireEvent.submit(type('ports', ' harbours '));
    expect(await screen.findByText('“ports” is “harbours” in 2 clips')).toBeTruthy();
    expect(await tagsOfClips()).toEqual(['harbours,a', 'harbours']);
    await waitFor(() => expect(rows()).toEqual(['harbours 2', 'a 1']));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    fireEvent.click(button('Undo'));
    expect(await screen.findByText('Change undone (2 clips)')).toBeTruthy();
    expect(await tagsOfClips()).toEqual(['ports,a', 'ports']);
  });

  it('tells beforehand that it merges, and merges', async () => {
    await open(['port', 'ports'], ['port'], ['ports']);
    type('port', 'ports');
    expect(screen.getByText('Merges with “ports”, which 2 clips have.')).toBeTruthy();
    fireEvent.click(button('Merge'));
    await waitFor(() => expect(rows()).toEqual(['ports 3']));
    expect(await tagsOfClips()).toEqual(['ports', 'ports', 'ports']);
    fireEvent.click(button('Undo'));
    await waitFor(async () => expect(await tagsOfClips()).toEqual(['port,ports', 'port', 'ports']));
  });

  it.each([
    ['Escape', (field: HTMLElement) => void fireEvent.keyDown(field, { key: 'Escape' })],
    ['Cancel', () => void fireEvent.click(button('Cancel'))],
    ['the same name', (field: HTMLElement) => void fireEvent.submit(field)],
  ])('is given up by %s, with the keyboard back on the button', async (how, leave) => {
    await open(['ports']);
    leave(type('ports', how === 'the same name' ? 'ports ' : 'x'));
    await waitFor(() => expect(document.activeElement).toBe(button('Rename tag ports')));
    expect(await tagsOfClips()).toEqual(['ports']);
  });

  it('to nothing is not offered', async () => {
    await open(['ports']);
    const field = type('ports', '  ');
    expect((button('Rename') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.submit(field);
    expect(await tagsOfClips()).toEqual(['ports']);
  });
});

describe('deleting', () => {
  it('takes the tag from every clip, and a key brings it back', async () => {
    await open(['ports', 'a'], ['ports']);
    fireEvent.click(within(await list()).getByRole('button', { name: 'Delete tag ports' }));
    expect(await screen.findByText('“ports” removed from 2 clips')).toBeTruthy();
    expect(await tagsOfClips()).toEqual(['a', '']);
    (document.activeElement as HTMLElement).blur();
    press('z');
    await waitFor(async () => expect(await tagsOfClips()).toEqual(['ports,a', 'ports']));
  });

  it('says so where the store refuses', async () => {
    await open(['ports']);
    vi.spyOn(library, 'replaceTag').mockRejectedValueOnce(new LibraryError('full', 'quota'));
    fireEvent.click(button('Delete tag ports'));
    expect(await screen.findByText('The change could not be saved.')).toBeTruthy();
    expect(rows()).toEqual(['ports 1']);
  });
});
