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
  [
    'https://mp.weixin.qq.com/mp/a?appmsgid=1&itemidx=2&sign=3&album_id=4&scene=5',
    'https://mp.weixin.qq.com/mp/a?appmsgid=1&itemidx=2&sign=3&album_id=4',
  ],
  ['https://mp.weixin.qq.com/s/AbCd?poc_token=x', 'https://mp.weixin.qq.com/s/AbCd'],
])('%s', (address, expected) => {
  const url = new URL(address);
  dropTracking(url);
  expect(url.href).toBe(expected);
});

/** Every parameter that tells where a reader came from, as it is seen in addresses. */
const PARAMETERS = [
  'utm_campaign mc_cid mc_eid mkt_tok _hsenc _hsmi hsCtaTracking hss_channel vero_id oly_anon_id oly_enc_id wickedid',
  's_kwcid wt.mc_id wt_mc_id _ga _gl itm_source intcid fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid',
  'igshid igsh li_fat_id __twitter_impression soc_src soc_trk share_token sharetoken share_from ref ref_src ref_url referrer',
  'reflink sref srnd smid smtyp ocid ncid cmpid scmpid ns_campaign ns_mchannel ns_source ns_linkname at_medium at_campaign',
  'xtor leadSource guccounter guce_referrer trkCampaign spm scm from_source tt_from isappinstalled nsukey sudaref hmsr hmpl',
  'hmcu hmkw hmci chksm sharer_sharetime wxshare_count share_source share_medium share_plat share_session_id share_tag',
  'share_times spm_id_from vd_source unique_k mibextid rdt_cid _branch_match_id _branch_referrer pk_source mtm_source',
  'piwik_campaign matomo_campaign',
].flatMap((line) => line.split(' '));

const left = (query: string) => {
  const url = new URL(`https://news.example/a?${query}`);
  dropTracking(url);
  return url.search;
};

it('takes off every parameter that is known, and none whose name only holds one', () => {
  expect(PARAMETERS.filter((name) => left(`${name}=x`) !== '')).toEqual([]);
  const longer = PARAMETERS.flatMap((name) => [`z${name}`, `${name}.z`]);
  expect(longer.filter((name) => left(`${name}=x`) === '')).toEqual([]);
});

it.each([
  ...['timeline', 'singlemessage', 'groupmessage', 'message', 'moments', 'wechat', 'wechat_friend', 'weixin'],
  ...['weibo', 'qq', 'qqfriend', 'qzone', 'feed', 'share', 'sharelink'],
])('takes off what says that the reader came from %s', (from) => {
  expect(left(`from=${from}`)).toBe('');
  expect(left(`from=${from}.z`)).toBe(`?from=${from}.z`);
  expect(left(`xfrom=${from}`)).toBe(`?xfrom=${from}`);
});
