import { expect, it } from 'vitest';
import { dropTracking } from './tracking';

it.each([
  ['https://news.example/a?id=7&utm_source=x&UTM_Medium=y&page=2', 'https://news.example/a?id=7&page=2'],
  ['https://news.example/a?spm=1.2&from_source=app', 'https://news.example/a'],
  ['https://news.example/a?q=%B9%C9%C6%B1&fbclid=x', 'https://news.example/a?q=%B9%C9%C6%B1'],
  ['https://news.example/a?flag&q=a+b&q=c#part', 'https://news.example/a?flag&q=a+b&q=c#part'],
  [
    'https://forum.example/f.php?mod=viewthread&cid=3&tid=5',
    'https://forum.example/f.php?mod=viewthread&cid=3&tid=5',
  ],
  ['https://news.example/a?preferred=1&myref=2', 'https://news.example/a?preferred=1&myref=2'],
  ['https://news.example/', 'https://news.example/'],
  ['https://news.example/a?from=timeline&id=7&isappinstalled=0', 'https://news.example/a?id=7'],
  ['https://news.example/a?from=singlemessage', 'https://news.example/a'],
  [
    'https://news.example/a?from=2026-03-10&to=2026-03-11',
    'https://news.example/a?from=2026-03-10&to=2026-03-11',
  ],
  ['https://news.example/a?sharer_shareinfo=1&sharer_sharetime=2&id=7', 'https://news.example/a?id=7'],
  [
    'https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=7d&chksm=c0&scene=21&clicktime=17&pass_ticket=x',
    'https://mp.weixin.qq.com/s?__biz=Mz&mid=22&idx=1&sn=7d',
  ],
  ['https://mp.weixin.qq.com/s/AbCd?poc_token=x', 'https://mp.weixin.qq.com/s/AbCd'],
])('%s', (address, expected) => {
  const url = new URL(address);
  dropTracking(url);
  expect(url.href).toBe(expected);
});
