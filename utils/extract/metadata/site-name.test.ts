import { expect, it } from 'vitest';
import { chooseSiteName, isSiteName, looksLikeSite } from './site-name';

it.each([
  ['Acme News', true],
  ['acme news', true],
  ['Acme', true],
  ['acmenews.example.com', true],
  ['Acme News cuts three hundred jobs in London', false],
  ['Markets', false],
])('%s is the site: %s', (text, site) => {
  expect(isSiteName(text, ['Acme News'], 'www.acmenews.example')).toBe(site);
});

it.each([
  ['某某财经', true],
  ['股票频道', true],
  ['某公司回应传闻称一切正常并将起诉媒体', false],
  ['Acme', false],
])('%s looks like a site: %s', (text, site) => {
  expect(looksLikeSite(text)).toBe(site);
});

it.each([
  [['Acme'], 'Rates fall | Other', 'Acme'],
  [[], 'Rates fall | Other', 'Other'],
  [[], '利率下调_股票频道_某某财经网_acme.cn', '某某财经网'],
  [[], '利率下调_某某新闻-The Acme', '某某新闻'],
  [[], 'Rates fall', 'acme.example'],
])('names the site by %j and %s', (names, title, site) => {
  expect(chooseSiteName(names, title, title.split(/[_|]/)[0]?.trim() ?? '', 'www.acme.example')).toBe(site);
});
