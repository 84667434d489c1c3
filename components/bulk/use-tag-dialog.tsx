import { useState } from 'preact/hooks';
import type { Ids } from './bulk';
import { TagDialog } from './TagDialog';
import type { Bulk } from './use-bulk';

/** A place for the dialog of tags, and the way to open it for some clips. */
export function useTagDialog(bulk: Pick<Bulk, 'tag'>) {
  const [asked, setAsked] = useState<{ ids: Ids; count: number }>();
  return {
    editTags: (ids: Ids, count: number) => setAsked({ ids, count }),
    tagDialog: asked && (
      <TagDialog
        {...asked}
        onChange={(change) => void bulk.tag(asked.ids, change)}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}
