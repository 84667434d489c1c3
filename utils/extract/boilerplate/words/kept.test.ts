// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { removeBoilerplate } from '../engine';
import { RemovalLog } from '../removal-log';

const ZH =
  '港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。';
const EN =
  'The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.';

/** News is about apps, accounts, subscriptions and shareholdings too: none of these sentences is a promotion. */
it.each([
  '用户在平台上可以通过客户端完成申购。',
  '投资者正在关注公司微信支付业务的变现进度。',
  '更多资金开始关注红利资产，机构持仓随之上升。',
  '微信搜索广告收入同比增长两成。',
  '消费者登录手机银行客户端即可申请，当天到账。',
  '公司向首批客户提供三个月的免费试用。',
  '未经监管机构许可，任何单位和个人不得从事证券业务。',
  '上述内容与公司此前的观点一致。',
  '新规对这类行为一律禁止。',
  'App Store fees for small developers fell to 15% last year.',
  'Customers can sign up for the service at any branch from May.',
  'About 4 million households subscribe to the streaming bundle.',
  'Members get exclusive deals on flights and hotels, the airline said.',
  'The fund now owns 4.1 million shares of the shipbuilder.',
  'Berth Capital holds positions in three rival terminals.',
  'The brokerage cut the lender from its list of top stock picks.',
  'Les abonnés pourront s’abonner à une offre groupée dès le mois de mai.',
  '同社は会員向けの配送サービスを6月に値上げする。',
])('keeps as the last paragraph: %s', (line) => {
  const prose = /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(line) ? ZH : EN;
  const html = `${`<p>${prose}</p>`.repeat(5)}<p>${line}</p>`;
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const log = new RemovalLog('https://paper.example/');
  log.follow(root);
  removeBoilerplate(root, { title: 'Harbour fees rise', authors: [] }, log);
  expect(log.removed).toEqual([]);
});
