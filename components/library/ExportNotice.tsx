import { useMessages } from '@/components/MessagesContext';
import { Notice } from '@/components/Notice';
import type { Exported } from './export-clips';
import type { ExportStatus } from './use-export';

interface ExportNoticeProps {
  status: ExportStatus;
  onCancel: () => void;
  onDismiss: () => void;
}

/** How the export goes, above the list that it is made from. */
export function ExportNotice({ status, onCancel, onDismiss }: ExportNoticeProps) {
  const { common, library } = useMessages();
  const dismiss = [{ label: common.dismiss, onClick: onDismiss }];
  switch (status.state) {
    case 'running':
      return (
        <Notice actions={[{ label: library.cancel, onClick: onCancel }]}>
          <p class="num">{library.exporting(status.done, status.total)}</p>
          <progress
            class="notice__progress"
            aria-label={library.export}
            value={status.done}
            max={Math.max(status.total, 1)}
          />
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice actions={dismiss}>
          <p>{library.exportCancelled}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="danger" actions={dismiss}>
          <p>{library.exportFailed}</p>
        </Notice>
      );
    case 'done':
      return (
        <Notice tone={status.failures.length > 0 ? 'warning' : 'positive'} actions={dismiss}>
          <p>{library.exportDone(status.count, status.name)}</p>
          {status.failures.length > 0 && <Failures failures={status.failures} />}
        </Notice>
      );
  }
}

function Failures({ failures }: Pick<Exported, 'failures'>) {
  const { library } = useMessages();
  return (
    <>
      <p>{library.exportFailures(failures.length)}</p>
      <ul class="export__failures">
        {failures.map(({ id, title, reason }) => (
          <li key={id}>
            {title} <small lang="en">{reason}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
