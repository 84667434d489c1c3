import type { SiteRule } from './site-rule';

/** All channels of Sina share one template; times are printed in Chinese without a zone. */
const template: Omit<SiteRule, 'name' | 'hosts'> = {
  zone: 'Asia/Shanghai',
  body: ['#artibody', '#article', '.article'],
  remove: [
    '.appendQr_wrap',
    '.app-kaihu-qr',
    '#left_hzh_ad',
    '.tech-quotation',
    '.article-editor',
    '.show_author',
    '.ori_titlesource',
  ],
  fields: {
    title: ['.main-title', '#artibodyTitle'],
    time: ['.date-source .date', '#pub_date'],
    source: ['meta[name="mediaid"]@content', '.date-source .source'],
    sections: ['.channel-path a'],
    tags: ['#keywords@data-wbkey', 'meta[name="tags"]@content'],
  },
};

export const sinaFinance: SiteRule = { ...template, name: '新浪财经', hosts: ['finance.sina.com.cn'] };

export const sina: SiteRule = { ...template, name: '新浪', hosts: ['sina.com.cn'] };
