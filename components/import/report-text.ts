import type { Messages } from '@/utils/i18n';
import { formatNumber } from '@/utils/i18n/plural';
import type { ImportReport } from './bring-import';
import { failureLine } from './failure-words';

/** How an import ended, in a sentence. */
export function endingOf({ ended, failures }: ImportReport, words: Messages['import']): string {
  if (ended !== 'done') return words.endings[ended];
  return failures.length > 0 ? words.finishedBut(failures.length) : words.finished;
}

/** The report of an import as a text to keep: what it came to, and each failure on a line. */
export function reportText(report: ImportReport, words: Messages['import'], now: Date): string {
  const { added, updated, same, failures } = report;
  const lines = [
    words.reportTitle(now.toISOString()),
    endingOf(report, words),
    '',
    words.reportLine(words.outcomes.added, formatNumber(added.length)),
    words.reportLine(words.outcomes.updated, formatNumber(updated)),
    words.reportLine(words.outcomes.same, formatNumber(same)),
    words.reportLine(words.failed, formatNumber(failures.length)),
    ...(failures.length > 0 ? ['', ...failures.map((failure) => failureLine(failure, words))] : []),
  ];
  return `${lines.join('\n')}\n`;
}
