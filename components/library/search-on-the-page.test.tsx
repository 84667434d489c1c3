// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { clipped, freshPage, listShown, press, seriousFindings, show } from '@/test/components/fixture';
import { tellStatus } from '@/test/components/search-fixture';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { LibraryPage } from './LibraryPage';

vi.mock('@/utils/extension/search', () => import('@/test/components/search-fixture'));

beforeEach(() => freshPage());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The page over four clips, the last of them the newest. */
async function openPage(hash = '') {
  await freshPage(hash);
  await clipped('a', { title: 'Copper fees', site: 'Harbour Ledger', text: 'Ships wait.', lang: 'en' });
  await clipped('b', { title: '港口收费', site: '晨汇快讯', text: '堆存费上调一成。', lang: 'zh-CN' });
  await clipped('c', { title: 'Tin', text: 'Nothing new.\nThe harbour raised its copper fees.' });
  await clipped('d', { title: 'Bonds', text: '', securities: [{ symbol: '600519.SH', name: '某酒' }] });
  show(<LibraryPage />);
}

const titles = () => [...document.querySelectorAll('.row__title')].map((title) => title.textContent);
const listIs = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search clips' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const facet = (name: string) => screen.findByRole('button', { name });
const sum = () => document.querySelector('.list__sum .num')?.textContent;
const marked = () => [...document.querySelectorAll('.row mark')].map((mark) => mark.textContent);

/** Scrolls boxes as a browser does, which jsdom leaves out, until the test ends. */
function giveScrolling(): void {
  const box = HTMLElement.prototype;
  Object.defineProperty(box, 'scrollHeight', { configurable: true, get: () => 5000 });
  box.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
    this.dispatchEvent(new Event('scroll'));
  };
  onTestFinished(() => {
    Reflect.deleteProperty(box, 'scrollHeight');
    Reflect.deleteProperty(box, 'scrollTo');
  });
}

