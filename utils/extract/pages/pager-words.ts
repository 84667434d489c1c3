/** The words of links between the pages of an article, as the whole of their text or before a colon. */
const LINK = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:${[
    ...[
      '[上下前后後]一?[页頁]',
      '[首尾末][页頁]',
      '(?:余下|剩余|阅读|閱讀|查看|显示|顯示)?全文',
      '余下内容',
      '[<>«»‹›←→]',
    ],
    ...['(?:单页|單頁)(?:阅读|閱讀|显示|顯示)?', '(?:本页|在本页)?(?:阅读|显示)(?:全文|全部|剩余内容)'],
    ...['(?:go to )?(?:the )?(?:next|prev(?:ious)?|first|last)(?: page)?(?: of \\d{1,2})?', 'older page'],
    ...['(?:continue|keep)(?: reading)?(?: on (?:the next )?page(?: \\d{1,2})?)?', 'read (?:more|on)'],
    ...[
      '(?:view|show|read)?(?: (?:it|this))?(?: article)?(?: (?:as|on|in))?(?: a)? ?(?:single|one|all) pages?',
    ],
    ...['(?:zur )?(?:nächsten?|vor(?:her)?igen?|ersten?|letzten?)(?: seite)?', 'weiter(?:lesen)?', 'zurück'],
    ...['(?:artikel )?auf einer seite(?: lesen| anzeigen)?', 'page suivante', 'page précédente', 'suivante?'],
    ...[
      '[次前](?:の?ページ)?へ?',
      '続きを読む',
      '全(?:て|ページ)(?:を?表示)?',
      '(?:다음|이전|전체)(?: ?(?:페이지|보기))?',
    ],
  ].join('|')})(?:[:：].{0,120}|[^\\p{L}\\p{N}]{0,6})$`,
  'iu',
);

/** `2`, `[2]`, `第2页`, `Page 2`, `Seite 2: …`. */
const NUMBER =
  /^[[(（第]?\s?(?:(?:page|seite)\s)?([1-9]\d?)\s?(?:[页頁]|ページ|페이지)?\s?[\])）]?(?:[:：].{0,120})?$/i;

/** `Page 2 of 3`, `Seite 2 von 3`, `第2页/共3页`, `共3页`, `2/3`. */
const TOTAL =
  /(?:(?:page|seite|第)\s?\d{1,2}\s?[页頁]?\s?(?:of|von|\/|[,，])\s?[共/]?|[共全]\s?|(?:^|\s)\d{1,2}\s?\/\s?)(\d{1,2})(?:\s|$|[页頁)）\]]|ページ)/i;

/** All that the text of a pager is made of: figures, signs, and words that come up nowhere else together. */
const PAGER =
  /^(?:[\s\d\p{P}\p{S}]|[上下前后後首尾末一共第全页頁次のへ到跳转]|ページ|余下|剩余|全文|单页|單頁|分页|阅读|閱讀|显示|顯示|内容|in|next|prev(?:ious)?\b|first\b|last\b|pages?\b|of\b|view|as\b|an?\b|single|one\b|all\b|go|to\b|article\b|on\b|reading\b|read\b|continue\b|seiten?\b|von\b|nächsten?\b|vorherigen?\b|weiter|zurück|auf|einer|suivante?\b|précédente\b|다음|이전|페이지)*$/iu;
/** A pager of twenty pages with all its words is shorter. */
const LONGEST_PAGER = 200;

/** Whether a link says that it leads to another page of the same article, in words. */
export function isPageLink(text: string): boolean {
  return LINK.test(text);
}

/** The page number that is the text of a link. */
export function linkNumber(text: string): number | undefined {
  const number = NUMBER.exec(text)?.[1];
  return number ? Number(number) : undefined;
}

/** How many pages a pager says there are. */
export function statedTotal(text: string): number | undefined {
  const total = TOTAL.exec(text)?.[1];
  return total ? Number(total) : undefined;
}

/** Whether a text is that of a pager and nothing else. */
export function isPagerText(text: string): boolean {
  return text.length <= LONGEST_PAGER && PAGER.test(text);
}
