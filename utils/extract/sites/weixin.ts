import type { SiteRule } from './site-rule';

/** Articles of public accounts: the account is the outlet, its writer is named apart. */
export const weixin: SiteRule = {
  name: '微信公众平台',
  hosts: ['mp.weixin.qq.com'],
  zone: 'Asia/Shanghai',
  body: ['#js_content'],
  remove: ['.qr_code_pc', '#js_pc_qr_code', '#js_tags', '.reward_area'],
  fields: {
    title: ['#activity-name'],
    time: ['#publish_time'],
    authors: ['meta[name="author"]@content', '#js_author_name'],
    source: ['#js_name'],
  },
};
