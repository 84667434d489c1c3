import type { SiteRule } from './site-rule';

/** Old pages hold the text in `#endText`, later ones in `.post_body` as well; accounts of 网易号 in `#content`. */
const template: Omit<SiteRule, 'name' | 'hosts'> = {
  zone: 'Asia/Shanghai',
  body: ['#endText', '.post_body', '#content'],
  remove: ['.ep-source', '.post_statement', '.gg200x300'],
  fields: {
    time: ['#ptime', '.post_info', '.post_time_source'],
    editors: ['.ep-editor'],
    source: ['#ne_article_source'],
    sections: ['.post_crumb a', '.ep-crumb a'],
  },
};

export const neteaseMoney: SiteRule = { ...template, name: '网易财经', hosts: ['money.163.com'] };

export const netease: SiteRule = { ...template, name: '网易', hosts: ['163.com'] };
