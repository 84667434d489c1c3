import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { useSettings } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { templateFault } from '@/utils/archive/name-template';
import { EXPORT_FORMAT_NAMES, type ExportSettings, saveSettings } from '@/utils/settings/settings';
import './export.css';
import { MarkdownChoices } from './MarkdownChoices';
import { canPickFolder, pickFolder } from './pick-folder';
import type { ExportDialogRequest } from './use-export-dialog';

interface ExportDialogProps extends ExportDialogRequest {
  onStart: (settings: ExportSettings, folder?: FileSystemDirectoryHandle) => void;
  onClose: () => void;
}

/** How clips are taken away: as what, and for Markdown in which form. It begins with what was chosen the last time. */
export function ExportDialog({ ids, count, onStart, onClose }: ExportDialogProps) {
  const { library, export: words } = useMessages();
  const [chosen, setChosen] = useState(usableHere(useSettings().export));
  const [failed, setFailed] = useState(false);
  const go = useRef<HTMLButtonElement>(null);
  const change = (patch: Partial<ExportSettings>) => setChosen({ ...chosen, ...patch });
  const toFolder = chosen.format === 'markdown-folder';
  const isMarkdown = /^markdown-/.test(chosen.format);
  const isFaulty = isMarkdown && chosen.template !== '' && templateFault(chosen.template) !== undefined;

  // Enter does it at once.
  useEffect(() => go.current?.focus(), []);

  async function apply(close: () => void) {
    if (isFaulty) return;
    try {
      const folder = toFolder ? await pickFolder() : undefined;
      if (toFolder && !folder) return;
      close();
      onStart(chosen, folder);
      // That a choice is not known the next time is no reason to disturb an export.
      await saveSettings({ export: chosen }).catch(() => undefined);
    } catch {
      setFailed(true);
    }
  }

  return (
    <Dialog title={ids ? words.some(count) : words.all} onClose={onClose}>
      {(close) => (
        <form
          class="dialog__body export"
          onSubmit={(event) => {
            event.preventDefault();
            void apply(close);
          }}
        >
          <Choice
            name={words.format}
            hint={words.formatHints[chosen.format]}
            options={EXPORT_FORMAT_NAMES.filter(isUsable).map((value) => ({
              value,
              label: words.formats[value],
            }))}
            value={chosen.format}
            onChange={(format) => change({ format })}
          />
          {isMarkdown && (
            <MarkdownChoices chosen={chosen} onChange={change} ids={count === 1 ? ids : undefined} />
          )}
          {failed && <Notice tone="danger">{words.noFolder}</Notice>}
          <div class="dialog__actions">
            <Button onClick={close}>{library.cancel}</Button>
            <Button
              look="primary"
              icon="export"
              disabled={isFaulty}
              buttonRef={go}
              onClick={() => void apply(close)}
            >
              {toFolder ? words.startFolder : words.start}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function isUsable(format: ExportSettings['format']): boolean {
  return format !== 'markdown-folder' || canPickFolder();
}

/** The last choice may have been made in another browser. */
function usableHere(settings: ExportSettings): ExportSettings {
  return isUsable(settings.format) ? settings : { ...settings, format: 'markdown-zip' };
}
