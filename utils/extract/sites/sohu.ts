import type { SiteRule } from './site-rule';

export const sohu: SiteRule = {
  name: '搜狐',
  hosts: ['sohu.com'],
  zone: 'Asia/Shanghai',
  body: ['article.article', '#mp-editor'],
  remove: ['[data-role="editor-name"]'],
  fields: {
    time: ['#news-time@data-val', 'meta[itemprop="datePublished"]@content', '#news-time'],
    editors: ['[data-role="editor-name"]'],
    source: ['[data-role="original-link"]', 'meta[name="mediaid"]@content'],
  },
};
