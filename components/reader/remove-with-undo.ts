import type { Messages } from '@/utils/i18n';
import { library } from '@/utils/library';
import type { Say } from './use-toast';

type Words = Pick<Messages, 'common' | 'library'>;

/**
 * Deletes clips and offers the way back.
 *
 * @param onRemoved they are gone; not called where deleting failed
 */
export async function removeWithUndo(
  ids: number[],
  say: Say,
  words: Words,
  onRemoved: () => void,
): Promise<void> {
  try {
    await library.remove(ids);
  } catch {
    say({ text: words.library.saveFailed });
    return;
  }
  say({
    text: words.library.deleted(ids.length),
    action: { label: words.common.undo, onClick: () => void restore(ids, say, words) },
  });
  onRemoved();
}

async function restore(ids: number[], say: Say, { library: words }: Words): Promise<void> {
  try {
    const { restored, taken } = await library.restore(ids);
    const text =
      taken.length === 0
        ? words.restored(restored.length)
        : words.restoreTaken(restored.length, taken.length);
    say({ text });
  } catch {
    say({ text: words.restoreFailed });
  }
}
