import { daysBetween } from '@/utils/i18n/time-between';
import type { Settings } from '@/utils/settings/settings';

/** A library of fewer clips is soon clipped again. */
const FEWEST = 10;

/** Whether it is time to remind of a backup: there is something to lose, the last one is too old, and it was not put off today. */
export function isBackupDue(
  { remindAfter, remindedAt, lastExport }: Pick<Settings, 'remindAfter' | 'remindedAt' | 'lastExport'>,
  clips: number,
  now: Date,
): boolean {
  if (remindAfter === 0 || clips < FEWEST) return false;
  if (remindedAt !== '' && daysBetween(new Date(remindedAt), now) === 0) return false;
  return lastExport === '' || daysBetween(new Date(lastExport), now) > remindAfter;
}
