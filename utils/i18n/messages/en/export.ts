import type { TemplateFault } from '../../../archive/name-template';
import type { FailedClipReason, StopReason } from '../../../export/export-failure';
import type { KeyFault } from '../../../front-matter/key-choice';
import type { StorageFailure } from '../../../library/failure';
import type { ExportFormatName } from '../../../settings/settings-record';
import { counted, formatNumber } from '../../plural';

/** Taking clips away: the dialog, its progress and its outcome, and the words of the files. */
export const exporting = {
  all: 'Export all clips',
  some: (count: number) => `Export ${counted(count, 'clip', 'clips')}`,
  one: 'Export…',
  format: 'Format',
  formats: {
    'markdown-zip': 'Markdown ZIP',
    'markdown-folder': 'Markdown folder',
    html: 'Web page',
    jsonl: 'JSON Lines',
    csv: 'CSV',
  } satisfies Record<ExportFormatName, string>,
  formatHints: {
    'markdown-zip':
      'A Markdown file for each clip, an index, and all that is kept of it. Comes back without loss: this is the format for backups.',
    'markdown-folder':
      'The same in a folder. Only what has changed since the last time is written. Nothing is removed, and files of other programs are left alone.',
    html: 'All articles on one HTML page that any browser opens.',
    jsonl: 'A line for each clip with all its versions, for programs.',
    csv: 'A row for each clip with title, site, times, tags and the rest, without the text.',
  } satisfies Record<ExportFormatName, string>,
  profile: 'Front matter for',
  standard: 'Standard',
  body: 'Text as',
  template: 'File names',
  templateHint: 'In braces: date, title, site, section, symbol, lang, id, yyyy, mm, dd. A / makes folders.',
  templateFaults: {
    'no-placeholder': 'The name needs something in braces, or all files would have the same.',
    'too-long': 'This is too long for a name.',
    'too-deep': 'These are too many folders.',
    'unknown-placeholder': 'Something in braces is not known.',
  } satisfies Record<TemplateFault['reason'], string>,
  example: (name: string) => `For example: ${name}`,
  more: 'Front matter keys',
  writeKey: (key: string) => `Write ${key}`,
  nameOfKey: (key: string) => `Name of ${key}`,
  keyFaults: {
    unusable: 'cannot be the name of a key',
    'in-use': 'is the name of another key',
    reserved: 'means something else to this program',
  } satisfies Record<KeyFault['reason'], string>,
  keyFault: (name: string, why: string) => `“${name}” ${why}. The key keeps its name.`,
  start: 'Export',
  startFolder: 'Choose folder…',
  noFolder: 'The browser did not open the folder for writing.',
  preparing: 'Preparing the export',
  progress: (done: number, total: number, percent: number) =>
    `Exporting ${formatNumber(done)} of ${formatNumber(total)} (${percent}%)`,
  timeLeft: (seconds: number) =>
    seconds < 60
      ? `About ${counted(seconds, 'second', 'seconds')} left`
      : `About ${counted(Math.round(seconds / 60), 'minute', 'minutes')} left`,
  done: (count: number, name: string) => `${counted(count, 'clip', 'clips')} exported to ${name}.`,
  unchanged: (count: number) => `${counted(count, 'clip was', 'clips were')} there already, unchanged.`,
  beside: (count: number) =>
    count === 1
      ? 'A file of that name was there that Tearsheet had not written, or that was changed since. It was left alone; the clip is beside it:'
      : `${formatNumber(count)} files were there that Tearsheet had not written, or that were changed since. They were left alone; the clips are beside them:`,
  failures: (count: number) =>
    count === 1 ? '1 clip could not be exported:' : `${formatNumber(count)} clips could not be exported:`,
  failureReasons: {
    'no-text': 'its text is not in the library',
    unreadable: 'the library could not read it',
    unwritable: 'its file could not be written',
  } satisfies Record<FailedClipReason, string>,
  untitled: (id: number) => `Clip ${id}`,
  moreFailures: (count: number) => `and ${formatNumber(count)} more`,
  cancelled: 'Export cancelled. No file was saved.',
  cancelledFolder:
    'Export cancelled. What was written so far is in the folder; the next export goes on from there.',
  stopped: {
    full: (file: string) => `The disk is full: ${file} could not be written.`,
    gone: (file: string) => `The folder is not there any more: ${file} could not be written.`,
    forbidden: (file: string) =>
      `The browser no longer allows writing to the folder: ${file} could not be written.`,
    foreign: (file: string) =>
      `The folder has an ${file} that Tearsheet did not write. Choose another folder; nothing was written.`,
    failed: (file: string) => `The browser did not say why ${file} could not be written.`,
  } satisfies Record<StopReason, (file: string) => string>,
  theFile: 'the file',
  stoppedFile: 'No file was saved. Your clips are safe.',
  stoppedFolder: 'What was written before stays; the next export into this folder goes on from there.',
  unreadable: {
    full: 'The export failed: the disk is full. Your clips are safe; no file was saved.',
    'private-window': 'The export failed: the browser gives no storage in private windows.',
    blocked: 'The export failed: another window holds the library open while it is being upgraded.',
    unknown: 'The export failed. Your clips are safe; no file was saved.',
  } satisfies Record<StorageFailure, string>,
  words: {
    title: 'Clips',
    contents: 'Contents',
    byMonth: 'By month',
    bySite: 'By site',
    bySecurity: 'By security',
  },
};
