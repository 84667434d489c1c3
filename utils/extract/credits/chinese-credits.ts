import { isChinesePerson, separateNames } from './chinese-names';
import { isOutlet } from './outlets';
import { splitNames } from './person-names';
import type { Credit } from './read-credits';

type Role = Credit['field'] | 'reporter' | 'other';

/** Labels of credits; simplified and traditional. At one place the first that fits is taken. */
const LABELS: readonly [Role, string][] = [
  ['originalTitle', '原文?[标標][题題]'],
  ['other', '(?:[数數]据|资料|資料|[图圖]片|[图圖]|视频|影片|素材)[来來]源'],
  [
    'source',
    '(?:(?:文章|本文|稿件|信息|资讯|資訊|新闻|新聞|内容|消息|原文)?[来來]\\s?源|稿源|文源|[转轉][载載]?自|原[载載])',
  ],
  [
    'editor',
    '(?:[责責]任|本文|文字|版面|[值执執]班|[执執]行|[见見][习習]|[实實][习習]|[网網]络?|新媒体|本期|特[约約]|每[经經]|[财財][经經])?[编編][辑輯]|[责責][编編]',
  ],
  [
    'other',
    '(?:[审審][校核阅]|[校][对對]|[复復]核|[监監][制製]|[终終初]审|[统統][筹籌]|策划|[总總]?[总總主][编編]|出品|排版|[制製][图圖作]|美[编編]|[设設][计計]|[摄攝][影像]|[图圖]片?|视频|剪[辑輯]|[编編翻][译譯]|[译譯]者|[运運][营營]|发布|版式)',
  ],
  ['reporter', '(?:[记記]者|通[讯訊][员員]|[实實][习習]生)'],
  ['author', '(?:本文|文章|原文)?作\\s?者|原[创創]|[执執]笔|撰\\s?[文稿]|采[写寫编編]|採[寫編]|文字|整理|文'],
];

const MARK = '[:：|｜丨/／∣︱＝=]';

/**
 * A label and what separates it from its value. It stands at the beginning, behind a blank or a sign; that of a person also
 * behind its outlet (`财联社记者`). Labels that cannot be anything else may be followed by a blank alone.
 */
const LABEL = new RegExp(
  `(?<=^|[\\s\\p{P}\\p{S}]|\\p{Script=Han}(?=[记記作]者|[编編][辑輯]|通[讯訊][员員]))` +
    `(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})` +
    `(?:\\s?${MARK}+\\s?|(?<=[记記作]者|[编編][辑輯]|[责責][编編]|通[讯訊][员員]|[来來]源)\\s|(?<=[记記]者)(?=\\p{Script=Han}))`,
  'gu',
);

/** Every label, and a signature, has one of these: a mark, or the end of a word that needs none. */
const CLUE = new RegExp(`${MARK}|[者辑輯编編员員源]`);

/** In front of the first label there are only the marks of a list, an outlet with its kind of report, or a column. */
const LEAD =
  /^[■□●◆▲▼★☆※△○◎▌▍►▶•·\-—–\s【[(（]*(?:(?:整合|[綜综]合|[編编][譯译])\s)?(?:《[^《》]{1,20}》\s?|[\p{Script=Han}\w·]{0,18}\s?)$/u;

/** `[ 甲某 ] 来源：某网`: a name in brackets in front of the first label. */
const BRACKETED_LEAD =
  /^[[【［〔（(]\s*(\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})\s*[\]】］〕）)]\s*$/u;

/** Behind the names: place and kind of the report, who gave the pictures. */
const TAIL =
  /\s*(?:[/／]\s?[文图圖摄攝].*|\p{Script=Han}{2,8}\s?(?:[报報][道導]|[电電])|[发發]自\s?\p{Script=Han}{2,6}|(?:综合)?[报報][道導]|摄影[报報]道)$/u;

/** `甲某/某报`: a person and the outlet. */
const PERSON_OF_OUTLET =
  /^(\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})\s?[/／|｜]\s?([\p{Script=Han}\w·]{2,20})$/u;

