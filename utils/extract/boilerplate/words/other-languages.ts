import { wordRules } from '../rule';

/** Lines of German, French, Japanese and Korean pages, and of some neighbours, that are not the article. */
export const GERMAN = wordRules([
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 12,
    section: true,
    pattern:
      /^[\W_]{0,6}(?:lesen sie (?:auch|hier|mehr|dazu|jetzt)\b.{0,50}|lest? auch|mehr (?:zum thema|dazu|aus|von|über)\b.{0,60}|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|weitere (?:artikel|themen|nachrichten|meldungen)\b.{0,30}|passend dazu|zum thema|verwandte (?:themen|artikel)|meistgelesen\w*|empfehlungen?|empfohlen(?:er|e) .{0,30}|#?themen|aktuelle (?:videos|nachrichten|meldungen))\s*[:»>]*$/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    pattern:
      /^[[(*>»•▶\s]{0,4}(?:lesen sie (?:auch|hier|dazu|mehr)|lest? auch|mehr (?:dazu|zum thema)|siehe auch|auch interessant|zum thema|hintergrund|video)\b[^.]{0,30}[:|»>–—]/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 40,
    minLinkShare: 0.3,
    pattern: /^(?:>>|»|→|\+\+)\s*\S|^(?:lesen sie|lest|hier (?:können sie|finden sie|geht))\b/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    pattern:
      /^.{0,60}\b(?:abonnieren sie|jetzt abonnieren|jetzt anmelden|kostenlos (?:anmelden|testen|registrieren)|newsletter\w*\b.{0,60}\b(?:abonnier\w*|anmeld\w*|bestellen|eintragen|registrier\w*|kostenlos\w*|gratis|postfach|verpassen)|(?:melden|tragen) sie sich\b.{0,40}\bnewsletter\w*)\b.{0,80}$/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 6,
    pattern: /^.{0,40}\bnewsletter(?:[ -]anmeldung)?!?$/i,
  },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 8,
    pattern:
      /^(?:anzeige|werbung|teilen|drucken|merken|kommentare?|\d+ kommentare?|artikel (?:teilen|merken|drucken)|weiterlesen|mehr anzeigen|zur startseite|nach oben|\(?noch keine bewertungen\)?|quelle: .{0,40}|©.{0,60})$/i,
  },
  {
    id: 'consent-note',
    kind: 'notice',
    scope: 'any',
    maxWords: 100,
    pattern:
      /^(?:um |an dieser stelle|hier )?.{0,40}\b(?:eingebettete inhalte|externe[nr]? inhalte?)\b.{0,120}/i,
  },
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 16,
    pattern:
      /^(?:stand|aktualisiert|veröffentlicht|erschienen|datum)(?: am)?[:\s].{0,60}\d.{0,30}$|^\d{1,2}\. ?(?:\d{1,2}\.|[a-zä]+) ?\d{4}\b.{0,30}$|^lese(?:dauer|zeit)\b.{0,30}$/i,
  },
  {
    id: 'origin-note',
    kind: 'credit',
    scope: 'ends',
    maxWords: 30,
    pattern:
      /^dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde|stammt)\b.{0,20}\b(?:zuerst|erstmals|ursprünglich|auf|bei|in)\b|^(?:lest|lesen sie) den originalartikel\b|^dies ist eine (?:maschinelle )?übersetzung\b/i,
  },
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 4,
    pattern: /^(?:bitte beachten|hinweis|disclaimer)\s*:?$/i,
  },
  {
    id: 'disclaimer',
    kind: 'notice',
    scope: 'tail',
    maxWords: 80,
    pattern:
      /\b(?:keine anlageberatung|keine (?:kauf|anlage)empfehlung|totalverlust des eingesetzten kapitals|grundsätzlich mit (?:einem )?risik)/i,
  },
]);

export const FRENCH = wordRules([
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 12,
    section: true,
    pattern:
      /^[\W_]{0,6}(?:(?:à )?lire aussi|à lire (?:également|sur le même sujet)|sur le même sujet|voir aussi|articles? (?:liés?|associés?)|pour aller plus loin|les plus lus|nos derniers articles|à voir également|en savoir plus)\s*[:»>]*$/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    pattern:
      /^[[(*>»•▶\s]{0,4}(?:(?:à )?lire (?:aussi|également)|voir aussi|à lire|sur le même sujet|>>)\s*[:|»>–—]?\s*\S/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 60,
    pattern:
      /^(?:.{0,40}[ ,:!?])?(?:inscrivez|abonnez)-vous\b|^s['’](?:inscrire|abonner)\b|^.{0,40}\bnotre newsletter\b/i,
  },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 8,
    pattern:
      /^(?:publicité|partager|imprimer|commenter|commentaires?|réagir|lire la suite|voir plus|la suite après la publicité)$/i,
  },
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 16,
    pattern: /^(?:publié|mis à jour|modifié|posté)\b.{0,50}\d.{0,30}$/i,
  },
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 50,
    pattern: /\btous droits réservés\b|\breproduction interdite\b/i,
  },
]);

