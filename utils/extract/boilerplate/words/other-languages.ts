import { wordRules } from '../rule';

/** Lines of German, French, Japanese and Korean pages, and of some neighbours, that are not the article. */
export const GERMAN = wordRules([
  // German papers and portals: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 12,
    section: true,
    before: /^[\W_]{0,6}/,
    phrases: [
      /lesen sie (?:auch|hier|mehr|dazu|jetzt)\b.{0,50}/,
      /lest? auch/,
      /mehr (?:zum thema|dazu|aus|von|über)\b.{0,60}/,
      /das könnte (?:sie|dich) (?:auch )?interessieren/,
      /auch interessant/,
      /weitere (?:artikel|themen|nachrichten|meldungen)\b.{0,30}/,
      /passend dazu/,
      /zum thema/,
      /verwandte (?:themen|artikel)/,
      /meistgelesen\w*/,
      /empfehlungen?/,
      /empfohlen(?:er|e) .{0,30}/,
      /#?themen/,
      /aktuelle (?:videos|nachrichten|meldungen)/,
    ],
    after: /\s*[:»>]*$/,
  },
  // German papers: one headline behind a label, between paragraphs.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    before: /^[[(*>»•▶\s]{0,4}/,
    phrases: [
      /lesen sie (?:auch|hier|dazu|mehr)/,
      /lest? auch/,
      /mehr (?:dazu|zum thema)/,
      /siehe auch/,
      /auch interessant/,
      /zum thema/,
      /hintergrund/,
      /video/,
    ],
    after: /\b[^.]{0,30}[:|»>–—]/,
  },
  // German financial portals: a linked line that begins with arrows or an invitation.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 40,
    minLinkShare: 0.3,
    phrases: [/^(?:>>|»|→|\+\+)\s*\S/, /^(?:lesen sie|lest|hier (?:können sie|finden sie|geht))\b/],
  },
  // German papers and trade magazines: the offer of a newsletter.
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    before: /^.{0,60}\b/,
    phrases: [
      /abonnieren sie/,
      /jetzt abonnieren/,
      /jetzt anmelden/,
      /kostenlos (?:anmelden|testen|registrieren)/,
      /newsletter\w*\b.{0,60}\b(?:abonnier\w*|anmeld\w*|bestellen|eintragen|registrier\w*|kostenlos\w*|gratis|postfach|verpassen)/,
      /(?:melden|tragen) sie sich\b.{0,40}\bnewsletter\w*/,
    ],
    after: /\b.{0,80}$/,
  },
  // The same offer: its headline.
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 6,
    phrases: [/^.{0,40}\bnewsletter(?:[ -]anmeldung)?!?$/],
  },
  // German news sites: buttons and labels that stand as lines of their own.
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 8,
    before: /^/,
    phrases: [
      /anzeige/,
      /werbung/,
      /teilen/,
      /drucken/,
      /merken/,
      /kommentare?/,
      /\d+ kommentare?/,
      /artikel (?:teilen|merken|drucken)/,
      /weiterlesen/,
      /mehr anzeigen/,
      /zur startseite/,
      /nach oben/,
      /\(?noch keine bewertungen\)?/,
      /quelle: .{0,40}/,
      /©.{0,60}/,
    ],
    after: /$/,
  },
  // German news sites: the box that waits for consent to embedded content.
  {
    id: 'consent-note',
    kind: 'notice',
    scope: 'any',
    maxWords: 100,
    phrases: [
      /^(?:um |an dieser stelle|hier )?.{0,40}\b(?:eingebettete inhalte|externe[nr]? inhalte?)\b.{0,120}/,
    ],
  },
  // German news sites: the line of date and reading time under the headline.
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 16,
    phrases: [
      /^(?:stand|aktualisiert|veröffentlicht|erschienen|datum)(?: am)?[:\s].{0,60}\d.{0,30}$/,
      /^\d{1,2}\. ?(?:\d{1,2}\.|[a-zä]+) ?\d{4}\b.{0,30}$/,
      /^lese(?:dauer|zeit)\b.{0,30}$/,
    ],
  },
  // Syndicated and translated German articles: where the text comes from.
  {
    id: 'origin-note',
    kind: 'credit',
    scope: 'ends',
    maxWords: 30,
    phrases: [
      /^dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde|stammt)\b.{0,20}\b(?:zuerst|erstmals|ursprünglich|auf|bei|in)\b/,
      /^(?:lest|lesen sie) den originalartikel\b/,
      /^dies ist eine (?:maschinelle )?übersetzung\b/,
    ],
  },
  // German financial portals: the heading of the legal note.
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 4,
    phrases: [/^(?:bitte beachten|hinweis|disclaimer)\s*:?$/],
  },
  // German financial portals: the legal note itself.
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 80,
    before: /\b/,
    phrases: [
      /keine anlageberatung/,
      /keine (?:kauf|anlage)empfehlung/,
      /totalverlust des eingesetzten kapitals/,
      /grundsätzlich mit (?:einem )?risik/,
    ],
  },
]);

