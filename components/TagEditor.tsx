import { useRef, useState } from 'preact/hooks';
import { Chip } from './Chip';
import { useMessages } from './MessagesContext';
import { addTags, endsTag } from './tags';

interface TagEditorProps {
  tags: string[];
  /** Gets the whole new list. */
  onChange: (tags: string[]) => void;
}

/**
 * Tags as chips with a field after them. Enter or a comma adds what is typed, so does leaving the field; Backspace in
 * the empty field takes the last tag away; Escape drops what is typed. Keys of an input method are left to it.
 */
export function TagEditor({ tags, onChange }: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const composing = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const { common } = useMessages();

  function add(text: string) {
    const next = addTags(tags, text);
    if (next.length > tags.length) onChange(next);
    setTyped('');
  }

  function take(text: string) {
    if (!composing.current && endsTag(text)) add(text);
    else setTyped(text);
  }

  function remove(tag: string) {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || composing.current) return;
    if (event.key === 'Enter' && typed !== '') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      event.preventDefault();
      onChange(tags.slice(0, -1));
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own
    <div class="tag-editor" role="group" aria-label={common.tags}>
      {tags.map((tag) => (
        <Chip key={tag} text={tag} removeLabel={common.removeTag(tag)} onRemove={() => remove(tag)} />
      ))}
      <input
        ref={field}
        type="text"
        aria-label={common.addTag}
        placeholder={common.addTagHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => take(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          take(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
    </div>
  );
}
