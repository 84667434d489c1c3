import type { SiteRule } from './site-rule';

/** All channels of Sina share one template; times are printed in Chinese without a zone. */
const template: Omit<SiteRule, 'name' | 'hosts'> = {
  zone: 'Asia/Shanghai',
  body: ['#artibody', '#article', '.article-body'],
  remove: [
    '.appendQr_wrap',
    '.app-kaihu-qr',
    '.ct_hqimg',
    '#left_hzh_ad',
    '.tech-quotation',
    '.article-notice',
    '.finance_app_zqtg',
    '.most-read',
    '.new_style_article',
    '.wap_special',
    '.corrTxt',
    '.xb_new_finance_app',
    '.article-editor',
    '.show_author',
    '.ori_titlesource',
  ],
  fields: {
    title: ['.main-title', '#artibodyTitle'],
    time: ['#pub_date', '.date-source .date', '.titer', 'meta[name="weibo: article:create_at"]@content'],
    authors: ['.show_author_name'],
    source: ['meta[name="mediaid"]@content', '.date-source .source', '#media_name', '#author_ename'],
    sections: ['.channel-path a', '.bread a'],
    tags: ['#keywords@data-wbkey', '.article-bottom .keywords a', 'meta[name="tags"]@content'],
  },
};

export const sinaFinance: SiteRule = {
  ...template,
  name: '新浪财经',
  hosts: ['finance.sina.com.cn', 'finance.sina.cn'],
};

export const sina: SiteRule = { ...template, name: '新浪', hosts: ['sina.com.cn', 'sina.cn'] };