export const FRENCH = wordRules([
  // French papers: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 12,
    section: true,
    before: /^[\W_]{0,6}/,
    phrases: [
      /(?:à )?lire aussi/,
      /à lire (?:également|sur le même sujet)/,
      /sur le même sujet/,
      /voir aussi/,
      /articles? (?:liés?|associés?)/,
      /pour aller plus loin/,
      /les plus lus/,
      /nos derniers articles/,
      /à voir également/,
      /en savoir plus/,
    ],
    after: /\s*[:»>]*$/,
  },
  // French papers: one headline behind a label, between paragraphs.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    before: /^[[(*>»•▶\s]{0,4}/,
    phrases: [/(?:à )?lire (?:aussi|également)/, /voir aussi/, /à lire/, /sur le même sujet/, />>/],
    after: /\s*[:|»>–—]?\s*\S/,
  },
  // French papers: the offer of a newsletter or account.
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    phrases: [
      /^(?:.{0,40}[ ,:!?])?(?:inscrivez|abonnez)-vous\b/,
      /^s['’](?:inscrire|abonner)\b/,
      /^.{0,40}\bnotre newsletter\b/,
    ],
  },
  // French papers: buttons and labels that stand as lines of their own.
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 8,
    before: /^/,
    phrases: [
      /publicité/,
      /partager/,
      /imprimer/,
      /commenter/,
      /commentaires?/,
      /réagir/,
      /lire la suite/,
      /voir plus/,
      /la suite après la publicité/,
    ],
    after: /$/,
  },
  // French papers: the line of date under the headline.
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 16,
    phrases: [/^(?:publié|mis à jour|modifié|posté)(?!\p{L}).{0,50}\d.{0,30}$/u],
  },
  // French papers: the line of rights.
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 50,
    phrases: [/\btous droits réservés\b/, /\breproduction interdite\b/],
  },
]);

export const JAPANESE = wordRules([
  // Japanese papers: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 18,
    section: true,
    before: /^[【[■▼◆<\s]*/,
    phrases: [
      /関連(?:記事|キーワード|ニュース|リンク|トピックス|特集)/,
      /おすすめ(?:情報|記事)?/,
      /あわせて読みたい/,
      /合わせて読みたい/,
      /こちらも(?:おすすめ|読まれています)/,
      /人気記事/,
      /アクセスランキング/,
      /新着記事/,
      /注目記事/,
      /最新記事/,
      /よく読まれている.{0,6}/,
    ],
    after: /[】\]>:]*$/,
  },
  // Japanese papers for subscribers: the line where the text is cut off.
  {
    id: 'paywall-note',
    kind: 'paywall',
    scope: 'any',
    maxWords: 60,
    phrases: [
      /^(?:この記事は|この先は|ここから先?は|続きを|残り)[^。]{0,30}(?:会員|ログイン|登録|文字)/,
      /^(?:有料)?会員(?:限定|登録)[^。]{0,12}(?:記事|です|ください|する|$)/,
      /^ログイン(?:して|すると|が必要)/,
      /^[^。]{0,20}(?:読み放題|登録すると)/,
    ],
  },
  // Japanese magazines: the call for a newsletter or an account under the text.
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'tail',
    maxWords: 50,
    phrases: [
      /(?:メールマガジン|メルマガ|ニュースレター|line|公式(?:アカウント|アプリ))[^。]{0,20}(?:登録|配信|お届け|追加|フォロー|ダウンロード)/,
      /^よくある質問/,
    ],
  },
  // Japanese magazines: notes with a reference mark under the text.
  { id: 'note', kind: 'notice', scope: 'tail', maxWords: 60, phrases: [/^※/] },
  // Japanese news sites: buttons that stand as lines of their own.
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 14,
    before: /^/,
    phrases: [
      /広告/,
      /シェア(?:する)?/,
      /ツイート/,
      /印刷/,
      /保存/,
      /コメント(?:を書く)?/,
      /続きを読む/,
      /もっと見る/,
      /一覧へ/,
      /トップへ戻る/,
      /次のページ/,
      /前のページ/,
      /この記事をシェア/,
      /フォローする/,
      /記事を印刷/,
      /写真を見る/,
      /拡大する?/,
    ],
    after: /$/,
  },
  // Japanese papers: the line of rights.
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 70,
    phrases: [
      /無断[^。]{0,8}(?:転載|複製)/,
      /(?:転載|複製|掲載|引用)[^。]{0,12}(?:禁じます|禁止)。?$/,
      /著作権は/,
    ],
  },
  // Japanese news sites: the line of date under the headline.
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 40,
    phrases: [/^(?:更新|公開|配信|投稿|掲載)?日?時?[:\s]{0,3}\d{4}年\d{1,2}月\d{1,2}日\s*\(?[^。]{0,30}$/],
  },
]);

