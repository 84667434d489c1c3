/** A kind of box that is not the article, known by the names that a page gives it. */
export interface BoxRule {
  name: string;
  /** Held against the words of class, id and test ids, in lower case, with a space before and after each. */
  names: RegExp;
  /** Longest box that the rule may take, in words. */
  most: number;
  /** Also takes a single line: a paragraph, a heading, a phrase in a sentence. */
  line?: true;
  /** A box of links may be longer, up to `most` times this. */
  linkedFactor?: number;
}

/** Boxes that a page names as something else than the article. */
export const BOX_RULES: readonly BoxRule[] = [
  {
    name: 'hidden-label',
    line: true,
    names:
      / (?:sr only|visually ?hidden|screen reader|screenreader|a11y|offscreen|hide accessible|assistive) /,
    most: 14,
  },
  {
    name: 'advertisement',
    names:
      / (?:ads?|adv|advert\w*|adsbygoogle|adslot|adbox|advertorial|sponsor\w*|outbrain|taboola|dfp|guanggao|kaihu) /,
    most: 70,
  },
  {
    name: 'related-box',
    line: true,
    names:
      / (?:related\w*|recommend\w*|recirc\w*|readmore|read more|read next|see also|more stories|trending|popular|most read|mostread|rellink\w*|links block|topic links|tuijian|xiangguan|teaser\w*|article teaser|also read|lire aussi|essentiel) /,
    most: 60,
    linkedFactor: 5,
  },
  {
    name: 'newsletter-box',
    line: true,
    names:
      / (?:newsletter\w*|nl signup|sign ?up\w*|subscri\w*|optin|opt in|mailing list|email capture|emailsignup|lead magnet) /,
    most: 110,
  },
  {
    name: 'promotion-box',
    names:
      / (?:promo\w*|cta|call to action|banner|campaign|coupon|marketing|house ad|inline offer|appendqr\w*|app download|download app|tuiguang) /,
    most: 70,
  },
  {
    name: 'share-bar',
    line: true,
    names: / (?:share\w*|sharing|social\w*|sns|follow us|bdsharebuttonbox|fenxiang|addthis|jiathis) /,
    most: 40,
  },
  {
    name: 'qr-code',
    line: true,
    names: / (?:qr|qrcode|qr code|erweima|ewm|weixin code|wxcode|wechat code|saoma) /,
    most: 60,
  },
  {
    name: 'comments',
    names: / (?:comments?|disqus|respond|comment list|comment form|pinglun|liuyan) /,
    most: 200,
  },
  {
    name: 'paywall-box',
    names: / (?:paywall|regwall|piano|meter|pip|chargewall|subscription wall) /,
    most: 90,
  },
  {
    name: 'author-box',
    names: / (?:author bio|authorbio|author info|author box|author card|about author|bio|contributor bio) /,
    most: 110,
  },
  {
    name: 'quote-widget',
    names:
      / (?:ticker\w*|stock quote|quote popup|quoteinbody|quote in body|market data|stock widget|quotecard|company card|key data|stock card|stock info) /,
    most: 40,
  },
  {
    name: 'quote-widget',
    line: true,
    names: / (?:quote ?pop\w*|stock ?pop\w*|hq ?pop\w*|quote ?tip\w*) /,
    most: 16,
  },
  { name: 'kicker', line: true, names: / (?:kicker|eyebrow|overline|dachzeile|spitzmarke) /, most: 8 },
  {
    name: 'player',
    names:
      / (?:video player|audio player|inlinevideo|inline video|jwplayer|jw|podcast|audioplayer|videoplayer|video wrapper|media player) /,
    most: 14,
  },
  {
    name: 'page-tools',
    names:
      / (?:toolbar|tools|breadcrumbs?|pagination|pager|page tools|fontsize|print only|tags?|tag list|keywords|article tags|topics|social tags) /,
    most: 40,
  },
  {
    name: 'statement-box',
    names: / (?:disclaimer|copyright|shengming|statement|declare|post statement|mianze) /,
    most: 260,
  },
];
