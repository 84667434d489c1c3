import type { TemplateFault } from '../../archive/name-template';
import type { FailedClipReason, StopReason } from '../../export/export-failure';
import type { KeyFault } from '../../front-matter/key-choice';
import type { StorageFailure } from '../../library/failure';
import type { ExportFormatName } from '../../settings/settings-record';
import { counted, formatNumber } from '../plural';

/** Taking clips away: the dialog, its progress and its outcome, and the words of the files. */
export const en = {
  all: 'Export all clips',
  some: (count: number) => `Export ${counted(count, 'clip', 'clips')}`,
  one: 'Export…',
  format: 'Format',
  formats: {
    'markdown-zip': 'Markdown ZIP',
    'markdown-folder': 'Markdown folder',
    html: 'Web page',
    jsonl: 'Data',
    csv: 'Table',
  } satisfies Record<ExportFormatName, string>,
  formatHints: {
    'markdown-zip':
      'A Markdown file for each clip, an index, and all that is kept of it. Comes back without loss: this is the format for backups.',
    'markdown-folder':
      'The same in a folder. Only what has changed since the last time is written. Nothing is removed, and files of others are left alone.',
    html: 'All articles on one HTML page that any browser opens.',
    jsonl: 'JSON Lines: a line for each clip with all its versions, for programs.',
    csv: 'CSV: a row for each clip with title, site, times, tags and the rest, without the text.',
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
  example: (name: string) => `Such as ${name}`,
  more: 'Keys of the front matter',
  writeKey: (key: string) => `Write ${key}`,
  nameOfKey: (key: string) => `Name of ${key}`,
  keyFaults: {
    unusable: 'is no name for a key',
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
      `The folder has an ${file} that is not of Tearsheet. Choose another folder; nothing was written.`,
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

export const zh: typeof en = {
  all: '导出全部剪报',
  some: (count) => `导出 ${formatNumber(count)} 篇剪报`,
  one: '导出…',
  format: '格式',
  formats: {
    'markdown-zip': 'Markdown 压缩包',
    'markdown-folder': 'Markdown 文件夹',
    html: '网页',
    jsonl: '数据',
    csv: '表格',
  },
  formatHints: {
    'markdown-zip': '每篇剪报一个 Markdown 文件，另有索引和所保存的全部信息。可以无损导回，适合作备份。',
    'markdown-folder':
      '同样的内容写入一个文件夹。只写入上次之后有变化的部分；不删除任何东西，也不动别人的文件。',
    html: '全部文章放在一个 HTML 网页里，任何浏览器都能打开。',
    jsonl: 'JSON Lines：每篇剪报一行，含全部版本，供程序使用。',
    csv: 'CSV：每篇剪报一行，有标题、站点、时间、标签等，不含正文。',
  },
  profile: '前置信息适用于',
  standard: '标准',
  body: '正文写成',
  template: '文件名',
  templateHint: '花括号内可用：date、title、site、section、symbol、lang、id、yyyy、mm、dd。/ 表示文件夹。',
  templateFaults: {
    'no-placeholder': '文件名里需要有花括号，否则所有文件都会同名。',
    'too-long': '这个文件名太长。',
    'too-deep': '文件夹的层数太多。',
    'unknown-placeholder': '花括号里有不认识的名称。',
  },
  example: (name) => `例如 ${name}`,
  more: '前置信息的字段',
  writeKey: (key) => `写入 ${key}`,
  nameOfKey: (key) => `${key} 的名称`,
  keyFaults: {
    unusable: '不能作字段名',
    'in-use': '已是另一个字段的名称',
    reserved: '在这个程序里另有含义',
  },
  keyFault: (name, why) => `“${name}”${why}，字段沿用原名。`,
  start: '导出',
  startFolder: '选择文件夹…',
  noFolder: '浏览器没有打开这个文件夹供写入。',
  preparing: '正在准备导出',
  progress: (done, total, percent) =>
    `正在导出 ${formatNumber(done)} / ${formatNumber(total)}（${percent}%）`,
  timeLeft: (seconds) =>
    seconds < 60 ? `大约还需 ${seconds} 秒` : `大约还需 ${formatNumber(Math.round(seconds / 60))} 分钟`,
  done: (count, name) => `已导出 ${formatNumber(count)} 篇剪报到 ${name}。`,
  unchanged: (count) => `其中 ${formatNumber(count)} 篇原已在那里，没有变化。`,
  beside: (count) =>
    `有 ${formatNumber(count)} 个同名文件不是 Tearsheet 写的，或之后被改过，均未改动；剪报写在旁边：`,
  failures: (count) => `有 ${formatNumber(count)} 篇未能导出：`,
  failureReasons: {
    'no-text': '资料库中没有它的正文',
    unreadable: '资料库读不出它',
    unwritable: '它的文件未能写入',
  },
  untitled: (id) => `剪报 ${id}`,
  moreFailures: (count) => `另有 ${formatNumber(count)} 篇`,
  cancelled: '已取消导出，没有保存文件。',
  cancelledFolder: '已取消导出。已写入的部分留在文件夹中，下次导出会接着进行。',
  stopped: {
    full: (file) => `磁盘已满，未能写入：${file}。`,
    gone: (file) => `文件夹已不在那里，未能写入：${file}。`,
    forbidden: (file) => `浏览器不再允许写入这个文件夹，未能写入：${file}。`,
    foreign: (file) => `文件夹中已有一个不属于 Tearsheet 的 ${file}。请另选文件夹；什么都没有写入。`,
    failed: (file) => `未能写入：${file}。浏览器没有说明原因。`,
  },
  theFile: '文件',
  stoppedFile: '没有保存文件。剪报都还在。',
  stoppedFolder: '之前写入的部分都还在；下次导出到这个文件夹会接着进行。',
  unreadable: {
    full: '导出失败：磁盘已满。剪报都还在，没有保存文件。',
    'private-window': '导出失败：浏览器在隐私窗口中不提供存储。',
    blocked: '导出失败：另一个窗口在升级期间占用着资料库。',
    unknown: '导出失败。剪报都还在，没有保存文件。',
  },
  words: {
    title: '剪报',
    contents: '目录',
    byMonth: '按月份',
    bySite: '按站点',
    bySecurity: '按证券',
  },
};
