import { counted, formatNumber } from '../../plural';

/** The settings, a part of the options page. */
export const settings = {
  about: 'About',
  aboutHow: 'Clips finance news in one click, keeps it to be read, and gives it back as Markdown.',
  articles: 'Reading',
  auto: 'Same as browser',
  back: 'Back to clips',
  backupWhy:
    'Clips are in this browser and nowhere else. An export of all of them, kept elsewhere, is their backup.',
  clips: 'Clips',
  daysAgo: (days: number) =>
    days === 0 ? 'today' : days === 1 ? 'yesterday' : `${formatNumber(days)} days ago`,
  restoreWhy:
    'A backup, or what another program has exported, comes back in the same way. You see first what it changes.',
  remind: 'Remind me when the last backup is older than',
  remindAfter: (days: number) => (days === 0 ? 'Never' : counted(days, 'day', 'days')),
  lastBackup: 'Last export of everything',
  never: 'never',
  storage: 'Storage and backup',
  usage: 'On this computer',
  tags: 'Tags',
  noTags: 'No clip has a tag yet. Tags are added in the popup after clipping, and by T in the library.',
  filterTags: 'Filter tags',
  tagsFound: (count: number) => counted(count, 'tag', 'tags'),
  noTagLike: (text: string) => `No tag contains “${text}”.`,
  allTags: (count: number) => `Show all ${formatNumber(count)}`,
  renameTag: (tag: string) => `Rename tag ${tag}`,
  deleteTag: (tag: string) => `Delete tag ${tag}`,
  newName: (tag: string) => `New name of tag ${tag}`,
  rename: 'Rename',
  merge: 'Merge',
  mergesWith: (tag: string, count: number) =>
    `Merges with “${tag}”, which ${counted(count, 'clip has', 'clips have')}.`,
  tagRenamed: (from: string, to: string, count: number) =>
    `“${from}” is “${to}” in ${counted(count, 'clip', 'clips')}`,
  tagRemoved: (tag: string, count: number) => `“${tag}” removed from ${counted(count, 'clip', 'clips')}`,
  clipOnOpen: 'Clip when the popup opens',
  clipOnOpenWhy: 'One click saves the page. Switched off, the popup asks first.',
  clipping: 'Clipping',
  english: 'English',
  chinese: '中文',
  face: 'Typeface',
  language: 'Language',
  loadImages: 'Load images in the reader',
  loadImagesWhy:
    'Images come from the publication, which can see that you read the article again. Switched off, each waits for a click.',
  look: 'Appearance',
  privacy: 'Privacy',
  privacyWhat: [
    'Clips, tags and settings stay in this browser. There is no account and no server.',
    'Tearsheet sees a page only when you click its button, and sends nothing anywhere.',
    'Only images and links in the reader lead back to the publication; images are asked for without a referrer.',
  ],
  saveFailed: 'The setting could not be saved.',
  shortcutIs: 'The shortcut that clips the page in front of you',
  shortcutNone: 'none',
  shortcutWhere: {
    chromium: 'Change it at chrome://extensions/shortcuts (in Edge: edge://extensions/shortcuts).',
    firefox: 'Change it under Add-ons and themes → Extensions → gear → Manage extension shortcuts.',
  },
  shortcuts: 'Single-key shortcuts',
  shortcutsWhy:
    'J and K for the next and the previous clip, S to star, E to archive, and so on. None acts while you type.',
  size: 'Text size',
  theme: 'Colours',
  themes: { system: 'Match system', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  themeWhy: 'Sepia is for the reader’s page; everything around it follows the system.',
  version: (version: string) => `Version ${version}`,
};
