import { useRef, useState } from 'preact/hooks';
import { tagChanges } from '@/components/hooks/tag-changes';
import { useLive } from '@/components/hooks/use-live';
import { useMessages } from '@/components/hooks/use-messages';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { LibraryFailed } from '@/components/ui/LibraryFailed';
import type { Say } from '@/components/ui/use-toast';
import { search } from '@/utils/extension/search';
import type { TagCount } from '@/utils/library/library';
import { fold } from '@/utils/library/search/fold';
import { TagRow } from './TagRow';
import { useTagChanges } from './use-tag-changes';

/** So many tags stand in the list until more are asked for. */
const SHOWN = 100;

/** Every tag with the number of its clips, to rename, merge and delete. */
export function TagSettings({ say }: { say: Say }) {
  const { settings } = useMessages();
  const tags = useLive(() => search.tags(), [], tagChanges);
  return (
    <section aria-labelledby="settings-tags">
      <h2 id="settings-tags">{settings.tags}</h2>
      {tags.state === 'failed' && <LibraryFailed error={tags.error} onRetry={tags.retry} />}
      {tags.state === 'ready' && tags.value.length === 0 && <p class="settings__prose">{settings.noTags}</p>}
      {tags.state === 'ready' && tags.value.length > 0 && <Tags tags={tags.value} say={say} />}
    </section>
  );
}

function Tags({ tags, say }: { tags: TagCount[]; say: Say }) {
  const { settings } = useMessages();
  const [sought, setSought] = useState('');
  const [all, setAll] = useState(false);
  const [renamed, setRenamed] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { busy, rename, remove } = useTagChanges(say);
  const found = tags.filter(({ tag }) => fold(tag).includes(fold(sought.trim())));
  const shown = all ? found : found.slice(0, SHOWN);

  return (
    <>
      <label class="field tags__filter">
        <Icon name="tag" />
        <input
          ref={field}
          type="search"
          aria-label={settings.filterTags}
          placeholder={settings.filterTags}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      <p class="visually-hidden" role="status">
        {settings.tagsFound(found.length)}
      </p>
      {found.length === 0 && <p class="settings__prose">{settings.noTagLike(sought.trim())}</p>}
      <ul class="tags" aria-label={settings.tags} aria-busy={busy || undefined}>
        {shown.map(({ tag, count }) => (
          <TagRow
            key={tag}
            tag={tag}
            count={count}
            tags={tags}
            busy={busy}
            renaming={renamed === tag}
            onRename={() => setRenamed(tag)}
            onLeave={() => setRenamed(undefined)}
            onRenamed={(to) => {
              setRenamed(undefined);
              // The row goes, or goes elsewhere.
              field.current?.focus();
              void rename(tag, to);
            }}
            onRemove={() => {
              field.current?.focus();
              void remove(tag);
            }}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <p class="settings__more">
          <Button look="quiet" onClick={() => setAll(true)}>
            {settings.allTags(found.length)}
          </Button>
        </p>
      )}
    </>
  );
}
