import { wordRules } from '../rule';

/** Lines of Chinese pages, simplified and traditional, that are not the article. Wordings, not sentences of one site; where each was seen stands above it. */
export const CHINESE = wordRules([
  // Chinese portals and papers: the line over or under a QR code.
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 90,
    phrases: [
      /^.{0,24}(?:扫描|扫一扫|扫码|长按|识别)[^。]{0,20}(?:二维码|小程序|关注|下载|入群|进群|公众号|朋友圈|好友)/,
    ],
  },
  // Chinese papers and portals: the invitation to an account or app before or after the text.
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 70,
    phrases: [
      /^[^\p{L}\d]{0,6}(?:(?:请|敬请|欢迎|立即|马上|赶快|快来|您?可以?)\s?){0,2}(?:关注|订阅|搜索|添加|登录|登入|下载|打开|点击|点开)[^。]{0,40}(?:公众号|微信号|订阅号|服务号|视频号|小程序|官方微[信博]|客户端|蓝字|app)/u,
    ],
  },
  // Articles copied from WeChat accounts: the closing call to scan, search or follow.
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 120,
    phrases: [
      /(?:扫描|扫码|长按|识别)[^。]{0,14}二维码/,
      /公众号[^。]{0,6}(?:搜索|回复|回覆)/,
      /微信(?:搜索|搜一搜)[^。]{0,16}(?:关注|公众号|添加)/,
      /关注[^。,]{0,12}(?:公众号|微信号|官方微信|官方微博)/,
    ],
  },
  // Chinese financial portals: the slogan of their app, also between paragraphs.
  {
    id: 'app-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    phrases: [
      /(?:尽在|就在|就看)[^。,]{0,12}(?:app|客户端)/,
      /^(?:更多|想看更多|查看更多|获取更多|了解更多|欲了解|海量|第一时间|全天候|24小时)[^。]{0,50}(?:(?:请|敬请|可|就)(?:关注|点击|下载|登录|登陆|访问|上)|尽在|下载[^。]{0,12}(?:app|客户端)|二维码)/,
    ],
  },
  // Chinese and Taiwanese news sites: the closing call to get the app.
  {
    id: 'app-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 60,
    phrases: [/(?:请|敬请|点击|立即|马上|欢迎)[^。]{0,6}下载[^。]{0,20}(?:app|客户端|应用)/],
  },
  // Chinese stock portals: an account with what the reader gets for following it.
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 40,
    phrases: [/^关注[^。,]{1,20},\s?(?:获取|了解|掌握|领取)/],
  },
  // Chinese stock portals: brokers who look for customers, set over or into the text.
  {
    id: 'broker-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    phrases: [
      /^[^。]{0,20}开户[^。]{0,16}(?:保障|优惠|佣金|免费|快捷|福利)[^。]{0,20}$/,
      /^炒股[^。]{0,16}(?:研报|就看|app|神器)/,
      /^发送[^。]{1,10}到\d{4,}/,
    ],
  },
  // Chinese portals: votes, courses and offers that the site itself runs.
  {
    id: 'campaign-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 130,
    phrases: [
      /(?:点击|扫码|立即|马上|赶快)[^。,]{0,6}(?:投票|报名|参与|领取|购买|试用|试玩)/,
      /火热(?:进行|报名|招募)中?[!。]*$/,
    ],
  },
  // Taiwanese sites: link texts that begin with “click me”.
  {
    id: 'click-here',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 60,
    phrases: [/[点按戳]我(?:下载|订阅|加入|追踪|报名|看(?!法))/],
  },
  // Chinese portals: a link to a topic page, a video or the source.
  {
    id: 'click-here',
    kind: 'promotion',
    scope: 'any',
    maxWords: 40,
    phrases: [
      /^[【([>▶]*\s*(?:点击|戳|猛戳)(?:这里|此处|进入|查看|阅读|观看|收听|下方|上方|图片|链接|原文|了解|关注|加入|右上)/,
    ],
  },
  // Chinese portals and their mobile pages: the way back, on, or to the whole text.
  {
    id: 'read-on',
    kind: 'links',
    scope: 'any',
    maxWords: 24,
    before: /^/,
    phrases: [
      /返回(?:搜狐|首页|顶部|列表|\S{1,8},\s?查看更多)/,
      /打开\S{0,12}(?:阅读|查看)/,
      /(?:展开)?(?:阅读)?(?:全文|更多)$/,
      /(?:查看|阅读|浏览|加载|载入)(?:更多|全文|原文)/,
      /(?:上|下)一(?:篇|页|则)/,
      /未完待续/,
      /余下全文/,
      /请?继续往下(?:阅读|看)/,
    ],
  },
  // Chinese news sites of all kinds: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 16,
    section: true,
    before: /^[【[■▍|●◆\s]*/,
    phrases: [
      /相关/,
      /延伸/,
      /推荐/,
      /热门/,
      /更多/,
      /精彩/,
      /往期/,
      /热点/,
      /今日/,
      /重点/,
      /聚合/,
      /拓展/,
      /扩展/,
      /深度/,
      /最新/,
      /最热/,
      /猜你/,
      /编辑/,
      /大家都在/,
      /你可能/,
      /其他/,
      /同类/,
      /专题/,
    ],
    after:
      /(?:阅读|新闻|资讯|推荐|文章|报道|报导|内容|视频|影片|链接|连结|专题|回顾|话题|栏目|图集|产品|标签|喜欢|看|感兴趣|稿件|评论)[^,。]{0,6}[】\]:»>+]*$/,
  },
  // Chinese papers: one linked headline behind a label, between paragraphs.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 60,
    minLinkShare: 0.4,
    before: /^[【[●>\s]*/,
    phrases: [
      /此前报道/,
      /早前报道/,
      /相关(?:报道|阅读|新闻|链接|专题)/,
      /相关(?:报道|报导|阅读|新闻|连结)/,
      /延伸阅读/,
      /前情回顾/,
      /推荐(?:阅读|观看)/,
      /进入专题/,
      /专题/,
      /更多(?:阅读|报道|内容)/,
    ],
    after: /[】\]]?\s*[:丨|>]/,
  },
  // Chinese papers: the closing hint at where there is more.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'ends',
    maxWords: 40,
    phrases: [/^(?:相关|更多)(?:资讯|新闻|内容|报道)?(?:请|敬请)(?:关注|点击|见|查看)/],
  },
  // Chinese portals: keywords under the text.
  {
    id: 'keywords',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 60,
    phrases: [/^(?:文章|新闻|本文)?(?:关键词|关键字|标签|话题|主题词|热词|跟贴热词)(?:阅读)?\s*:/],
  },
  // Chinese portals: the legal note under the text, known by its label.
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'ends',
    maxWords: 320,
    phrases: [
      /^[(【[*※\s]*(?:郑重|特别|免责|版权|法律|重要|本文|新浪|网易|搜狐|平台|作者|本站|本网|编辑|转载|内容)?(?:声明|申明)(?:及\S{2,6})?[】\]]?\s*:/,
      /^[(【[]*(?:风险提示[及和与])?免责(?:声明|条款|说明)(?![的是在])/,
    ],
  },
  // Chinese financial sites: the same note without a label, known by what it excludes.
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 180,
    phrases: [
      /(?:不|并不|不会|未)构成[^。]{0,16}(?:建议|意见|邀约|要约|依据)/,
      /(?:投资者|据此|由此)[^。,]{0,8}(?:操作|投资|入市|买卖)[^。]{0,10}(?:风险|后果|盈亏)[^。]{0,4}自[担负]/,
      /(?:观点|言论|内容)[^。]{0,14}(?:不代表[^。]{0,14}(?:立场|观点)|与[^。]{0,14}无关)/,
      /仅代表[^。]{0,12}(?:个人)?(?:观点|立场)/,
      /仅供(?:参考|投资者参考)[^。]{0,10}[。)]?$/,
    ],
  },
  // Chinese aggregators: the note of who published the text and why.
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 180,
    phrases: [/^[^。,:]{2,8}声明:[^。]{0,40}(?:转载|登载|刊登|传递|传播|真实性|版权|立场)/],
  },
  // Chinese financial sites: the one-sentence warning under market news. A report that names its risks is longer and stays.
  {
    id: 'risk-warning',
    kind: 'notice',
    scope: 'ends',
    maxWords: 70,
    phrases: [
      /^[(【[*]?(?:(?:风险|特别|温馨|投资)(?:提示|揭示|警示)[】\]]?:?)?[^。]{0,30}有风险[^。]{0,10}(?:谨慎|小心)/,
    ],
  },
  // Chinese papers: who may reprint the text.
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 220,
    phrases: [
      /(?:未经|未获)[^。]{0,24}(?:授权|许可|同意|允许)[^。]{0,24}(?:不得|禁止|谢绝|严禁|请勿)[^。]{0,20}(?:转载|复制|摘编|使用|镜像|引用|刊登|刊载|传播|改编)/,
      /(?:禁止|谢绝|严禁|请勿)(?:擅自)?转载/,
      /(?:如需|如欲|若需|欲)[^。]{0,6}转载/,
      /转载[^。]{0,10}(?:联系|联络|注明|授权)/,
      /(?:版权|著作权)(?:所有|归|均属|属)/,
    ],
  },
  // Chinese local papers: telephone and mail for tips, complaints and advertisements.
  {
    id: 'hotline',
    kind: 'notice',
    scope: 'ends',
    maxWords: 70,
    phrases: [
      /^[(【[]?(?:读者|新闻|爆料|举报|报料|客服|广告|联系|联络|投诉|投稿|商务|服务|监督|24小时)[^。]{0,6}(?:热线|电话|邮箱|信箱|方式|微信|合作)\s*:/,
    ],
  },
  // Chinese portals: buttons, counters and labels that stand as lines of their own.
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 12,
    before: /^/,
    phrases: [
      /举报/,
      /反馈/,
      /收藏/,
      /点赞/,
      /分享(?:到|至|给)?.{0,10}/,
      /评论/,
      /写评论/,
      /我要评论/,
      /转发/,
      /打印/,
      /列印/,
      /纠错/,
      /关闭/,
      /字[号体].{0,8}/,
      /大中小/,
      /复制链接/,
      /试听/,
      /听全文/,
      /播放/,
      /图集/,
      /广告/,
      /赞助/,
      /知道了/,
      /\d{1,4}/,
      /已推荐.{0,4}/,
      /推荐成功/,
      /参与讨论/,
      /扫码.{0,8}/,
      /(?:网友|共)?\d*\s*(?:人|条)?(?:参与|跟贴|评论|留言).{0,8}/,
    ],
    after: /[:>》]*$/,
  },
  // Older Chinese portals: a row of links to quotes and tools.
  {
    id: 'column-list',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 60,
    phrases: [
      /^(?=.*(?:自选股|行情|资金流向|模拟交易|客户端|股吧))(?:\p{Script=Han}{2,5}[\s|·]{1,4}){3,16}\p{Script=Han}{2,5}$/u,
    ],
  },
  // Chinese news sites: the line of date and source under the headline.
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 40,
    phrases: [
      /^(?:(?:本报|新闻)?(?:发布|更新|发表|刊登)?(?:时间|日期|于)?[:\s]{0,3})?(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?[^。,]{0,40}$/,
    ],
  },
  // Chinese portals: the label of a player.
  {
    id: 'video-label',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 40,
    phrases: [/^(?:自动播放|正在播放|视频加载|视频[:\-—|])/],
  },
  // Chinese subscription sites: the line where the text is cut off.
  {
    id: 'paywall-note',
    kind: 'paywall',
    scope: 'any',
    maxWords: 60,
    phrases: [
      /(?:订阅|购买|登录|登入|开通|付费)[^。]{0,10}(?:后|即可|以)[^。]{0,8}(?:继续|阅读|查看|获取|全文|解锁)/,
      /剩余\s*\d{1,3}(?:\.\d+)?\s*%/,
      /(?:试读|免费阅读)已?(?:结束|完)/,
      /^(?:付费|会员|订阅者)(?:阅读|专享|独享|内容)/,
      /本文共计?\d+字/,
    ],
  },
  // Chinese portals: a closing hint at an account or channel.
  {
    id: 'recommendation',
    kind: 'links',
    scope: 'tail',
    maxWords: 60,
    phrases: [/^推荐(?:进入|关注|收听|下载|阅读)/],
  },
  // Chinese papers and aggregators: where text or pictures come from, as a sentence.
  {
    id: 'origin-note',
    kind: 'credit',
    scope: 'ends',
    maxWords: 70,
    phrases: [
      /^[(【[]*(?:本文|文章|本稿|稿件|以上内容|以上文章|图片|封面图?|题图)(?:系|为|由|来自|来源|转自|转载自|转载|首发于|首发|原载|原载于|出自|节选自|整理自|均来自|作者)[^。]{0,60}$/,
    ],
  },
]);

/** Credit lines that are taken even where no name can be read from them. */
export const CHINESE_CREDITS =
  /^[\s(【[〔]*(?:本文|本报|文章|稿件|信息|图片|新闻|内容|值班|版面|网络|美术|视觉|见习|实习|特约|本期)?(?:责任编辑|责编|编辑|编审|主编|总编|编校|校对|审校|审核|审读|监制|统筹|策划|制图|排版|剪辑|作者|记者|撰文|撰稿|执笔|实习生|文|图|来源|稿源|出处|原标题|原题|转自)[\s]{0,4}[:|/丨]/;
