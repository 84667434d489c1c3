import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Chip } from '@/components/ui/Chip';
import type { Search } from '@/utils/library/search/search';
import { TagInput } from './TagInput';
import { addTags } from './tags';

interface TagEditorProps {
  /** Knows the tags in use. */
  counts: Pick<Search, 'tags'>;
  tags: readonly string[];
  /** Gets the whole new list. */
  onChange: (tags: string[]) => void;
}

/** Tags as chips with a field after them; Backspace in the empty field takes the last tag away. */
export function TagEditor({ counts, tags, onChange }: TagEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const { common } = useMessages();

  function add(text: string, inUse: readonly string[]) {
    const next = addTags(tags, text, inUse);
    if (next.length > tags.length) onChange(next);
  }

  function remove(tag: string) {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own
    <div class="tag-editor" role="group" aria-label={common.tags}>
      {tags.map((tag) => (
        <Chip key={tag} text={tag} removeLabel={common.removeTag(tag)} onRemove={() => remove(tag)} />
      ))}
      <TagInput
        counts={counts}
        taken={tags}
        onAdd={add}
        {...(tags.length > 0 && { onBack: () => onChange(tags.slice(0, -1)) })}
        inputRef={field}
      />
    </div>
  );
}