export const KOREAN = wordRules([
  // Korean portals and papers: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 8,
    section: true,
    before: /^[[【<■▶◆\s]*/,
    phrases: [
      /관련\s?(?:기사|뉴스|키워드|태그)/,
      /추천\s?(?:기사|뉴스)/,
      /많이 본 (?:뉴스|기사)/,
      /인기\s?(?:기사|뉴스)/,
      /이 기사와 함께/,
      /주요\s?(?:뉴스|기사)/,
      /최신\s?(?:뉴스|기사)/,
    ],
    after: /[\]】>:]*$/,
  },
  // Korean papers: the line of rights under every article.
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 40,
    phrases: [/무단\s?(?:전재|복제|배포)/, /재배포\s?(?:금지|및)/, /저작권자/, /ⓒ/, /all rights reserved/],
  },
  // Korean papers: the name and address of the reporter as a line.
  {
    id: 'byline',
    kind: 'credit',
    scope: 'ends',
    maxWords: 10,
    phrases: [
      /^(?:\[[^\]]{2,20}\]\s*)?[가-힣]{2,4}\s?(?:기자|특파원|앵커)(?:\s*\S+@\S+)?$/,
      /^\S+@\S+\.\S+$/,
    ],
  },
  // Korean portals: buttons that stand as lines of their own.
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 6,
    phrases: [
      /^(?:광고|공유(?:하기)?|댓글(?:\s?\d+)?|인쇄|스크랩|구독(?:하기)?|글자\s?크기|더보기|기사\s?원문)$/,
    ],
  },
  // Korean papers and broadcasters: the call to subscribe or send tips.
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 30,
    phrases: [
      /^(?!.*다\.$).*?(?:네이버|카카오톡?|텔레그램|유튜브)[^.]{0,16}(?:구독|채널|제보|추가)/,
      /^제보(?:하기|는|를)/,
    ],
  },
]);

export const NEIGHBOURS = wordRules([
  // Italian and Spanish papers: the line of rights.
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 14,
    phrases: [
      /^©/,
      /\briproduzione riservata\b/,
      /\breservados todos los derechos\b/,
      /\btodos los derechos reservados\b/,
    ],
  },
  // Italian, Spanish, Portuguese, Dutch and Russian papers: the label over a list of headlines.
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 10,
    section: true,
    before: /^[\W_]{0,6}/,
    phrases: [
      /leggi anche/,
      /lee también/,
      /leia também/,
      /lees ook/,
      /читайте также/,
      /по теме/,
      /te puede interesar/,
      /noticias relacionadas/,
      /más información/,
      /potrebbe interessarti/,
    ],
    after: /\s*[:»>]*$/,
  },
  // The same papers: one headline behind a label, between paragraphs.
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    phrases: [
      /^[[(*>»•▶\s]{0,4}(?:leggi anche|lee también|leia também|lees ook|читайте также)\s*[:|»>–—]?\s*\S/,
    ],
  },
]);