/** Reads a line of Chinese credits; empty unless all of the line is credits. */
export function chineseCredits(text: string): Credit[] {
  if (!CLUE.test(text)) return [];
  const bracketed = bracketedLead(text);
  const line = bracketed ? text.trim() : unwrap(text);
  const labels = [...line.matchAll(LABEL)];
  const first = labels[0];
  if (!first) return signature(line);
  if (!bracketed && !LEAD.test(line.slice(0, first.index))) return [];

  const credits: Credit[] = bracketed ?? [];
  for (const [at, label] of labels.entries()) {
    const role = LABELS[label.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'other';
    const start = label.index + label[0].length;
    const end = labels[at + 1]?.index ?? line.length;
    if (role === 'originalTitle') return [...credits, ...titleCredit(line.slice(start))];
    // `文/某网专栏作者 甲某`: what touches the next label is that person's outlet.
    const isLead = end < line.length && /\p{Script=Han}/u.test(line.charAt(end - 1));
    const found = isLead ? [] : readValue(role, line.slice(start, end), new RegExp(MARK).test(label[0]));
    if (!found) return [];
    credits.push(...found);
  }
  return credits;
}

/** The people in brackets in front of the first label; `undefined` where something else stands there. */
function bracketedLead(text: string): Credit[] | undefined {
  const label = [...text.matchAll(LABEL)][0];
  const names = splitNames(BRACKETED_LEAD.exec(text.slice(0, label?.index ?? 0))?.[1] ?? '', 'zh');
  return names.length > 0 && names.every(isChinesePerson)
    ? names.map((value) => ({ field: 'author', value }))
    : undefined;
}

function unwrap(text: string): string {
  return text.replace(/^[（(【[「]\s?|\s?[）)】\]」][。.]?$|[。.]$/gu, '').trim();
}

function signature(line: string): Credit[] {
  const [, people = '', outlet = ''] = PERSON_OF_OUTLET.exec(line) ?? [];
  const names = splitNames(people, 'zh');
  if (names.length === 0 || !names.every(isChinesePerson) || !isOutlet(outlet)) return [];
  return [...names.map((value) => ({ field: 'author' as const, value })), { field: 'source', value: outlet }];
}

function titleCredit(value: string): Credit[] {
  const title = value.trim();
  return title.length >= 2 ? [{ field: 'originalTitle', value: title }] : [];
}

/** `undefined` if the value shows that the line is prose. */
function readValue(role: Role, value: string, isLabelled: boolean): Credit[] | undefined {
  const text = value.replace(/^[\s(（【]+|[\s)）】,，;；、。|｜丨/／■●]+$/g, '');
  if (role === 'other' || role === 'originalTitle') return text.length <= 60 ? [] : undefined;
  if (role === 'source') return sourceCredit(text, isLabelled);
  if (text.length > 60 || /[。！？；：:，]/.test(text)) return undefined;

  const written = withoutOutlet(withoutPosition(text.replace(TAIL, '')));
  const names = splitNames(written, 'zh').flatMap((name) => (role === 'reporter' ? separated(name) : [name]));
  // A reporter has a name; an author or an editor may sign with any, but not in a line that could be prose.
  const isKnown = (name: string) => isChinesePerson(name) || /^[A-Z][\w.' ]{1,30}$/.test(name);
  const isPlausible = role === 'reporter' || !isLabelled ? isKnown : (name: string) => name.length <= 16;
  if (!names.every(isPlausible)) return undefined;
  const field = role === 'reporter' ? 'author' : role;
  return names.filter((name) => !isOutlet(name)).map((name) => ({ field, value: name }));
}

/** Reporters' names may be set without a blank. */
function separated(name: string): string[] {
  const names = separateNames(name);
  return names.length > 0 ? names : [name];
}

/** `甲某 某大学教授`, `甲某编译 某公众号`: behind a person, what is no name says what they are or did. */
function withoutPosition(text: string): string {
  const [first = '', ...others] = text.split(/\s+/);
  const name = first.replace(/(?:[編编][譯译]|[撰采][稿文写寫]|整理|[執执][筆笔]|[報报][導道])$/, '');
  const isPosition = others.length > 0 && others.every((word) => word.length > 1 && !isChinesePerson(word));
  return isChinesePerson(name) && (isPosition || others.length === 0) ? name : text;
}

/** `某网 甲某`: a word that is no name, with a blank and a name behind it, is that person's outlet. */
function withoutOutlet(text: string): string {
  const [first = '', second, ...others] = text.split(' ');
  const isLead =
    second !== undefined && isChinesePerson(second) && !isChinesePerson(first) && first.length > 1;
  return isLead && !/[、,，]$/.test(first) ? [second, ...others].join(' ') : text;
}

/** A Chinese outlet's name has no blanks: what stands behind one is a button or a counter. */
function sourceCredit(text: string, isLabelled: boolean): Credit[] | undefined {
  const first = /^\p{Script=Han}/u.test(text) ? (text.split(' ')[0] ?? text) : text;
  const name = first.replace(/^[《“"]|[》”"]$/g, '');
  if (name === '') return [];
  if (name.length > 40 || /[。！？；，]/.test(name) || !(isLabelled || isOutlet(name))) return undefined;
  return [{ field: 'source', value: name }];
}
