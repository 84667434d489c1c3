import { useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { EVERYTHING } from '@/components/navigation/list-view';
import { go } from '@/components/navigation/use-route';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Say } from '@/components/ui/use-toast';
import { downloadBlob } from '@/utils/extension/download';
import { formatNumber } from '@/utils/i18n/plural';
import { library } from '@/utils/library';
import type { ImportReport as Report } from './bring-import';
import { Failures } from './Failures';
import { endingOf, reportText } from './report-text';

interface ImportReportProps {
  report: Report;
  say: Say;
  onAgain: () => void;
}

/** The last step: what the import came to, and what can be done about it. */
export function ImportReport({ report, say, onAgain }: ImportReportProps) {
  const { library: libraryWords, import: words } = useMessages();
  const [undone, setUndone] = useState(false);
  const [busy, setBusy] = useState(false);
  const { added, updated, same, failures, ended } = report;

  async function undo() {
    setBusy(true);
    try {
      await library.delete(added);
      setUndone(true);
      say({ text: words.undone(added.length) });
    } catch {
      say({ text: libraryWords.saveFailed });
    } finally {
      setBusy(false);
    }
  }

  async function saveAside() {
    try {
      const { failedOriginals } = await import('./save-aside');
      downloadBlob('tearsheet-import-failed.zip', await failedOriginals(failures));
    } catch {
      say({ text: words.saveFailedError });
    }
  }

  function saveReport() {
    const text = reportText(report, words, new Date());
    downloadBlob('tearsheet-import.txt', new Blob([text], { type: 'text/plain;charset=utf-8' }));
  }

  const facts = [
    [words.outcomes.added, added.length],
    [words.outcomes.updated, updated],
    [words.outcomes.same, same],
  ] as const;
  return (
    <>
      <section aria-labelledby="import-report">
        <h2 id="import-report">{words.report}</h2>
        <div class="import__ended" role="status">
          <Notice tone={ended === 'done' ? (failures.length > 0 ? 'warning' : 'positive') : 'danger'}>
            <p>{endingOf(report, words)}</p>
          </Notice>
        </div>
        <dl class="facts">
          {facts.map(([name, count]) => (
            <div key={name} class="fact">
              <dt>{name}</dt>
              <dd class="num">{formatNumber(count)}</dd>
            </div>
          ))}
        </dl>
        <Failures failures={failures} />
      </section>
      <div class="import__actions">
        <Button look="primary" onClick={() => go({ view: 'list', list: EVERYTHING })}>
          {words.toLibrary}
        </Button>
        <Button onClick={saveReport}>{words.saveReport}</Button>
        {failures.length > 0 && <Button onClick={() => void saveAside()}>{words.saveFailed}</Button>}
        {added.length > 0 && !undone && (
          <Button busy={busy} onClick={() => void undo()}>
            {words.undo(added.length)}
          </Button>
        )}
        <Button look="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
