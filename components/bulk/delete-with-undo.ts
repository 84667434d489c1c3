import type { Say } from '@/components/ui/use-toast';
import type { Messages } from '@/utils/i18n';
import { library } from '@/utils/library';

type Words = Pick<Messages, 'common' | 'library'>;

/**
 * Deletes clips and offers the way back.
 *
 * @param onRemoved they are gone; not called where deleting failed
 */
export async function deleteWithUndo(
  ids: number[],
  say: Say,
  words: Words,
  onRemoved: () => void,
): Promise<void> {
  try {
    await library.delete(ids);
  } catch {
    say({ text: words.library.saveFailed });
    return;
  }
  say({
    text: words.library.deleted(ids.length),
    action: { label: words.common.undo, onClick: () => void undelete(ids, say, words) },
  });
  onRemoved();
}

async function undelete(ids: number[], say: Say, { library: words }: Words): Promise<void> {
  try {
    const { undeleted, addressInUse } = await library.undelete(ids);
    const text =
      addressInUse.length === 0
        ? words.undeleted(undeleted.length)
        : words.undeleteAddressInUse(undeleted.length, addressInUse.length);
    say({ text });
  } catch {
    say({ text: words.restoreFailed });
  }
}
