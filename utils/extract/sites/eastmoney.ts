import type { SiteRule } from './site-rule';

export const eastmoney: SiteRule = {
  name: '东方财富网',
  hosts: ['eastmoney.com'],
  zone: 'Asia/Shanghai',
  body: ['#ContentBody', '.txtinfos', '.newsContent .txtinfos', '.ctx-content'],
  remove: [
    '.em_media',
    '.res-edit',
    '.ad_context3',
    '.em_handle_adv_close',
    '.b-review',
    '.abstract',
    '.reading',
    '.c_review',
  ],
  fields: {
    title: ['.mainFrame .title', '.newsContent h1'],
    time: ['.infos .item', '.time-source .time', '.newsContent .time'],
    source: ['.em_media', '.infos .source', '.source@data-source'],
    sections: ['#Column_Navigation a', '.Column_Navigation a'],
  },
};