export const JAPANESE = wordRules([
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 18,
    section: true,
    pattern:
      /^[【[■▼◆＜<\s]*(?:関連(?:記事|キーワード|ニュース|リンク|トピックス|特集)|おすすめ(?:情報|記事)?|あわせて読みたい|合わせて読みたい|こちらも(?:おすすめ|読まれています)|人気記事|アクセスランキング|新着記事|注目記事|最新記事|よく読まれている.{0,6})[】\]＞>：:]*$/,
  },
  {
    id: 'paywall-note',
    kind: 'paywall',
    scope: 'any',
    maxWords: 60,
    pattern:
      /^(?:この記事は|この先は|ここから(?:先)?は|続きを|残り)[^。]{0,30}(?:会員|ログイン|登録|文字)|^(?:有料)?会員(?:限定|登録)[^。]{0,12}(?:記事|です|ください|する|$)|^ログイン(?:して|すると|が必要)|^[^。]{0,20}(?:読み放題|登録すると)/,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'tail',
    maxWords: 50,
    pattern:
      /(?:メールマガジン|メルマガ|ニュースレター|LINE|公式(?:アカウント|アプリ))[^。]{0,20}(?:登録|配信|お届け|追加|フォロー|ダウンロード)|^よくある質問/,
  },
  { id: 'note', kind: 'notice', scope: 'tail', maxWords: 60, pattern: /^※/ },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 14,
    pattern:
      /^(?:広告|シェア(?:する)?|ツイート|印刷|保存|コメント(?:を書く)?|続きを読む|もっと見る|一覧へ|トップへ戻る|次のページ|前のページ|この記事をシェア|フォローする|記事を印刷|写真を見る|拡大する?)$/,
  },
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 70,
    pattern: /無断[^。]{0,8}(?:転載|複製)|(?:転載|複製|掲載|引用)[^。]{0,12}(?:禁じます|禁止)。?$|著作権は/,
  },
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 40,
    pattern: /^(?:更新|公開|配信|投稿|掲載)?日?時?[:：\s]{0,3}\d{4}年\d{1,2}月\d{1,2}日\s*[（(]?[^。]{0,30}$/,
  },
]);

export const KOREAN = wordRules([
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 8,
    section: true,
    pattern:
      /^[[【<■▶◆\s]*(?:관련\s?(?:기사|뉴스|키워드|태그)|추천\s?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|인기\s?(?:기사|뉴스)|이 기사와 함께|주요\s?(?:뉴스|기사)|최신\s?(?:뉴스|기사))[\]】>:：]*$/,
  },
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 40,
    pattern: /무단\s?(?:전재|복제|배포)|재배포\s?(?:금지|및)|저작권자|ⓒ|All rights reserved/i,
  },
  {
    id: 'byline',
    kind: 'credit',
    scope: 'ends',
    maxWords: 10,
    pattern: /^(?:\[[^\]]{2,20}\]\s*)?[가-힣]{2,4}\s?(?:기자|특파원|앵커)(?:\s*\S+@\S+)?$|^\S+@\S+\.\S+$/,
  },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 6,
    pattern:
      /^(?:광고|공유(?:하기)?|댓글(?:\s?\d+)?|인쇄|스크랩|구독(?:하기)?|글자\s?크기|더보기|기사\s?원문)$/,
  },
  {
    id: 'account-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 30,
    pattern:
      /^(?!.*다\.$).*?(?:네이버|카카오톡?|텔레그램|유튜브)[^.]{0,16}(?:구독|채널|제보|추가)|^제보(?:하기|는|를)/,
  },
]);

export const NEIGHBOURS = wordRules([
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 14,
    pattern:
      /^©|\briproduzione riservata\b|\breservados todos los derechos\b|\btodos los derechos reservados\b/i,
  },
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 10,
    section: true,
    pattern:
      /^[\W_]{0,6}(?:leggi anche|lee también|leia também|lees ook|читайте также|по теме|te puede interesar|noticias relacionadas|más información|potrebbe interessarti)\s*[:»>]*$/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    pattern:
      /^[[(*>»•▶\s]{0,4}(?:leggi anche|lee también|leia também|lees ook|читайте также)\s*[:|»>–—]?\s*\S/i,
  },
]);
