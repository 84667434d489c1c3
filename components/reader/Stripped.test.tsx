// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipped, freshPage, seriousFindings, show } from '@/test/components/fixture';
import type { StrippedPart } from '@/utils/article/article';
import { library } from '@/utils/library';
import { ClipReader } from './ClipReader';

const HTML = '<p>Fees rise.</p><ul><li>Ships wait.</li></ul><p>Ports too.</p>';
const at = (text: string) => HTML.indexOf(text);
const stripped: StrippedPart[] = [
  {
    rule: 'byline',
    kind: 'credit',
    where: 'head',
    text: 'By Ada Quill',
    reinsertion: { html: '<p>By Ada Quill</p>', offset: 0, line: 0 },
  },
  {
    rule: 'qr-code',
    kind: 'promotion',
    where: 'body',
    text: 'Scan me',
    reinsertion: { html: '<li>Scan me</li>', offset: at('</ul>'), line: 2 },
  },
  {
    rule: 'hidden-label',
    kind: 'furniture',
    where: 'box',
    text: '(new tab)',
    reinsertion: { html: ' (new tab)', offset: at('</p><ul'), line: 1 },
  },
  { rule: 'app-promotion', kind: 'promotion', where: 'page', text: 'A page-long promotion' },
];

beforeEach(() => freshPage());
afterEach(cleanup);

/** The text of the article as it is read, without what is said about it. */
function bodyText(): string {
  const body = document.querySelector('.reader__body')?.cloneNode(true) as HTMLElement;
  for (const note of body.querySelectorAll('.reinserted__note')) note.remove();
  return body.textContent;
}

async function open(list = stripped) {
  const { id } = await clipped('a', {
    html: HTML,
    text: 'Fees rise.\nShips wait.\nPorts too.',
    stripped: list,
  });
  const say = vi.fn();
  const none = () => undefined;
  const neighbours = { place: 1, count: 1, previous: undefined, next: undefined };
  show(
    <ClipReader
      {...{ id, neighbours, say, takesFocus: false, ownsKeys: true }}
      {...{ onOpen: none, onRemoved: none }}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  return { id, say };
}

async function openList() {
  const opened = await open();
  fireEvent.click(screen.getByRole('button', { name: 'show' }));
  return opened;
}

/** The button beside a text in the list. */
function button(name: string, text: string): HTMLElement {
  const item = within(document.querySelector('.stripped-parts') as HTMLElement)
    .getByText(text)
    .closest('li');
  return within(item as HTMLElement).getByRole('button', { name });
}

describe('the list of what was stripped', () => {
  it('says so where it is nothing', async () => {
    await open([]);
    expect(screen.getByText('Stripped').nextElementSibling?.textContent).toBe('nothing');
  });

  it('opens on demand, by kind, in plain words', async () => {
    await open();
    expect(screen.queryByText('Scan me')).toBeNull();
    expect(screen.getByText('4 blocks')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'show' }));
    const groups = screen.getAllByRole('region').filter((group) => group.closest('.stripped-parts'));
    expect(groups.map((group) => group.querySelector('h2')?.textContent)).toEqual([
      'promotion 2',
      'credit 1',
      'page element 1',
    ]);
    expect(
      within(groups[0] as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Scan mein the textReinsert',
      'A page-long promotionaround the articleonly its text was kept',
    ]);
  });

  it('tells a screen reader what a button is about', async () => {
    await openList();
    const described = button('Reinsert', 'Scan me').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Scan me');
  });

  it('puts each thing back where it stood: a paragraph, an item, a phrase', async () => {
    const { id, say } = await openList();
    for (const text of ['By Ada Quill', 'Scan me', '(new tab)']) {
      const there = button('Reinsert', text);
      there.focus();
      fireEvent.click(there);
      await vi.waitFor(() => expect(button('Strip again', text)).toBe(document.activeElement));
    }
    expect(bodyText()).toBe('By Ada QuillFees rise. (new tab)Ships wait.Scan mePorts too.');
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Reinserted: credit',
      'Reinserted: page element',
    ]);
    expect(document.querySelector('ul > li.reinserted')?.textContent).toBe(
      'Scan meReinserted: promotion Strip again',
    );
    expect(screen.getByText('1 block').nextElementSibling?.textContent).toBe(', 3 reinserted');
    expect(say.mock.calls.map(([{ text }]) => text)).toEqual(Array(3).fill('Reinserted into the text'));
    expect((await library.body(id))?.text).toBe(
      'By Ada Quill\nFees rise.\n(new tab)\nShips wait.\nScan me\nPorts too.',
    );
  });

  it('has nothing that axe finds serious', async () => {
    await openList();
    for (const text of ['By Ada Quill', 'Scan me']) {
      fireEvent.click(button('Reinsert', text));
      await vi.waitFor(() => button('Strip again', text));
    }
    expect(await seriousFindings()).toEqual([]);
  });
});

describe('what was put back', () => {
  it('is taken out again in its place, and the keyboard stays in the text', async () => {
    await openList();
    fireEvent.click(button('Reinsert', 'By Ada Quill'));
    const group = await screen.findByRole('group', { name: 'Reinserted: credit' });
    const there = within(group).getByRole('button', { name: 'Strip again' });
    there.focus();
    fireEvent.click(there);
    await vi.waitFor(() => expect(bodyText()).toBe('Fees rise.Ships wait.Ports too.'));
    expect(document.activeElement?.className).toBe('reader__body');
    expect(button('Reinsert', 'By Ada Quill')).toBeTruthy();
  });

  it('is taken out again by the toast, once', async () => {
    const { say } = await openList();
    fireEvent.click(button('Reinsert', 'Scan me'));
    await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
    say.mock.calls[0]?.[0].action.onClick();
    await vi.waitFor(() => expect(bodyText()).toBe('Fees rise.Ships wait.Ports too.'));
    expect(say).toHaveBeenCalledOnce();
  });
});