describe('the search', () => {
  it('finds as one types, best first, with the words marked in title and text', async () => {
    await openPage();
    await listShown();
    type('copper');
    await listIs('Copper fees', 'Tin');
    await waitFor(() => expect(marked()).toEqual(['Copper', 'copper']));
    const [, excerpt] = document.querySelectorAll('.row__excerpt');
    expect(excerpt?.textContent).toBe('…harbour raised its copper fees.');
    expect(location.hash).toBe('#/?q=copper');
    expect(sum()).toBe('2 of 4');
  });

  it('waits for an input method to be done', async () => {
    await openPage();
    await listShown();
    fireEvent.input(field(), { target: { value: 'dui' }, isComposing: true });
    expect(location.hash).toBe('');
    field().value = '堆存费';
    field().dispatchEvent(new CompositionEvent('compositionend'));
    await listIs('港口收费');
    expect(location.hash).toBe(`#/?${new URLSearchParams({ q: '堆存费' })}`);
  });

  it('is reached by a key, goes on to what it found, and is emptied by another', async () => {
    await openPage();
    await listShown();
    press('/');
    expect(document.activeElement).toBe(field());
    type('fees');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await listIs('Copper fees', 'Tin');
    press('/');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Copper fees'));
    press('/');
    fireEvent.keyDown(field(), { key: 'Escape' });
    await listIs('Bonds', 'Tin', '港口收费', 'Copper fees');
    expect(field().value).toBe('');
  });

  it('says what it does not understand, and answers the rest', async () => {
    await openPage('#/?q=after%3Atomorrow+copper');
    await listIs('Copper fees', 'Tin');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toBe('“tomorrow” is not a date. Write it like 2026-03-10, 2026-03 or 2026.');
  });

  it.each([['"-:('], ['x'.repeat(10_000)], ['<img src=x onerror=alert(1)>'], ['%_*']])(
    'takes %.20s as text',
    async (query) => {
      await openPage();
      await listShown();
      type(query);
      await waitFor(() => expect(new URLSearchParams(location.hash.slice(3)).get('q')).toBe(query));
      await waitFor(() => expect(sum()).toBe('0 of 4'));
      expect(document.querySelector('.list img')).toBeNull();
    },
  );

  it('says that nothing was found, without the filters, then without the words', async () => {
    await openPage('#/?q=rhodium&site=Harbour+Ledger');
    expect(await screen.findByRole('heading', { name: 'No clip mentions “rhodium”' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Search all clips' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Show all clips' }));
    await listIs('Bonds', 'Tin', '港口收费', 'Copper fees');
  });

  it('finds what is clipped while it is shown', async () => {
    await openPage('#/?q=copper&sort=clipped');
    await listIs('Tin', 'Copper fees');
    await clipped('e', { title: 'More copper' });
    await listIs('More copper', 'Tin', 'Copper fees');
  });

  it('says how far the index is, and when it does without', async () => {
    const find = vi.spyOn(search, 'find');
    find.mockImplementation(async () => ({
      ...{ ids: [], total: 0, days: [], by: 'scan', complete: true, problems: [] },
    }));
    await openPage('#/?q=copper');
    expect(await screen.findByText(/^Searching without the index/)).toBeTruthy();
    tellStatus({ state: 'catching-up', done: 3120, total: 10_000 });
    expect(await screen.findByText(/being built: 3,120 of 10,000/)).toBeTruthy();
    find.mockRestore();
    tellStatus({ state: 'ready' });
    await listIs('Copper fees', 'Tin');
  });

  it('opens a hit with its words marked, and goes from one to the next', async () => {
    await openPage('#/?q=fees');
    await listShown();
    fireEvent.click(screen.getByRole('link', { name: 'Copper fees' }));
    await screen.findByRole('heading', { level: 1, name: 'Copper fees' });
    expect(location.hash).toMatch(/^#\/clip\/\d+\?q=fees$/);
    expect(await screen.findByText('1 of 2 matches')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next match' }));
    expect(await screen.findByText('2 of 2 matches')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next match' }));
    expect(await screen.findByText('1 of 2 matches')).toBeTruthy();
  });
});

describe('the filters', () => {
  it('count, narrow the list, exclude and let go, and keep it all in the address', async () => {
    await openPage();
    fireEvent.click(await facet('晨汇快讯 1 clip'));
    await listIs('港口收费');
    expect(screen.getByRole('button', { name: 'Remove filter: site 晨汇快讯' })).toBeTruthy();
    fireEvent.click(await facet('Harbour Ledger 1 clip'));
    await listIs('港口收费', 'Copper fees');
    fireEvent.click(await facet('晨汇快讯 1 clip'));
    await listIs('Copper fees');
    expect(location.hash).toBe(`#/?site=Harbour+Ledger&${new URLSearchParams({ '-site': '晨汇快讯' })}`);
    fireEvent.click(await facet('晨汇快讯 excluded 1 clip'));
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await listIs('Bonds', 'Tin', '港口收费', 'Copper fees');
  });

  it('follow the address', async () => {
    await openPage('#/?is=unread&sort=title');
    await listIs('Bonds', 'Copper fees', 'Tin', '港口收费');
    expect((await facet('Unread 4 clips')).getAttribute('aria-pressed')).toBe('true');
    location.hash = '#/?is=read';
    expect(await screen.findByRole('heading', { name: 'No clips match' })).toBeTruthy();
    expect((await facet('Unread 4 clips')).getAttribute('aria-pressed')).toBe('false');
  });

  it('sort, and leave the order that a list has anyway out of the address', async () => {
    await openPage();
    await listShown();
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    const choose = (value: string) => {
      order.value = value;
      order.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('site');
    await listIs('Copper fees', 'Bonds', 'Tin', '港口收费');
    expect(location.hash).toBe('#/?sort=site');
    choose('clipped');
    await listIs('Bonds', 'Tin', '港口收费', 'Copper fees');
    expect(location.hash).toBe('#/');
  });

  it('narrow to a stretch of time of one’s own', async () => {
    await openPage();
    await listShown();
    fireEvent.click(screen.getByRole('button', { name: 'Custom…' }));
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2020-01-31' } });
    expect(await screen.findByRole('heading', { name: 'No clips match' })).toBeTruthy();
    expect(location.hash).toBe('#/?before=2020-02-01');
    expect(screen.getByRole('button', { name: 'Remove filter: until 31 January 2020' })).toBeTruthy();
  });

  it('show a security with its name', async () => {
    await openPage('#/?code=600519.SH');
    expect(await screen.findByRole('heading', { name: '某酒 600519.SH' })).toBeTruthy();
    expect(screen.getByText('Shanghai')).toBeTruthy();
  });

  it('have nothing that axe finds serious', async () => {
    await openPage('#/?q=fees&is=unread&-site=nowhere');
    await listIs('Copper fees', 'Tin');
    await facet('Unread 2 clips');
    expect(await seriousFindings()).toEqual([]);
  }, 20_000);
});

describe('the list', () => {
  it('draws only what is in sight of many clips', async () => {
    await freshPage();
    for (let at = 1; at <= 60; at++) await clipped(`n${at}`, { title: `Clip ${at}` });
    show(<LibraryPage />);
    const list = await listShown();
    const rows = within(list)
      .getAllByRole('listitem')
      .filter((row) => row.dataset['clip'] !== undefined);
    expect(rows.length).toBeLessThan(30);
    expect(rows[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('60');
    expect(sum()).toBe('60 clips');
  }, 20_000);

  it('brings the row of the clip in its address into sight, however far down', async () => {
    await freshPage();
    giveScrolling();
    const oldest = await clipped('n0', { title: 'Oldest' });
    for (let at = 1; at <= 40; at++) await clipped(`n${at}`, { title: `Clip ${at}` });
    history.replaceState(null, '', `/#/clip/${oldest.id}`);
    show(<LibraryPage />);
    await listShown();
    expect((await screen.findByRole('link', { name: 'Oldest' })).getAttribute('aria-current')).toBe('true');
  });

  it('keeps the keyboard on its row when others come, and gives it to the next when the row goes', async () => {
    await openPage();
    await listShown();
    press('j');
    press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tin'));
    await clipped('e', { title: 'New' });
    await listIs('New', 'Bonds', 'Tin', '港口收费', 'Copper fees');
    expect(document.activeElement?.textContent).toBe('Tin');
    const tin = document.activeElement?.closest<HTMLElement>('[data-clip]')?.dataset['clip'];
    await library.delete([Number(tin)]);
    await listIs('New', 'Bonds', '港口收费', 'Copper fees');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('港口收费'));
  });

  it('ticks rows with Ctrl and Shift instead of opening them', async () => {
    await openPage();
    await listShown();
    const row = (name: string) => screen.getByRole('link', { name });
    fireEvent.click(row('Bonds'), { ctrlKey: true });
    fireEvent.click(row('港口收费'), { shiftKey: true });
    expect((await screen.findByRole('group', { name: '3 selected' })).textContent).toContain('3 selected');
    expect(location.hash).toBe('');
  });

  it('deletes all that match but what was unticked', async () => {
    await openPage('#/?q=fees&sort=clipped');
    await listIs('Tin', 'Copper fees');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all that match' }));
    await screen.findByRole('group', { name: '2 selected' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Tin”' }));
    await screen.findByRole('group', { name: '1 selected' });
    press('Delete');
    await listIs('Tin');
    expect((await library.list(9)).map(({ title }) => title)).toEqual(['Bonds', 'Tin', '港口收费']);
  });

  it('says that what was found could not be exported', async () => {
    await openPage('#/?q=fees');
    await listShown();
    vi.spyOn(search, 'all').mockRejectedValueOnce(new LibraryError('unknown', 'gone'));
    fireEvent.click(screen.getByRole('button', { name: 'Export all that match' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
    expect(
      await screen.findByText('The export failed. Your clips are safe; no file was saved.'),
    ).toBeTruthy();
  });

  it('ticks nothing out of sight: another query unticks everything', async () => {
    await openPage();
    await listShown();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all clips' }));
    await screen.findByRole('group', { name: '4 selected' });
    type('copper');
    await waitFor(() => expect(screen.queryByRole('group', { name: /selected$/ })).toBeNull());
  });

  it('goes on from a clip that has left the list by being read', async () => {
    await openPage('#/?is=unread');
    await listShown();
    fireEvent.click(screen.getByRole('link', { name: 'Tin' }));
    await screen.findByRole('heading', { level: 1, name: 'Tin' });
    await listIs('Bonds', '港口收费', 'Copper fees');
    press('j');
    expect(await screen.findByRole('heading', { level: 1, name: '港口收费' })).toBeTruthy();
  });
});
