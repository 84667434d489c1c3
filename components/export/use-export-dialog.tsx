import { useState } from 'preact/hooks';
import type { Ids } from '@/components/bulk/bulk';
import { ExportDialog } from './ExportDialog';
import type { ExportClipsRequest } from './export-clips';

/** What the reader wants to take away: some clips, found when it is time, or all where `ids` is undefined. */
export interface ExportDialogRequest {
  ids: Ids | undefined;
  count: number;
}

/** A place for the dialog of exports, and the way to open it for some clips. */
export function useExportDialog(start: (request: ExportClipsRequest) => unknown) {
  const [asked, setAsked] = useState<ExportDialogRequest>();
  return {
    askExport: setAsked,
    exportDialog: asked && (
      <ExportDialog
        {...asked}
        onStart={(settings, folder) => void start({ ids: asked.ids, settings, ...(folder && { folder }) })}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}
