import { counted, formatNumber } from '../../plural';

/** The popup: how one click ended, in words. */
export const popup = {
  // Before and during
  ready: 'Clip this page?',
  readyWhy: 'Nothing is saved until you say so.',
  clipPage: 'Clip this page',
  clipping: 'Clipping…',
  clippingGoesOn: 'You can close this; clipping carries on.',

  // Saved, one way or another
  saved: 'Saved',
  selectionSaved: 'Selection saved',
  clipSelection: 'Clip the selection instead',
  thisClip: 'The clip of this page',
  alreadySaved: 'Already saved',
  checking: 'Checking whether the page has changed…',
  notChecked: 'Clip again to check whether the page has changed.',
  notReadAgain: 'The page could not be read again. The clip is as it was.',
  unchanged: 'The page has not changed since then.',
  unchangedTags: (count: number) =>
    count === 1
      ? 'The page has not changed since then. Your tag is as you left it.'
      : `The page has not changed since then. Your ${counted(count, 'tag is', 'tags are')} as you left them.`,
  stillCutOff: 'The page has not changed since then: the article is still incomplete.',
  updated: 'Updated',
  changes: (count: number) => counted(count, 'change', 'changes'),
  version: (version: number) =>
    `This is version ${formatNumber(version)}. The one before it is kept; Undo goes back to it.`,
  fields: {
    title: 'Title',
    authors: 'Author',
    published: 'Published',
    leadImage: 'Lead image',
    text: 'Text',
  },
  imageAdded: 'Added',
  imageRemoved: 'Removed',
  imageReplaced: 'Replaced',
  cutOff: 'Saved, but incomplete',
  cutOffWhy: {
    paywall: 'The rest is for subscribers.',
    login: 'The rest is shown only to readers who are signed in.',
    preview: 'The page itself holds only a preview of the article.',
    'more-pages': 'The article is spread over several pages.',
  },
  cutOffThen: {
    paywall: 'Sign in on the site and clip again: this clip will be completed, not duplicated.',
    login: 'Sign in on the site and clip again: this clip will be completed, not duplicated.',
    preview: 'If the site shows the whole article, clip again: this clip will be completed, not duplicated.',
    'more-pages': 'Open the other pages and clip them: each is added to this clip, in its place.',
  },
  savedInPart: 'Saved, not all pages yet',
  pageAdded: (page: number, of?: number) =>
    of === undefined
      ? `Page ${formatNumber(page)} added`
      : `Page ${formatNumber(page)} of ${formatNumber(of)} added`,
  allPages: 'The clip now holds every page of the article.',
  nextPage: 'Next page',
  onePage: 'All on one page',
  clipAgain: 'Clip again',
  keepAsIs: 'Keep as is',
  savedFile: 'Saved to your downloads',
  takeAwayFailed: 'The Markdown could not be created. The clip itself is safe.',
  editFailed: 'The change could not be saved. The clip is as it was.',
  gone: 'This clip has since been deleted.',
  strippedShown: 'What was stripped',
  strippedNoText: 'no text',
  where: {
    head: 'above the text',
    tail: 'below the text',
    body: 'in the text',
    box: 'box',
    page: 'around the article',
  },

  // Undone
  deleted: 'Deleted',
  deletedWhy: 'The clip is no longer in your library. It can be restored until this popup closes.',
  deletedTags: (count: number) =>
    `The clip and its ${counted(count, 'tag', 'tags')} are no longer in your library. They can be restored until this popup closes.`,
  undelete: 'Restore',
  notPutBack: 'Not restored',
  notPutBackWhy: 'This page has been clipped again meanwhile; that clip is in your library.',
  reverted: 'Update undone',
  revertedWhy: 'The clip is as it was before.',
  undoFailed: 'That could not be undone: the library did not take the change.',

  // Not saved
  notSaved: 'Not saved',
  notAnArticle: 'No article here',
  notAnArticleWhy:
    'This looks like a front page, a list or an app: it has no running text of an article’s length. Nothing was saved.',
  clipAnyway: 'Clip anyway',
  nothingSelected: 'Nothing selected',
  nothingSelectedWhy: 'No text is selected on the page any more, or it lies in a frame. Nothing was saved.',
  pageRefused: 'This page is off limits',
  pageRefusedWhy:
    'The browser keeps extensions out of its own pages, the add-on store and its PDF viewer. Nothing was saved.',
  pageRefusedThen: 'If this is an article, open it in an ordinary tab and clip it there.',
  tooLarge: 'This page is too large',
  tooLargeWhy: 'It is far larger than any article. Nothing was saved.',
  extractionFailed: 'This page could not be read',
  extractionFailedWhy: 'The page was left as it is and nothing was saved. Reloading it may help.',
  noAnswer: 'No answer',
  noAnswerWhy: 'Tearsheet was stopped while clipping. If the clip was saved, it is in the list below.',
  storage: {
    full: 'The disk is full.',
    'private-window': 'The browser gives no storage here.',
    blocked: 'An older Tearsheet page is in the way.',
    unknown: 'The library could not be written to.',
  },
  storageWhy: {
    full: 'The browser refused the last write; the clips in your library are intact.',
    'private-window':
      'In a private window, or with storage switched off, there is no library. Open the page in an ordinary window and clip it there.',
    blocked:
      'Close the other Tearsheet tabs and panels, then try again. The clips in your library are intact.',
    unknown: 'Nothing was saved; the clips in your library are intact.',
  },

  // The list
  latest: 'Latest clips',
  latestNone: 'No other clips yet.',
  found: (total: number) => `${counted(total, 'clip', 'clips')} found`,
  allFound: (total: number | undefined) =>
    total === undefined ? 'More in the library' : `All ${formatNumber(total)} in the library`,

  // First run
  firstTitle: 'Keep what you read.',
  firstOpen: 'Open a news article, in Chinese or English.',
  firstPress: 'Press the toolbar button',
  firstOr: ', or ',
  firstStop: '.',
  firstRead: 'Read it clean in the side panel; copy or export it as Markdown.',
  firstLocal: 'Clips stay on this computer. No account, no server.',
};
