import type { SiteRule } from './site-rule';

/** Articles of public accounts, and posts that are pictures with a text under them: the account is the outlet, its writer is named apart. */
export const weixin: SiteRule = {
  name: '微信公众平台',
  hosts: ['mp.weixin.qq.com'],
  zone: 'Asia/Shanghai',
  body: ['#js_content', '.share_content_page'],
  remove: [
    '.qr_code_pc',
    '#js_pc_qr_code',
    '#js_tags',
    '.reward_area',
    '.wx_follow_nickname',
    '#js_image_content_title',
    '.wx_topic_link',
  ],
  fields: {
    title: ['#activity-name', '#js_image_content_title'],
    time: ['#publish_time'],
    authors: ['meta[name="author"]@content', '#js_author_name'],
    source: ['#js_name'],
  },
};
