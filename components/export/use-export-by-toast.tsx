import { useMessages } from '@/components/hooks/use-messages';
import type { Say } from '@/components/ui/use-toast';
import { type ExportClipsRequest, exportClips } from './export-clips';
import { outcomeWords } from './outcome-words';
import { useExportDialog } from './use-export-dialog';

/** The dialog of exports where there is no room for a notice: a toast says what came of it. */
export function useExportByToast(say: Say) {
  const messages = useMessages();
  async function start(request: ExportClipsRequest) {
    try {
      const outcome = await exportClips(request, messages, ignore, ignore);
      const failed = outcome.state === 'done' && outcome.failures.length > 0;
      say({ text: failed ? messages.reader.exportFailed : outcomeWords(outcome, messages).join(' ') });
    } catch {
      say({ text: messages.reader.exportFailed });
    }
  }
  return useExportDialog(start);
}

/** It is over before anything could be watched or stopped. */
function ignore() {}
