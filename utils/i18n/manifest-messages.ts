/** What the browser itself shows of the extension; the manifest's `_locales` are made from it. */
export const en = {
  name: 'Tearsheet',
  description: 'Clips finance news in one click, keeps it to be read, and gives it back as Markdown.',
  actionTitle: 'Clip this article',
  clipPage: 'Clip this page',
  clipSelection: 'Clip selection',
};

export const zh: typeof en = {
  name: 'Tearsheet',
  description: '一键剪存财经新闻，留着细读，随时取回 Markdown。',
  actionTitle: '剪存这篇文章',
  clipPage: '剪存此页',
  clipSelection: '剪存所选内容',
};
