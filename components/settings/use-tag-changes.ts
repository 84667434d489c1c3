import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import type { Say } from '@/components/ui/use-toast';
import { library } from '@/utils/library';

/** Changes tags in every clip that has them; each change tells of itself and can be taken back. */
export function useTagChanges(say: Say) {
  const { common, library: words, settings } = useMessages();
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<void>) {
    setBusy(true);
    try {
      await work();
    } catch {
      say({ text: words.saveFailed });
    } finally {
      setBusy(false);
    }
  }

  const replace = (tag: string, by: string | undefined, done: (clips: number) => string) =>
    run(async () => {
      const edits = await library.replaceTag(tag, by);
      const undo = () =>
        void run(async () => {
          const undone = await library.undo(edits);
          say({ text: words.undone(undone.length) });
        });
      say({ text: done(edits.length), action: { label: common.undo, onClick: undo } });
    });

  return {
    busy,
    rename: (tag: string, to: string) => replace(tag, to, (clips) => settings.tagRenamed(tag, to, clips)),
    remove: (tag: string) => replace(tag, undefined, (clips) => settings.tagRemoved(tag, clips)),
  };
}
