import type { SiteRule } from './site-rule';

export const hexun: SiteRule = {
  name: '和讯网',
  hosts: ['hexun.com'],
  zone: 'Asia/Shanghai',
  body: ['.art_contextBox', '#artibody'],
  fields: { time: ['#pubtime_baidu', '.pr20'], source: ['#source_baidu'], sections: ['.links a'] },
};
