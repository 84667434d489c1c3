import type { Messages } from '@/utils/i18n';
import type { ExportOutcome } from './export-clips';

/** What an export came to, in a sentence or two. */
export function outcomeWords(outcome: ExportOutcome, { export: words }: Messages): string[] {
  const { intoFolder } = outcome;
  switch (outcome.state) {
    case 'done': {
      const done = words.done(outcome.count, outcome.name);
      return outcome.unchanged > 0 ? [done, words.unchanged(outcome.unchanged)] : [done];
    }
    case 'cancelled':
      return [intoFolder ? words.cancelledFolder : words.cancelled];
    case 'unreadable':
      return [words.unreadable[outcome.reason]];
    case 'stopped': {
      const why = words.stopped[outcome.reason](outcome.path || words.theFile);
      if (outcome.reason === 'foreign') return [why];
      return [why, intoFolder ? words.stoppedFolder : words.stoppedFile];
    }
  }
}
