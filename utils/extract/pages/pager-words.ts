/** All that the text of a pager is made of: figures, signs, and words that make nothing else together. */
const PAGER = new RegExp(
  `^(?:${[
    ...[
      '[\\s\\d\\p{P}\\p{S}]',
      '[上下前后後首尾末一共第页頁次のへをに到在本]',
      '余下|剩余|内容|[全单單]文?|分页|阅读|閱讀|显示|顯示',
    ],
    ...['ページ', '続きを読む', '全て|表示', '다음|이전|전체|페이지|보기'],
    ...['(?:pages?|next|prev(?:ious)?|first|last|of|go|to|the|view|show|read(?:ing)?|continue|more)\\b'],
    ...['(?:as|an?|in|on|single|one|all)\\b'],
    ...[
      '(?:seiten?|nächsten?|vor(?:her)?igen?|ersten?|letzten?|von|weiter(?:lesen)?|zurück|auf|einer|lesen)\\b',
    ],
    ...['(?:suivante?|précédente?)(?!\\p{L})'],
  ].join('|')})+$`,
  'iu',
);
/** A pager of twenty pages with all its words is shorter. */
const LONGEST_PAGER = 200;

/** `2`, `[2]`, `第2页`, `Page 2`, `Seite 2: …`. */
const NUMBER =
  /^[[(（第]?\s?(?:(?:page|seite)\s)?([1-9]\d?)\s?(?:[页頁]|ページ|페이지)?\s?[\])）]?(?:[:：].{0,120})?$/i;

/** `Page 2 of 3`, `Seite 2 von 3`, `第2页/共3页`, `共3页`, `2/3`. */
const TOTAL =
  /(?:(?:page|seite|第)\s?\d{1,2}\s?[页頁]?\s?(?:of|von|\/|[,，])\s?[共/]?|[共全]\s?|(?:^|\s)\d{1,2}\s?\/\s?)(\d{1,2})(?:\s|$|[页頁)）\]]|ページ)/i;

/** Whether a link says that it leads to another page of the same article; the heading of that page may follow a colon. */
export function isPageLink(text: string): boolean {
  return isPagerText(text.split(/[:：]/, 1)[0] ?? '');
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
