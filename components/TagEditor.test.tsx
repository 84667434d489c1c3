// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { TagEditor } from './TagEditor';

/** An owner that keeps what the editor reports. */
function Owner({ start }: { start: string[] }) {
  const [tags, setTags] = useState(start);
  return <TagEditor tags={tags} onChange={setTags} />;
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add tag' });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
/** Events of an input method, which Testing Library names as the browser does not. */
const compose = (type: 'compositionstart' | 'compositionend') =>
  act(() => void field().dispatchEvent(new CompositionEvent(type, { bubbles: true })));
const shown = () => [...document.querySelectorAll('.chip__text')].map((chip) => chip.textContent);

afterEach(cleanup);

describe('TagEditor', () => {
  it('adds with Enter and empties the field', () => {
    render(<Owner start={['metals']} />);
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
    render(<Owner start={[]} />);
    type(text);
    expect(shown()).toEqual(tags);
    expect(field().value).toBe('');
  });

  it('adds when the field is left', () => {
    render(<Owner start={[]} />);
    type('copper');
    fireEvent.blur(field());
    expect(shown()).toEqual(['copper']);
  });

  it('takes the last tag away with Backspace in the empty field, and only then', () => {
    render(<Owner start={['a', 'b']} />);
    type('c');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(shown()).toEqual(['a', 'b']);
    type('');
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(shown()).toEqual(['a']);
  });

  it('takes one away with its own button and keeps the keyboard in the field', () => {
    render(<Owner start={['a', 'b']} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag a' }));
    expect(shown()).toEqual(['b']);
    expect(document.activeElement).toBe(field());
  });

  it('leaves keys and commas to an input method while it composes', () => {
    render(<Owner start={['a']} />);
    compose('compositionstart');
    type('tong，');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(shown()).toEqual(['a']);
    compose('compositionend');
    expect(shown()).toEqual(['a', 'tong']);
  });

  it('drops what is typed with Escape, and lets Escape through when there is nothing', () => {
    render(<Owner start={[]} />);
    type('copper');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect(field().value).toBe('');
    expect(shown()).toEqual([]);
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });
});
