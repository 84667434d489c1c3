import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { tidyTags } from '@/utils/article/tidy-tags';
import { formatNumber } from '@/utils/i18n/plural';
import type { TagCount } from '@/utils/library/library';

interface TagRowProps extends TagCount {
  /** All tags, to tell what a new name would merge with. */
  tags: readonly TagCount[];
  busy: boolean;
  renaming: boolean;
  onRename: () => void;
  /** Renaming was given up. */
  onLeave: () => void;
  onRenamed: (to: string) => void;
  onRemove: () => void;
}

/** One tag of the list, or the field for its new name. */
export function TagRow(props: TagRowProps) {
  const { tag, count, tags, busy, renaming, onRename, onLeave, onRenamed, onRemove } = props;
  const { common, settings } = useMessages();
  const button = useRef<HTMLDivElement>(null);

  if (renaming) {
    const leave = () => {
      onLeave();
      // Once the row is back, so is the keyboard.
      requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
    };
    return (
      <li class="tags__row">
        <NewName tag={tag} tags={tags} onLeave={leave} onRenamed={onRenamed} />
      </li>
    );
  }
  return (
    <li class="tags__row">
      <span class="tags__name" title={tag}>
        {tag}
      </span>
      <span class="tags__n num" role="img" aria-label={common.clips(count)}>
        {formatNumber(count)}
      </span>
      <div class="tags__actions" ref={button}>
        <IconButton icon="pencil" label={settings.renameTag(tag)} disabled={busy} onClick={onRename} />
        <IconButton icon="trash" label={settings.deleteTag(tag)} disabled={busy} onClick={onRemove} />
      </div>
    </li>
  );
}

type NewNameProps = Pick<TagRowProps, 'tag' | 'tags' | 'onLeave' | 'onRenamed'>;

/** Enter takes the new name, Escape gives it up. */
function NewName({ tag, tags, onLeave, onRenamed }: NewNameProps) {
  const { library, settings } = useMessages();
  const [typed, setTyped] = useState(tag);
  const field = useRef<HTMLInputElement>(null);
  const [to = ''] = tidyTags([typed]);
  const other = tags.find((known) => known.tag === to && to !== tag);
  useEffect(() => field.current?.select(), []);

  return (
    <form
      class="tags__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (to === tag) onLeave();
        else if (to !== '') onRenamed(to);
      }}
    >
      <span class="field">
        <input
          ref={field}
          type="text"
          aria-label={settings.newName(tag)}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            onLeave();
          }}
        />
      </span>
      <Button small disabled={to === ''} onClick={() => (to === tag ? onLeave() : onRenamed(to))}>
        {other ? settings.merge : settings.rename}
      </Button>
      <Button small look="quiet" onClick={onLeave}>
        {library.cancel}
      </Button>
      <p class="tags__hint" role="status">
        {other && settings.mergesWith(other.tag, other.count)}
      </p>
    </form>
  );
}
