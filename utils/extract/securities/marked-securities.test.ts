// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findSecurities } from './find-securities';
import { markedSecurities } from './marked-securities';

it.each([
  ['<span id="Info.116.04998">牧云控股</span>', [{ symbol: '4998.HK', name: '牧云控股' }]],
  ['<span id="Info.1.605998">绿潭乳业</span>', [{ symbol: '605998.SH', name: '绿潭乳业' }]],
  ['<span id="Info.0.301999"><a href="/x">北棠电气</a></span>', [{ symbol: '301999.SZ', name: '北棠电气' }]],
  ['<span id="Info.105.NMRX">诺墨机器人</span>', [{ symbol: 'NMRX.US', name: '诺墨机器人' }]],
  ['<span id="Info.90.BK0438">食品饮料</span>', []],
  ['<span id="Info.">公司</span><div id="Info.1.605998">不是正文里的标记</div>', []],
])('reads %s', (html, securities) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(findSecurities('', markedSecurities(body))).toEqual(securities);
});
