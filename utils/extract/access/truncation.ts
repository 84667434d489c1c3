import type { StrippedPart, Truncation } from '../../article/article';
import { comparisonKey } from '../../article/text';
import { readBlocks } from '../dom/blocks';
import { classWords, NAMING_ATTRIBUTES } from '../dom/class-words';
import type { DeclaredAccess } from './declared-access';

/** Sentences of paywalls. Each speaks of the rest of this article; an offer to subscribe alone does not count. */
const NOTES: readonly RegExp[] = [
  /剩余\s*\d{1,3}(?:\.\d+)?\s*%|(?:还有|剩余)\s*\d+\s*字(?:未读|待阅读)?|本文共计?\s*\d+\s*字/,
  /(?:订阅|訂閱|购买|購買|付费|付費|登录|登錄|登入|开通会员|成为会员|注册)[^。]{0,8}(?:后|後|即可|以|可)[^。]{0,10}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|解锁|解鎖|阅读权限|剩余)/,
  /(?:试读|試讀|免费阅读|預覽|预览)(?:部分)?(?:已)?(?:结束|結束|完毕)|以下(?:为|是|內容為|内容为)(?:付费|会员|訂閱)/,
  /\b(?:subscribe|sign up|sign in|log ?in|register|become a (?:member|subscriber))\b.{0,40}\bto (?:continue|keep|read (?:the (?:full|whole|rest)|this|more of)|unlock|access (?:this|the full))\b/i,
  /\b(?:continue reading|to (?:continue|keep) reading|read the (?:full|whole|rest of (?:the|this)) (?:article|story))\b.{0,60}\b(?:subscri|sign|log|regist|free trial|account|member)/i,
  /\bthis (?:article|story|content|post) is (?:for|available (?:only )?to|exclusive to|reserved for) (?:paid |paying |premium )?(?:subscribers|members)\b/i,
  /(?:この記事は|続きは)[^。]{0,8}(?:会員限定|有料会員|有料記事)|残り\s*[\d,]+\s*文字|(?:続きを読む|全文を読む)には[^。]{0,16}(?:登録|ログイン|購入)/,
  /\b(?:jetzt )?weiterlesen (?:mit|und)\b.{0,40}|\b(?:dieser artikel|dieser inhalt) ist (?:nur )?(?:für abonnenten|exklusiv für)\b/i,
  /\bréservée? aux abonnés\b|\bil vous reste\b.{0,20}%|\bpour lire la suite\b.{0,40}\babonn/i,
  /(?:유료|구독자|회원)\s?(?:전용|만)|(?:구독|로그인)\s?(?:후|하고|하시면)\s?(?:계속|전체)/,
];
const LOGIN = /登录|登錄|登入|ログイン|로그인|\b(?:sign|log) ?in\b/i;
const PAID = /订阅|訂閱|购买|購買|付费|付費|会员|會員|有料|유료|구독|subscri|abonn|member/i;

/** Class names and ids of the boxes that stand where an article is cut off. */
const WALL =
  / (?:paywall|pay wall|chargewall|charge wall|regwall|reg wall|subscription wall|subscriber wall|premium wall|read wall) /;
/** A quick test that all these names pass, so that few elements need the full test. */
const MAYBE_WALL = NAMING_ATTRIBUTES.map((attribute) => `[${attribute}*="wall" i]`).join(',');

/**
 * The lines of the page's paywall. It is searched on the whole page, because many paywalls stand outside the article's box.
 *
 * @param page read only
 */
export function readPaywall(page: Document): string[] {
  const walls = [...page.body.querySelectorAll(MAYBE_WALL)].filter((element) =>
    WALL.test(classWords(element)),
  );
  const outer = walls.filter((wall, at) => !walls[at - 1]?.contains(wall));
  return outer.slice(0, MOST_WALLS).flatMap((wall) => readBlocks(wall).map((block) => block.text));
}

const MOST_WALLS = 5;

/** A longer text, in characters, is not a paywall's note. */
const LONGEST_NOTE = 400;
/** A text with less than this share of the declared word count is incomplete. */
const LEAST_SHARE = 0.6;
/** An article with fewer words may be only the preview, if the closed part is missing. */
const LONGEST_PREVIEW = 250;
/** Where the text ends in the page's own copy of it: the last characters, squashed, and the share of the copy before them. */
const END = 40;
const MOST_OF_COPY = 0.75;

/** A shorter last line, in characters, is a pause or a title, not a sentence that breaks off. */
const SENTENCE = 30;
/** A text that breaks off. `……` does not count: a Chinese sentence may end with it. */
const BREAKS_OFF = /[\p{L}\p{N},，、]\s?(?:(?<!…)…(?!…)|(?<!\.)\.{3})\s*$/u;
const CALL =
  /\bsubscri(?:be|ption)|\b(?:sign|log) ?in\b|\babonn|订阅|訂閱|登录|登錄|会员|會員|購読|会員|ログイン|구독|로그인/i;

export interface TruncationClues {
  /** The stripped parts of the article; paywall notes are among them. */
  stripped: readonly StrippedPart[];
  /** Lines of a paywall outside the article. */
  wall?: readonly string[];
  /** What the page declares about access. */
  access: DeclaredAccess;
  /** The extracted text. */
  text: string;
  wordCount: number;
}

/**
 * Tells whether an article is cut off, and by what evidence. A page that only advertises subscriptions is not cut off, and neither is
 * one that is not free but was read as a subscriber.
 */
export function findTruncation({
  stripped,
  wall = [],
  access,
  text,
  wordCount,
}: TruncationClues): Truncation | undefined {
  const notes = [...stripped.map((removal) => removal.text), ...wall].filter(
    (note) => note.length <= LONGEST_NOTE,
  );
  const note = notes.find((line) => NOTES.some((pattern) => pattern.test(line)));
  if (note) return { reason: LOGIN.test(note) && !PAID.test(note) ? 'login' : 'paywall', evidence: note };
  if (access.free === true) return undefined;
  const evidence = access.free === false ? closedEvidence(access, wordCount) : undefined;
  if (evidence) return { reason: 'paywall', evidence: `isAccessibleForFree: false, ${evidence}` };
  const share = shareOfCopy(text, access.text);
  if (share < MOST_OF_COPY) {
    return {
      reason: 'preview',
      evidence: `articleBody goes on: ${Math.round(share * 100)} % of it is on the page`,
    };
  }
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.length >= SENTENCE &&
    BREAKS_OFF.test(last.slice(-SENTENCE)) &&
    notes.some((line) => CALL.test(line))
    ? { reason: 'preview', evidence: last.slice(-80) }
    : undefined;
}

/** The evidence that an article that is not free is incomplete. */
function closedEvidence({ closed, words }: DeclaredAccess, wordCount: number): string | undefined {
  if (closed && (!closed.missing || wordCount < LONGEST_PREVIEW)) {
    return `${closed.selector} ${closed.missing ? 'is missing' : 'has no text'}`;
  }
  return words !== undefined && wordCount < words * LEAST_SHARE
    ? `${wordCount} of ${words} words`
    : undefined;
}

/** The share, 0 to 1, of the copy in the page's data that the extracted text covers; 1 if unknown. */
function shareOfCopy(text: string, copy: string): number {
  const whole = comparisonKey(copy);
  const end = comparisonKey(text.slice(-4 * END)).slice(-END);
  const at = end.length < END ? -1 : whole.lastIndexOf(end);
  return at < 0 ? 1 : (at + END) / whole.length;
}
