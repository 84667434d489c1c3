import { tidy } from '../text/tidy-text';
import { isChinesePerson } from './chinese-names';
import { isDesk } from './outlets';

/** Words that introduce names, at the beginning of a byline. */
const INTRODUCTIONS = [
  /^(?:(?:story|text|words|article|analysis|commentary|opinion|column|essay|review|perspective|guest (?:post|column|essay)|written|posted|published|reported|reporting|authored|created) )?by\b[: ]*/i,
  /^(?:authors?|reporters?|writers?|autor(?:in|en|es)?|auteurs?|redakteur(?:in)?|verfasser)\s?[:：|] */i,
  /^(?:von|par|por|di|door|af|av|från|text|texte|texto|testo) +(?=\p{Lu})/iu,
  /^(?:作\s?者|著者|記者|记者|撰文|撰稿|采写|採訪|文|編集|執筆者?|取材|글)\s*[:：|｜丨/／＝=]\s*/,
  /^(?:この記事を書いた人|この記事の(?:著者|執筆者|筆者)|執筆者|ライター|著者)[\s:：]*/,
  /^(?:tác giả|bài|bởi) ?: */i,
  /^(?:more (?:articles|stories) (?:from|by)|follow|view profile of) /i,
  /^[记記]者\s?(?=\p{Script=Han}{2,4}$)/u,
  /^Από (?:τον|την|τους) /,
];

/** What may stand behind a name: degrees, jobs, the outlet, an address. */
const ROLE =
  /^(?:cfp|cfa|cpa|ph\.?d|m\.?d|jr|sr|esq)\.?$|\b(?:staff|writer|reporter|correspondent|editor|editorial|contributor|columnist|analyst|producer|chief|bureau|senior|associate|assistant|special to|freelance|director|strategist|economist|manager|president|founder|ceo|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste?|redacci[oó]n)\b/i;

const NOBODY =
  /^(?:admin(?:istrator)?|editors?|author|authors|name|user|root|webmaster|unknown|anonymous|guest|null|undefined|none|n\/a|test|see more|read more|more|share|follow|updated?|published|未知|佚名|匿名|不详|无|本站|本网|网络|互联网|转载|编辑|小编|原创|管理员|网站编辑|综合|[记記]者|作者|(?:责任|本文|执行|值班|版面)?编辑|责编|整合|整理|供稿|供图|图|报道|通讯员|阅读|評論|评论|no author|staff|news desk|.* by|von|par|por|(?:last )?(?:modified|updated?|published)(?: on| at)?)$/i;

