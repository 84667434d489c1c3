import type { Ref } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { Search } from '@/utils/library/search/search';
import { endsTag, suggestTags } from './tags';
import { useTagsInUse } from './use-tags-in-use';

/** As many completions as can be taken in at a glance, and as the popup has room for. */
const OFFERED = 6;

interface TagInputProps {
  /** Knows the tags in use. */
  counts: Pick<Search, 'tags'>;
  /** Tags that are not to be offered. */
  taken: readonly string[];
  /** Gets what was typed or chosen, which may be several tags, and the tags in use, whose spelling goes first. */
  onAdd: (text: string, inUse: readonly string[]) => void;
  /** Backspace was pressed in the empty field. */
  onBack?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * A field for tags that offers those in use: Down and Up choose, Enter takes the chosen or else what is typed, a comma
 * and leaving the field take what is typed; Escape closes the offer, then drops what is typed. Keys of an input method
 * are left to it.
 */
export function TagInput({ counts, taken, onAdd, onBack, inputRef }: TagInputProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const composing = useRef(false);
  const listId = useId();
  const { common } = useMessages();
  const { inUse, load } = useTagsInUse(counts);
  const completions = () => suggestTags(inUse, typed, taken, OFFERED);
  const offered = open ? completions() : [];
  const active = offered[chosen];

  function offer(text: string) {
    setTyped(text);
    setOpen(text !== '');
    setChosen(-1);
  }

  function add(text: string) {
    offer('');
    if (text.trim() !== '') onAdd(text, inUse);
  }

  function take(text: string) {
    if (!composing.current && endsTag(text)) add(text);
    else offer(text);
  }

  function move(step: 1 | -1) {
    setOpen(true);
    // From the field to the first or last, and from there back to the field.
    const places = completions().length + 1;
    setChosen((now) => ((now + 1 + step + places) % places) - 1);
  }

  /** @returns whether there was something to close or to drop */
  function closeOrDrop(): boolean {
    if (offered.length > 0) setOpen(false);
    else if (typed !== '') offer('');
    else return false;
    return true;
  }

  /** @returns whether the key was for this field */
  function onKey(key: string): boolean {
    if (key === 'Escape') return closeOrDrop();
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && (active ?? typed) !== '') add(active ?? typed);
    else if (key === 'Backspace' && typed === '' && onBack) onBack();
    else return false;
    return true;
  }

  return (
    <span class="tag-input">
      <input
        ref={inputRef ?? null}
        type="text"
        role="combobox"
        aria-label={common.addTag}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${chosen}`}
        placeholder={common.addTagHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onFocus={load}
        onInput={(event) => take(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          take(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing || composing.current || !onKey(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={() => add(typed)}
      />
      <Completions id={listId} tags={offered} chosen={chosen} onChoose={add} />
    </span>
  );
}

interface CompletionsProps {
  /** Of the list; that of each tag is made from it and the tag's place. */
  id: string;
  tags: readonly string[];
  /** Place of the tag that the keyboard has chosen, or -1. */
  chosen: number;
  onChoose: (tag: string) => void;
}

/** The tags that are offered; hidden where there are none. */
function Completions({ id, tags, chosen, onChoose }: CompletionsProps) {
  const { common } = useMessages();
  return (
    <div
      class="tag-input__list menu"
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={common.tags}
      hidden={tags.length === 0}
    >
      {tags.map((tag, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which has the keys
        <div
          key={tag}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          // The field would be left, and take what is typed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}
