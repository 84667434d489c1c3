import type { keys as english } from '../en/keys';

export const keys: typeof english = {
  title: '键盘快捷键',
  switchedOff: '单键快捷键已在设置中关闭。',
  showAll: '查看全部按键',
  groups: {
    moving: '浏览',
    clips: '当前或选中的剪报',
    reading: '阅读时',
    always: '任何地方',
  },
  does: {
    next: '下一篇',
    previous: '上一篇',
    open: '打开剪报',
    search: '搜索',
    back: '返回，或取消选择',
    select: '选择',
    star: '加星或取消加星',
    archive: '归档或移出归档',
    tag: '编辑标签',
    read: '标为已读或未读',
    delete: '删除',
    export: '导出所选或全部',
    original: '打开原网页',
    copy: '复制为 Markdown',
    smaller: '缩小文字',
    larger: '放大文字',
    undo: '撤销',
    help: '显示快捷键',
  },
};
