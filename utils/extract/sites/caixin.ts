import type { SiteRule } from './site-rule';

export const caixin: SiteRule = {
  name: '财新网',
  hosts: ['caixin.com'],
  zone: 'Asia/Shanghai',
  body: ['#Main_Content_Val'],
  remove: ['.pip'],
  fields: {
    time: ['#pubtime_baidu', '#artInfo'],
    sections: ['.crumb a'],
  },
};
