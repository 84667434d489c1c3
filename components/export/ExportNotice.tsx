import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { Notice, type Tone } from '@/components/ui/Notice';
import type { FailedClip } from '@/utils/export/export-failure';
import './export.css';
import type { ExportOutcome } from './export-clips';
import { outcomeWords } from './outcome-words';
import type { ExportProgress, ExportStatus } from './use-export';

/** So many are named; a list of thousands helps nobody. */
const NAMED = 20;

interface ExportNoticeProps {
  status: ExportStatus;
  onCancel: () => void;
  onDismiss: () => void;
}

/** How the export goes, above the list that it is made from. */
export function ExportNotice({ status, onCancel, onDismiss }: ExportNoticeProps) {
  const messages = useMessages();
  const { common, library } = messages;
  if (status.state === 'running') {
    return (
      <Notice actions={[{ label: library.cancel, onClick: onCancel }]}>
        <Running watch={status.watch} />
      </Notice>
    );
  }
  return (
    <Notice tone={toneOf(status)} actions={[{ label: common.dismiss, onClick: onDismiss }]}>
      {outcomeWords(status, messages).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status.state === 'done' && status.beside.length > 0 && <Beside paths={status.beside} />}
      {status.state === 'done' && status.failures.length > 0 && <Failures failures={status.failures} />}
    </Notice>
  );
}

function Running({ watch }: Pick<Extract<ExportStatus, { state: 'running' }>, 'watch'>) {
  const { library, export: words } = useMessages();
  const [{ done, total, seconds }, setProgress] = useState<ExportProgress>({ done: 0, total: 0 });
  useEffect(() => watch(setProgress), [watch]);
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <>
      <p class="num">{total === 0 ? words.preparing : words.progress(done, total, percent)}</p>
      <progress class="notice__progress" aria-label={library.export} value={done} max={Math.max(total, 1)} />
      {seconds !== undefined && <p class="num">{words.timeLeft(seconds)}</p>}
    </>
  );
}

function toneOf(outcome: ExportOutcome): Tone {
  switch (outcome.state) {
    case 'done':
      return outcome.failures.length + outcome.beside.length > 0 ? 'warning' : 'positive';
    case 'cancelled':
      return 'neutral';
    default:
      return 'danger';
  }
}

function Beside({ paths }: { paths: string[] }) {
  const { export: words } = useMessages();
  return (
    <>
      <p>{words.beside(paths.length)}</p>
      <Named items={paths.map((path) => ({ key: path, name: path, why: '' }))} />
    </>
  );
}

function Failures({ failures }: { failures: FailedClip[] }) {
  const { export: words } = useMessages();
  const items = failures.map(({ id, title, reason, detail }) => ({
    key: String(id),
    name: title ?? words.untitled(id),
    why: words.failureReasons[reason],
    detail,
  }));
  return (
    <>
      <p>{words.failures(failures.length)}</p>
      <Named items={items} />
    </>
  );
}

function Named({
  items,
}: {
  items: { key: string; name: string; why: string; detail?: string | undefined }[];
}) {
  const { export: words } = useMessages();
  return (
    <ul class="export__named">
      {items.slice(0, NAMED).map(({ key, name, why, detail }) => (
        <li key={key} title={detail}>
          {name} {why && <small>{why}</small>}
        </li>
      ))}
      {items.length > NAMED && <li>{words.moreFailures(items.length - NAMED)}</li>}
    </ul>
  );
}
