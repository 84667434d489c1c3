import type { Bulk } from '@/components/bulk/use-bulk';
import type { useTagDialog } from '@/components/bulk/use-tag-dialog';
import { copyMarkdown, saveMarkdown } from '@/components/export/copy-or-save';
import type { useExportDialog } from '@/components/export/use-export-dialog';
import { useMessages } from '@/components/hooks/use-messages';
import type { Say } from '@/components/ui/use-toast';
import type { Clip, ClipBody, ReaderFields } from '@/utils/article/clip';
import { library } from '@/utils/library';
import { articleAddress } from './article-address';

/** What can be done with the open clip. */
export interface ClipActions {
  star: () => void;
  archive: () => void;
  markRead: () => void;
  tag: () => void;
  copy: () => void;
  saveFile: () => void;
  /** Asks how to export it. */
  exportAs: () => void;
  /** Undefined where the clip's address is not one of the web. */
  openOriginal: (() => void) | undefined;
  remove: () => void;
  /** By the place of a removal in the list of the body. */
  reinsert: (removal: number) => void;
  stripAgain: (removal: number) => void;
}

interface ClipActionsOptions {
  /** Nothing happens while there is none. */
  clip: Clip | undefined;
  body: ClipBody | undefined;
  say: Say;
  bulk: Bulk;
  editTags: ReturnType<typeof useTagDialog>['editTags'];
  askExport: ReturnType<typeof useExportDialog>['askExport'];
  /** The clip has been deleted. */
  onRemoved: () => void;
}

/** The actions of a clip. Each tells by a toast what it did or why it could not. */
export function useClipActions({
  clip,
  body,
  say,
  bulk,
  editTags,
  askExport,
  onRemoved,
}: ClipActionsOptions): ClipActions {
  const { common, reader, library: words } = useMessages();

  async function edit(patch: Partial<ReaderFields>) {
    try {
      if (clip) await library.edit([clip.id], patch);
    } catch {
      say({ text: words.saveFailed });
    }
  }

  async function move(how: 'reinsert' | 'stripAgain', removal: number, undoes = false) {
    try {
      if (!clip || !body) return;
      const moved = await library[how](clip.id, body.version, removal);
      if (!moved || undoes) return;
      const [text, back] =
        how === 'reinsert'
          ? ([reader.reinserted, 'stripAgain'] as const)
          : ([reader.strippedAgain, 'reinsert'] as const);
      say({ text, action: { label: common.undo, onClick: () => void move(back, removal, true) } });
    } catch {
      say({ text: words.saveFailed });
    }
  }

  async function take(
    how: (clip: Clip, body: ClipBody) => Promise<void>,
    done: string | undefined,
    failed: string,
  ) {
    if (!clip) return;
    try {
      if (!body) throw new Error(`Clip ${clip.id} has no body`);
      await how(clip, body);
      if (done) say({ text: done });
    } catch {
      say({ text: body ? failed : reader.bodyMissing });
    }
  }

  const one = clip && (async () => [clip.id]);
  const original = clip && articleAddress(clip);
  return {
    star: () => void edit({ starred: !clip?.starred }),
    archive: () => void edit({ archived: !clip?.archived }),
    markRead: () => one && void bulk.turn(one, 'read'),
    tag: () => one && editTags(one, 1),
    copy: () => void take(copyMarkdown, reader.copiedMarkdown, common.copyFailed),
    saveFile: () => void take(saveMarkdown, undefined, reader.exportFailed),
    exportAs: () => one && askExport({ ids: one, count: 1 }),
    openOriginal: original ? () => void window.open(original, '_blank', 'noopener,noreferrer') : undefined,
    reinsert: (removal) => void move('reinsert', removal),
    stripAgain: (removal) => void move('stripAgain', removal),
    remove: () => one && void bulk.remove(one, onRemoved),
  };
}
