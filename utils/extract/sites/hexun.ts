import type { SiteRule } from './site-rule';

export const hexun: SiteRule = {
  name: '和讯网',
  hosts: ['hexun.com'],
  zone: 'Asia/Shanghai',
  body: ['.art_contextBox', '#artibody'],
  fields: { time: ['.pr20'], sections: ['.links a'] },
};
