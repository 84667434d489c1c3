import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { TagInput } from '@/components/tags/TagInput';
import { addTags } from '@/components/tags/tags';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import type { TagCount } from '@/utils/library/library';
import type { Ids, TagChange } from './bulk';

interface TagDialogProps {
  ids: Ids;
  /** How many clips these are. */
  count: number;
  onChange: (change: TagChange) => void;
  onClose: () => void;
}

/** The tags of one clip or many: those that they have, to take away, and a field to add. All of it is done at once. */
export function TagDialog({ ids, count, onChange, onClose }: TagDialogProps) {
  const { common, library: words } = useMessages();
  const { held, failed } = useHeldTags(ids);
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const kept = held.filter(({ tag }) => !remove.includes(tag) && !add.includes(tag));

  function apply(close: () => void) {
    // Before the change, so that the keyboard is back where it was.
    close();
    if (add.length + remove.length > 0) onChange({ add, remove });
  }

  const takeAway = (change: () => void) => {
    change();
    field.current?.focus();
  };
  return (
    <Dialog title={count === 1 ? common.tags : words.tagsOf(count)} onClose={onClose}>
      {(close) => (
        <form
          class="dialog__body"
          onSubmit={(event) => {
            event.preventDefault();
            apply(close);
          }}
        >
          {failed && <Notice tone="danger">{common.libraryFailed}</Notice>}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a border of its own */}
          <div class="tag-editor tag-editor--boxed" role="group" aria-label={common.tags}>
            {kept.map(({ tag, count: having }) => (
              <Chip
                key={tag}
                text={tag}
                {...(having < count && { note: words.tagOn(having, count) })}
                removeLabel={common.removeTag(tag)}
                onRemove={() => takeAway(() => setRemove([...remove, tag]))}
              />
            ))}
            {add.map((tag) => (
              <Chip
                key={tag}
                text={tag}
                removeLabel={common.removeTag(tag)}
                onRemove={() => takeAway(() => setAdd(add.filter((other) => other !== tag)))}
              />
            ))}
            <TagInput
              counts={search}
              taken={[...add, ...kept.filter((tag) => tag.count === count).map(({ tag }) => tag)]}
              onAdd={(text, inUse) => setAdd(addTags(add, text, [...inUse, ...held.map(({ tag }) => tag)]))}
              inputRef={field}
            />
          </div>
          <div class="dialog__actions">
            <Button onClick={close}>{words.cancel}</Button>
            <Button look="primary" onClick={() => apply(close)}>
              {words.saveTags}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

/** The tags that the clips have when the dialog is opened. */
function useHeldTags(ids: Ids) {
  const [held, setHeld] = useState<TagCount[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ids()
      .then((found) => library.tags(found))
      .then(setHeld, () => setFailed(true));
  }, []);
  return { held, failed };
}
