import type { SiteRule } from './site-rule';

export const eastmoney: SiteRule = {
  name: '东方财富网',
  hosts: ['eastmoney.com'],
  zone: 'Asia/Shanghai',
  body: ['#ContentBody', '.newsContent', '.ctx-content'],
  remove: ['.em_media', '.res-edit', '.ad_context3', '.em_handle_adv_close', '.b-review'],
  fields: {
    time: ['.infos .item', '.time'],
    source: ['.em_media'],
  },
};
