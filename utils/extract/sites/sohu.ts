import type { SiteRule } from './site-rule';

export const sohu: SiteRule = {
  name: '搜狐',
  hosts: ['sohu.com'],
  zone: 'Asia/Shanghai',
  body: ['#mp-editor', 'article.article'],
  remove: ['[data-role="editor-name"]', '#backsohucom', '.backword'],
  fields: {
    time: ['#news-time@data-val', 'meta[itemprop="datePublished"]@content', '#news-time'],
    editors: ['[data-role="editor-name"]'],
    source: ['[data-role="original-link"]', 'meta[name="mediaid"]@content'],
    sections: ['.location a'],
  },
};
