import { expect, it } from 'vitest';
import { isBackupDue } from './backup-due';

const NOW = new Date('2026-11-25T08:00:00.000Z');
const settings = (
  remindAfter: 0 | 7 | 30 | 90,
  lastExport: string,
  remindedAt = '',
): Parameters<typeof isBackupDue>[0] => ({ remindAfter, lastExport, remindedAt });

it.each<[string, ReturnType<typeof settings>, number, boolean]>([
  ['never saved, ten clips', settings(30, ''), 10, true],
  ['never saved, nine clips', settings(30, ''), 9, false],
  ['thirty days ago', settings(30, '2026-10-26T09:00:00.000Z'), 500, false],
  ['thirty-one days ago', settings(30, '2026-10-25T09:00:00.000Z'), 500, true],
  ['eight days ago, asked for after seven', settings(7, '2026-11-17T09:00:00.000Z'), 500, true],
  ['eight days ago, asked for after ninety', settings(90, '2026-11-17T09:00:00.000Z'), 500, false],
  ['never asked for', settings(0, ''), 500, false],
  ['put off today', settings(30, '', '2026-11-25T00:10:00.000Z'), 500, false],
  ['put off yesterday', settings(30, '', '2026-11-24T23:50:00.000Z'), 500, true],
])('%s', (_, chosen, clips, due) => expect(isBackupDue(chosen, clips, NOW)).toBe(due));