/** Buttons beside a name: `+ Follow`, `フォローする`. */
const BUTTON =
  /\s*(?:[+＋]\s*)?(?<!\p{L})(?:follow(?:ing)?|subscribe|folgen|suivre|s['’]abonner|seguir|segui|volgen|theo dõi|フォロー(?:する)?|팔로우|구독|[关關]注|订阅|訂閱|追蹤|查看(?:更多|全部)文章)(?!\p{L})\s*$/iu;

/** How long it takes to read, how many have read it or said something, a way through the site: what stands beside a byline. */
const COUNTER =
  /^\d+ ?(?:min|comment|comentario|kommentar|like|share|view|photo|分|条|條|人|次|個|个)|\b(?:min(?:ute)?s?|mins?\.?) read\b|^(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|lecture|reading time)\b|min(?:uten|utes)? (?:lesezeit|de lecture|de lectura|di lettura)|人(?:参与|參與|评论|評論|关注|關注|阅读|閱讀|浏览|瀏覽|收藏|点赞|按讚|跟贴|訂閱|订阅)|[条條](?:评论|評論|跟[贴帖])|^(?:阅读|閱讀|浏览|瀏覽|点击|點擊)|読了時間|^(?:相关|推荐|延伸|热门|最新|相關|推薦|熱門)(?:文章|阅读|新闻|閱讀|新聞)|^(?:当前位置|當前位置|您(?:的|所在)的?位置)/i;

/** Codes behind the names of Chinese editors, as in `王某 SF012`, `李某_NF7731`. */
const STAFF_CODE = /[\s_(（]*(?<![A-Za-z\d])[A-Z]{1,4}\d{2,8}(?![A-Za-z\d])[)）]?/g;

/** Between people, whatever the language. */
const BETWEEN =
  /\s*(?:[,;、；，|｜丨•／]|\s\/\s?|(?<=\p{Script=Han})\/(?=\p{Script=Han})|\s[–—]\s|\s&\s|(?<=\p{Script=Han})&(?=\p{Script=Han})|\band\b|及|(?<=\p{Script=Han})和(?=\p{Script=Han}))\s*/gu;

/** The word between the last two, by language; not everywhere, as in `Ortega y Gasset` on an English page. */
const AND: Record<string, RegExp> = {
  de: / und /g,
  fr: / et /g,
  es: / [ye] /g,
  pt: / e /g,
  it: / e /g,
  nl: / en /g,
  el: / και /g,
  da: / og /g,
  nb: / og /g,
  no: / og /g,
  sv: / och /g,
  tr: / ve /g,
};

/** What Japanese and Korean papers print behind or before a name in place of a blank: `윤서하 기자`, `編集委員 水野遥`. */
const JOBS: Record<string, RegExp> = {
  ja: /^(?:編集委員|論説委員|特派員|記者|聞き手)[ ・]?|[ （(]?(?:編集委員|論説委員|特派員|記者)[)）]?$/g,
  ko: /\s?(?:선임|전문|객원|인턴|수습)?\s?(?:기자|특파원|논설위원|앵커)$/g,
};

/** The job in front of a Chinese name, which needs no blank: `記者王小明`. */
const REPORTER =
  /^(?:本[报報网網刊])?(?:[记記]者|特[约約][记記]者|[编編][译譯])\s?(?=\p{Script=Han}{2,4}(?:\s|$))/u;

const MAX_BYLINE = 400;

/**
 * Splits a byline, such as `By Jane Doe and John Roe, Staff Writers` or `记者 张三 李 四`, into names.
 *
 * @param lang of the page: blanks separate names in Chinese, and belong to them elsewhere
 * @returns people and desks, in order, each once; jobs and addresses are left out
 */
export function splitNames(byline: string, lang: string | undefined): string[] {
  const language = (lang ?? '').slice(0, 2).toLowerCase();
  const and = AND[language];
  const job = JOBS[language] ?? /$/;
  const text = withoutNoise(byline);
  const parts = (and ? text.replace(and, ', ') : text)
    .split(BETWEEN)
    .map((part) => part.replace(REPORTER, ''))
    .flatMap((part) => (isChinese(part, lang) ? chineseNames(part) : [part]))
    .map((part) => part.replace(BUTTON, ''))
    .map((part) => tidy(part.replace(job, '').replace(/^[\s.:：·•*@\-–—]+|[\s.:：·•*\-–—]+$/g, keepInitial)))
    .filter(isName);
  // A job is only left out beside a name: alone, as in `Staff Reporter`, it is a desk.
  const writers = parts.filter((part) => !ROLE.test(part));
  // So is the desk or the kind of report on the other side of a slash: `記者王小明／即時報導`.
  const people = writers.some(isChinesePerson) ? writers.filter((part) => !isDesk(part)) : writers;
  // Beside full names a single word is a place or an outlet: `By Jane Doe, Berlin`.
  const full = people.filter((part) => part.includes(' ') || !/^[\p{Script=Latin}.]+$/u.test(part));
  return [...new Set(full.length > 0 ? full : people.length > 0 ? people : parts.slice(0, 1))];
}

/** Whether a text can be the name of a person or a desk. */
export function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    NOBODY.test(text) ||
    COUNTER.test(text) ||
    !/\p{L}{2}|\p{L}\./u.test(text)
  )
    return false;
  return !/https?:|www\.|[@#$%{}<>=]|\d{3}|[。！？?!:：]/.test(text) && text.split(' ').length <= 6;
}

/** Words of names that are not capitalised. */
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|el|al|ben|bin|bint|ibn|van|von|vom|zu|zur|y|e|ter|ten|of|the|and|for|d['’]\p{Lu}.*|v\.)$/u;

/** Whether a text looks like a name in its writing: every word of an alphabet with capitals begins with one. */
export function looksLikeName(text: string): boolean {
  return (
    text.split(' ').every((word) => PARTICLE.test(word) || !/^\p{Ll}/u.test(word)) && !/^\p{Ll}+$/u.test(text)
  );
}

function withoutNoise(byline: string): string {
  let text = tidy(byline).slice(0, MAX_BYLINE);
  if (/^(?:https?:)?\/\//.test(text)) return '';
  for (const introduction of INTRODUCTIONS) text = text.replace(introduction, '');
  return withoutLooseBrackets(
    text
      .replace(/[\w.+-]{1,64}@[\w.-]{1,64}|(?<=^|\s)@\w{2,30}/g, ' ')
      .replace(/^[[【〔［]\s*([^[\]【】〔〕［］]*\p{Script=Han}[^[\]【】〔〕［］]*)[\]】〕］]$/u, '$1')
      .replace(/\([^()]{0,60}\)|（[^（）]{0,60}）|\[[^[\]]{0,60}\]|【[^【】]{0,60}】/g, ' ')
      .replace(STAFF_CODE, ' '),
  );
}

/** Without a bracket that has no other half, as where a page sets `[甲某，` and `某网]` apart; what opens behind a name is a remark. */
function withoutLooseBrackets(text: string): string {
  return text.replace(/^[\s([（【［〔]+|(?<=\S)\s*[([（【［〔].*$|[)\]）】］〕]/g, ' ');
}

/** `Sammy Davis Jr.` and `J. R.` end in a dot that is theirs. */
function keepInitial(edge: string, _at: number, text: string): string {
  return edge === '.' && /(?:^|[\s.])\p{L}\.$|\b[JS]r\.$/u.test(text) ? edge : '';
}

function isChinese(text: string, lang: string | undefined): boolean {
  if (lang !== undefined && !/^zh\b/i.test(lang)) return false;
  return (
    /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  );
}

/** `张三 李 四` → `张三`, `李四`: names of two characters are often set with a blank to match those of three. */
function chineseNames(text: string): string[] {
  const names: string[] = [];
  let half = '';
  for (const word of text.split(/\s+/)) {
    if (/^\p{Script=Han}$/u.test(word)) {
      if (half !== '') names.push(half + word);
      half = half === '' ? word : '';
    } else {
      names.push(word);
    }
  }
  return names;
}
