// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { show } from '@/test/components/fixture';
import { TagEditor } from './TagEditor';

/** An owner that keeps what the editor reports, in a library with these tags. */
function Owner({ start, inUse = [] }: { start: string[]; inUse?: string[] }) {
  const [tags, setTags] = useState(start);
  const [library] = useState({ tags: async () => inUse.map((tag) => ({ tag, count: 1 })) });
  return <TagEditor counts={library} tags={tags} onChange={setTags} />;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Add tag' });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
/** Events of an input method, which Testing Library names as the browser does not. */
const compose = (type: 'compositionstart' | 'compositionend') =>
  act(() => void field().dispatchEvent(new CompositionEvent(type, { bubbles: true })));
const shown = () => [...document.querySelectorAll('.chip__text')].map((chip) => chip.textContent);

afterEach(cleanup);

describe('TagEditor', () => {
  it('adds with Enter and empties the field', () => {
    show(<Owner start={['metals']} />);
    type('copper');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(shown()).toEqual(['metals', 'copper']);
    expect(field().value).toBe('');
  });

  it.each([
    ['a comma', 'copper,', ['copper']],
    ['a Chinese comma', '铜，', ['铜']],
    ['pasted text', 'a, b, c', ['a', 'b', 'c']],
  ])('adds at %s', (_name, text, tags) => {
    show(<Owner start={[]} />);
    type(text);
    expect(shown()).toEqual(tags);
    expect(field().value).toBe('');
  });

  it('adds when the field is left', () => {
    show(<Owner start={[]} />);
    type('copper');
    fireEvent.blur(field());
    expect(shown()).toEqual(['copper']);
  });

  it('takes the last tag away with Backspace in the empty field, and only then', () => {
    show(<Owner start={['a', 'b']} />);
    type('c');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(shown()).toEqual(['a', 'b']);
    type('');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(shown()).toEqual(['a']);
  });

  it('takes one away with its own button and keeps the keyboard in the field', () => {
    show(<Owner start={['a', 'b']} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag a' }));
    expect(shown()).toEqual(['b']);
    expect(document.activeElement).toBe(field());
  });

  it('leaves keys and commas to an input method while it composes', () => {
    show(<Owner start={['a']} />);
    compose('compositionstart');
    type('tong，');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(shown()).toEqual(['a']);
    compose('compositionend');
    expect(shown()).toEqual(['a', 'tong']);
  });

  it('drops what is typed with Escape, and lets Escape through when there is nothing', () => {
    show(<Owner start={[]} />);
    type('copper');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect(field().value).toBe('');
    expect(shown()).toEqual([]);
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });
});

describe('its completion', () => {
  const IN_USE = ['Copper', 'copper ore', 'ports', '央行'];
  const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
  const key = (name: string) => fireEvent.keyDown(field(), { key: name });
  const active = () => {
    const id = field().getAttribute('aria-activedescendant');
    return id === null ? undefined : document.getElementById(id)?.textContent;
  };
  const open = async (start: string[], text: string) => {
    show(<Owner start={start} inUse={IN_USE} />);
    await act(async () => field().focus());
    type(text);
  };

  it.each([
    ['by prefix', [], 'co', ['Copper', 'copper ore']],
    ['case and width folded', [], 'ＣＯＰＰＥＲ', ['Copper', 'copper ore']],
    ['in Chinese', [], '央', ['央行']],
    ['by a later word', [], 'ore', ['copper ore']],
    ['without those that are there', ['Copper'], 'co', ['copper ore']],
    ['nothing', [], 'zinc', []],
    ['nothing while nothing is typed', [], '', []],
  ])('offers %s', async (_name, start, text, offered) => {
    await open(start, text);
    expect(options()).toEqual(offered);
    expect(field().getAttribute('aria-expanded')).toBe(String(offered.length > 0));
  });

  it('goes through the offer by keys, with the keyboard in the field, and takes the chosen', async () => {
    await open(['metals'], 'co');
    expect(active()).toBeUndefined();
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((name) => {
      key(name);
      return active();
    });
    expect(walked).toEqual(['Copper', 'copper ore', undefined, 'copper ore']);
    expect(document.activeElement).toBe(field());
    key('Enter');
    expect(shown()).toEqual(['metals', 'copper ore']);
    expect([field().value, options()]).toEqual(['', []]);
  });

  it('takes what is typed where nothing is chosen, spelled as the tag in use', async () => {
    await open([], 'copper,');
    expect(shown()).toEqual(['Copper']);
    type('cop');
    key('Enter');
    expect(shown()).toEqual(['Copper', 'cop']);
  });

  it('takes the one that is clicked, and not what was typed', async () => {
    await open([], 'cop');
    const option = screen.getByRole('option', { name: 'copper ore' });
    expect(fireEvent.mouseDown(option)).toBe(false);
    fireEvent.click(option);
    expect(shown()).toEqual(['copper ore']);
  });

  it('offers the tags in use on Down in the empty field', async () => {
    await open(['ports'], '');
    key('ArrowDown');
    expect(options()).toEqual(['Copper', 'copper ore', '央行']);
    expect(active()).toBe('Copper');
  });

  it('closes the offer with Escape, then drops what is typed, then lets Escape through', async () => {
    await open([], 'cop');
    expect(key('Escape')).toBe(false);
    expect([field().value, options()]).toEqual(['cop', []]);
    expect(key('Escape')).toBe(false);
    expect(field().value).toBe('');
    expect(key('Escape')).toBe(true);
  });

  it('is of no moment where the library cannot be read', async () => {
    show(
      <TagEditor
        counts={{ tags: () => Promise.reject(new Error('blocked')) }}
        tags={[]}
        onChange={() => {}}
      />,
    );
    await act(async () => field().focus());
    type('co');
    expect(options()).toEqual([]);
  });
});
