import { useState } from 'preact/hooks';
import type { Ids } from '@/components/bulk/bulk';
import { ExportDialog } from './ExportDialog';
import type { ExportWanted } from './export-clips';

/** What the reader wants to take away: some clips, found when it is time, or all where `ids` is undefined. */
export interface ExportAsked {
  ids: Ids | undefined;
  count: number;
}

/** A place for the dialog of exports, and the way to open it for some clips. */
export function useExportDialog(start: (wanted: ExportWanted) => unknown) {
  const [asked, setAsked] = useState<ExportAsked>();
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
