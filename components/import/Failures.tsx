import { useMessages } from '@/components/hooks/use-messages';
import { formatNumber } from '@/utils/i18n/plural';
import type { ImportFailure } from '@/utils/import/import-item';
import { failureName } from './failure-words';

/** So many are told on the page; the report has all. */
const SHOWN = 50;
/** So many do not push what follows out of sight. */
const FEW = 5;

interface FailuresProps {
  failures: readonly ImportFailure[];
  /** What becomes of them. */
  why?: string;
}

/** What could not be imported, each with the reason. */
export function Failures({ failures, why }: FailuresProps) {
  const { import: words } = useMessages();
  if (failures.length === 0) return null;
  return (
    <details class="import__failures" open={failures.length <= FEW}>
      <summary>
        {words.failed} <span class="num">{formatNumber(failures.length)}</span>
        {why && <small>{why}</small>}
      </summary>
      <ul>
        {failures.slice(0, SHOWN).map((failure, at) => (
          <li key={at}>
            <span class="import__name">{failureName(failure)}</span>
            <span>
              {words.problems[failure.problem]}{' '}
              {failure.detail !== undefined && <small lang="en">{failure.detail}</small>}
            </span>
          </li>
        ))}
      </ul>
      {failures.length > SHOWN && <p>{words.moreFailures(failures.length - SHOWN)}</p>}
    </details>
  );
}
