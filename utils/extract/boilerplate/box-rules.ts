import { boxRules } from './rule';

/** Boxes that a page names as something else than the article. */
export const BOX_RULES = boxRules([
  {
    id: 'hidden-label',
    kind: 'furniture',
    line: true,
    names:
      / (?:sr only|visually ?hidden|screen reader|screenreader|a11y|offscreen|hide accessible|assistive) /,
    maxWords: 14,
  },
  {
    id: 'advertisement',
    kind: 'promotion',
    names:
      / (?:ads?|adv|advert\w*|adsbygoogle|adslot|adbox|advertorial|sponsor\w*|outbrain|taboola|dfp|guanggao|kaihu) /,
    maxWords: 70,
  },
  {
    id: 'related-box',
    kind: 'links',
    line: true,
    names:
      / (?:related\w*|recommend\w*|recirc\w*|readmore|read more|read next|see also|more stories|trending|popular|most read|mostread|rellink\w*|links block|topic links|tuijian|xiangguan|teaser\w*|article teaser|also read|lire aussi|essentiel) /,
    maxWords: 60,
    linkedFactor: 5,
  },
  {
    id: 'newsletter-box',
    kind: 'promotion',
    line: true,
    names:
      / (?:newsletter\w*|nl signup|sign ?up\w*|subscri\w*|optin|opt in|mailing list|email capture|emailsignup|lead magnet) /,
    maxWords: 110,
  },
  {
    id: 'promotion-box',
    kind: 'promotion',
    names:
      / (?:promo\w*|cta|call to action|banner|campaign|coupon|marketing|house ad|inline offer|appendqr\w*|app download|download app|tuiguang) /,
    maxWords: 70,
  },
  {
    id: 'share-bar',
    kind: 'furniture',
    line: true,
    names: / (?:share\w*|sharing|social\w*|sns|follow us|bdsharebuttonbox|fenxiang|addthis|jiathis) /,
    maxWords: 40,
  },
  {
    id: 'qr-code',
    kind: 'promotion',
    line: true,
    names: / (?:qr|qrcode|qr code|erweima|ewm|weixin code|wxcode|wechat code|saoma) /,
    maxWords: 60,
  },
  {
    id: 'comments',
    kind: 'furniture',
    names: / (?:comments?|disqus|respond|comment list|comment form|pinglun|liuyan) /,
    maxWords: 200,
  },
  {
    id: 'paywall-box',
    kind: 'paywall',
    names: / (?:paywall|regwall|piano|meter|pip|chargewall|subscription wall) /,
    maxWords: 90,
  },
  {
    id: 'author-box',
    kind: 'credit',
    names: / (?:author bio|authorbio|author info|author box|author card|about author|bio|contributor bio) /,
    maxWords: 110,
  },
  {
    id: 'quote-widget',
    kind: 'furniture',
    names:
      / (?:ticker\w*|stock quote|quote popup|quoteinbody|quote in body|market data|stock widget|quotecard|company card|key data|stock card|stock info) /,
    maxWords: 40,
  },
  {
    id: 'quote-widget',
    kind: 'furniture',
    line: true,
    names: / (?:quote ?pop\w*|stock ?pop\w*|hq ?pop\w*|quote ?tip\w*) /,
    maxWords: 16,
  },
  {
    id: 'kicker',
    kind: 'furniture',
    line: true,
    names: / (?:kicker|eyebrow|overline|dachzeile|spitzmarke) /,
    maxWords: 8,
  },
  {
    id: 'player',
    kind: 'furniture',
    names:
      / (?:video player|audio player|inlinevideo|inline video|jwplayer|jw|podcast|audioplayer|videoplayer|video wrapper|media player) /,
    maxWords: 14,
  },
  {
    id: 'page-tools',
    kind: 'furniture',
    names:
      / (?:toolbar|tools|breadcrumbs?|pagination|pager|page tools|fontsize|print only|tags?|tag list|keywords|article tags|topics|social tags) /,
    maxWords: 40,
  },
  {
    id: 'statement-box',
    kind: 'notice',
    names: / (?:disclaimer|copyright|shengming|statement|declare|post statement|mianze) /,
    maxWords: 260,
  },
]);
