import type { Messages } from '@/utils/i18n';
import { formatMoment } from '@/utils/i18n/format-time';
import type { PopupState } from './popup-state';
import type { StatusLine } from './Status';

/** Says a state in one line. */
export function statusLine(state: PopupState, { popup, language }: Messages, now: Date): StatusLine {
  switch (state.kind) {
    case 'starting':
    case 'clipping':
      return { title: popup.clipping, tone: 'busy', icon: 'page' };
    case 'ready':
      return { title: popup.ready, tone: 'muted', icon: 'page' };
    case 'saved':
      return { title: state.selection ? popup.selectionSaved : popup.saved, tone: 'accent', icon: 'check' };
    case 'checking':
    case 'known':
    case 'already-saved': {
      const note = formatMoment(state.clippedAt, language, now);
      const tone = state.kind === 'checking' ? 'busy' : 'quiet';
      return { title: popup.alreadySaved, note, tone, icon: 'check' };
    }
    case 'updated': {
      const note = popup.changes(state.changes.length);
      return { title: popup.updated, note, tone: 'quiet', icon: 'refresh' };
    }
    case 'page-added':
      return { title: popup.pageAdded(state.number, state.total), tone: 'accent', icon: 'check' };
    case 'cut-off':
      if (state.truncated.reason === 'more-pages') {
        return { title: popup.savedInPart, tone: 'accent', icon: 'page' };
      }
      return { title: popup.cutOff, tone: 'warning', icon: 'lock' };
    case 'deleted':
      return { title: popup.deleted, tone: 'muted', icon: 'undo' };
    case 'not-undeleted':
      return { title: popup.notPutBack, tone: 'muted', icon: 'info' };
    case 'reverted':
      return { title: popup.reverted, tone: 'muted', icon: 'undo' };
    case 'not-an-article':
      return { title: popup.notAnArticle, tone: 'muted', icon: 'page' };
    case 'nothing-selected':
      return { title: popup.nothingSelected, tone: 'muted', icon: 'info' };
    case 'page-refused':
      return { title: popup.pageRefused, tone: 'muted', icon: 'block' };
    case 'too-large':
      return { title: popup.tooLarge, tone: 'muted', icon: 'block' };
    case 'extraction-failed':
      return { title: popup.extractionFailed, tone: 'danger', icon: 'alert' };
    case 'no-answer':
      return { title: popup.noAnswer, tone: 'danger', icon: 'alert' };
    case 'storage-failed':
      return { title: popup.notSaved, tone: 'danger', icon: 'alert' };
  }
}
