import { counted, formatNumber } from '../plural';

/** The popup: how one click ended, in words. */
export const en = {
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
  checking: 'Looking whether the page has changed since…',
  notChecked: 'Clip again to see whether the page has changed since.',
  notReadAgain: 'The page could not be read again. The clip is as it was.',
  unchanged: 'The page has not changed since.',
  unchangedTags: (count: number) =>
    count === 1
      ? 'The page has not changed since. Your tag is as you left it.'
      : `The page has not changed since. Your ${counted(count, 'tag is', 'tags are')} as you left them.`,
  stillCutOff: 'The page has not changed since: it is still cut off.',
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
  cutOff: 'Saved, but cut off',
  cutOffWhy: {
    paywall: 'The rest is for subscribers.',
    login: 'The rest is shown only to readers who are signed in.',
    preview: 'The page itself holds only a preview of the article.',
    'more-pages': 'The article is spread over several pages.',
  },
  cutOffThen: {
    paywall: 'Sign in on the site and clip again: this clip will be completed, not doubled.',
    login: 'Sign in on the site and clip again: this clip will be completed, not doubled.',
    preview: 'If the site opens the whole of it, clip again: this clip will be completed, not doubled.',
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
  takeAwayFailed: 'The Markdown could not be made. The clip itself is safe.',
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

  // Taken back
  deleted: 'Removed',
  deletedWhy: 'The clip is out of your library. It can be put back until this popup closes.',
  deletedTags: (count: number) =>
    `The clip and its ${counted(count, 'tag', 'tags')} are out of your library. They can be put back until this popup closes.`,
  undelete: 'Put it back',
  notPutBack: 'Not put back',
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

export const zh: typeof en = {
  ready: '剪存此页？',
  readyWhy: '点一下才会保存。',
  clipPage: '剪存此页',
  clipping: '正在剪存…',
  clippingGoesOn: '可以关掉这个窗口，剪存会继续。',

  saved: '已保存',
  selectionSaved: '已保存所选内容',
  clipSelection: '改为剪存所选内容',
  thisClip: '本页的剪报',
  alreadySaved: '先前已保存',
  checking: '正在查看网页之后有无改动…',
  notChecked: '再次剪存，可查看网页之后有无改动。',
  notReadAgain: '网页这次未能读取，剪报保持原样。',
  unchanged: '此后网页没有变化。',
  unchangedTags: (count) => `此后网页没有变化，${formatNumber(count)} 个标签都还在。`,
  stillCutOff: '此后网页没有变化，正文仍然不全。',
  updated: '已更新',
  changes: (count) => `${formatNumber(count)} 处变化`,
  version: (version) => `这是第 ${formatNumber(version)} 版。上一版仍然保留，撤销即可回去。`,
  fields: {
    title: '标题',
    authors: '作者',
    published: '发布时间',
    leadImage: '题图',
    text: '正文',
  },
  imageAdded: '新增',
  imageRemoved: '移除',
  imageReplaced: '已更换',
  cutOff: '已保存，正文不全',
  cutOffWhy: {
    paywall: '其余内容仅供订阅者阅读。',
    login: '其余内容登录后才能看到。',
    preview: '网页本身只给出了预览。',
    'more-pages': '文章分为多页。',
  },
  cutOffThen: {
    paywall: '在网站登录后再剪一次，会补全这一篇，不会重复。',
    login: '在网站登录后再剪一次，会补全这一篇，不会重复。',
    preview: '如果网站能打开全文，再剪一次，会补全这一篇，不会重复。',
    'more-pages': '打开其余各页再剪，会按顺序接到这一篇里。',
  },
  savedInPart: '已保存，分页未收齐',
  pageAdded: (page, of) =>
    `已添加第 ${formatNumber(page)} 页${of === undefined ? '' : `，共 ${formatNumber(of)} 页`}`,
  allPages: '各页都已收入这篇剪报。',
  nextPage: '下一页',
  onePage: '单页阅读',
  clipAgain: '再剪一次',
  keepAsIs: '就这样保留',
  savedFile: '已存入下载文件夹',
  takeAwayFailed: '未能生成 Markdown。剪报本身完好。',
  editFailed: '改动未能保存，剪报保持原样。',
  gone: '这篇剪报后来被删除了。',
  strippedShown: '已去除的内容',
  strippedNoText: '无文字',
  where: {
    head: '正文之前',
    tail: '正文之后',
    body: '正文之中',
    box: '版块',
    page: '正文之外',
  },

  deleted: '已移除',
  deletedWhy: '这篇剪报已移出资料库。关闭此窗口之前可以放回去。',
  deletedTags: (count) =>
    `这篇剪报和它的 ${formatNumber(count)} 个标签已移出资料库。关闭此窗口之前可以放回去。`,
  undelete: '放回去',
  notPutBack: '未能放回',
  notPutBackWhy: '这个网页刚才又被剪存过，那一篇在资料库里。',
  reverted: '已撤销更新',
  revertedWhy: '剪报恢复到更新之前的样子。',
  undoFailed: '未能撤销：资料库没有接受改动。',

  notSaved: '未能保存',
  notAnArticle: '这里没有文章',
  notAnArticleWhy: '看起来是首页、列表或应用页面，没有成篇的正文。没有保存任何内容。',
  clipAnyway: '仍要剪存',
  nothingSelected: '没有选中内容',
  nothingSelectedWhy: '网页上已没有选中的文字，或者选中的文字在内嵌框架里。没有保存任何内容。',
  pageRefused: '此页不允许扩展访问',
  pageRefusedWhy: '浏览器不让扩展进入它自己的页面、扩展商店和 PDF 阅读器。没有保存任何内容。',
  pageRefusedThen: '如果这是一篇文章，请在普通标签页中打开后再剪存。',
  tooLarge: '此页太大',
  tooLargeWhy: '它远远超出一篇文章的大小。没有保存任何内容。',
  extractionFailed: '未能读取此页',
  extractionFailedWhy: '网页保持原样，没有保存任何内容。重新载入网页也许有用。',
  noAnswer: '没有回应',
  noAnswerWhy: 'Tearsheet 在剪存时被中止。如果已经保存，可在下面的列表中看到。',
  storage: {
    full: '磁盘已满。',
    'private-window': '浏览器在这里不提供存储。',
    blocked: '有一个旧的 Tearsheet 页面占用着资料库。',
    unknown: '资料库无法写入。',
  },
  storageWhy: {
    full: '浏览器拒绝了这次写入；资料库里的剪报完好无损。',
    'private-window': '无痕窗口里，或关闭了存储时，没有资料库可用。请在普通窗口中打开网页再剪存。',
    blocked: '请关闭其他 Tearsheet 标签页和侧边栏，然后重试。资料库里的剪报完好无损。',
    unknown: '没有保存任何内容；资料库里的剪报完好无损。',
  },

  latest: '最近剪报',
  latestNone: '还没有其他剪报。',
  found: (total) => `找到 ${formatNumber(total)} 篇`,
  allFound: (total) =>
    total === undefined ? '在资料库中查看更多' : `在资料库中查看全部 ${formatNumber(total)} 篇`,

  firstTitle: '读过的，留下来。',
  firstOpen: '打开一篇新闻，中文英文都行。',
  firstPress: '按工具栏按钮',
  firstOr: '，或按 ',
  firstStop: '。',
  firstRead: '在侧边栏里清爽地读，复制或导出为 Markdown。',
  firstLocal: '剪报只存在这台电脑上，没有账号，没有服务器。',
};
