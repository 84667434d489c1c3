import type { Credit } from './credits';
import { splitNames } from './metadata/person-names';

type Role = Credit['field'] | 'other';

/** Labels of credits; simplified and traditional. The longer stand first, since the first that fits is taken. */
const LABELS: readonly [Role, string][] = [
  ['originalTitle', '原文?[标標][题題]'],
  ['other', '(?:[数數]据|资料|資料|[图圖]片|[图圖]|视频|影片|素材)[来來]源'],
  [
    'source',
    '(?:(?:文章|本文|稿件|信息|资讯|資訊|新闻|新聞|内容|消息|原文)?[来來]\\s?源|稿源|文源|[转轉][载載]?自|原[载載])',
  ],
  [
    'editor',
    '(?:[责責]任|本文|文字|版面|[值执執]班|[执執]行|[见見][习習]|[实實][习習]|[网網]络?|新媒体|主|本期|特[约約]|每[经經]|[财財][经經])?[编編][辑輯]',
  ],
  ['editor', '[责責][编編]'],
  [
    'other',
    '(?:[审審][校核阅]|校[对對]|[复復]核|[监監][制製]|[终終初]审|[统統][筹籌]|策划|[总總][编編][辑輯]?|主[编編]|出品|排版|[制製][图圖作]|美[编編]|[设設][计計]|[摄攝][影像]|[图圖]片?|视频|[剪][辑輯]|[编編][译譯]|翻[译譯]|[译譯]者|[运運][营營]|发布|值班主任|版式)',
  ],
  [
    'author',
    '(?:本[报報刊社网網]|[见見][习習]|[实實][习習]|特[约約派]|首席|[财財][经經]|[驻駐][\\p{Script=Han}]{1,4}|每[经經]|[新]京[报報]|中[经經])*(?:[记記]者|通[讯訊][员員]|[实實][习習]生)',
  ],
  [
    'author',
    '(?:本文|文章|原文)?作\\s?者|[执執]笔|撰\\s?[文稿]|采[写寫访]|採[寫訪]|采[访訪][报報]道|文字|整理|文',
  ],
];

/**
 * A label, preceded by the line's beginning or by a blank, and what separates it from its value. Only a word that cannot be
 * prose (`记者`, `责任编辑`, …) may be followed by a blank alone.
 */
const LABEL = new RegExp(
  `(?<=^|[\\s，,；;、|｜丨/／。.\\p{P}\\p{S}]|\\p{Script=Han}(?=[记記]者|[编編][辑輯]))(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})(?:\\s?[:：|｜丨/／∣︱＝=]+\\s?|(?<=[记記]者|[编編][辑輯]|[责責][编編]|作者|通[讯訊][员員])\\s)`,
  'gu',
);

/** An outlet in front of its reporter: `财联社记者`, `21世纪经济报道 记者`; or marks of a list. */
const LEAD = /^[■□●◆▲▼★☆※△○◎▌▍►▶•·\-—–\s【[(（]*(?:[\p{Script=Han}\w·]{0,14}\s?)$/u;

/** Place or kind of the report behind the names: `北京报道`, `上海电`, `文/图`. */
const DATELINE =
  /\s*(?:[\p{Script=Han}]{2,8}\s?(?:综合)?(?:[报報][道導]|[电電]|摄影?)|(?:综合)?[报報][道導]|文\/图|摄影[报報]道)$/u;

/** Reads a line of Chinese credits; empty unless all of the line is credits. */
export function chineseCredits(text: string): Credit[] {
  const line = unwrap(text);
  const labels = [...line.matchAll(LABEL)];
  const first = labels[0];
  if (!first || !LEAD.test(line.slice(0, first.index))) return [];

  const credits: Credit[] = [];
  for (const [at, label] of labels.entries()) {
    const role = LABELS[label.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'other';
    const start = label.index + label[0].length;
    if (role === 'originalTitle') return [...credits, ...titleCredit(line.slice(start))];
    const value = line.slice(start, labels[at + 1]?.index ?? line.length);
    const isLabelled = /[:：|｜丨/／∣︱＝=]/.test(label[0]);
    const found = readValue(role, value, isLabelled);
    if (!found) return [];
    credits.push(...found);
  }
  return credits;
}

function unwrap(text: string): string {
  const inner = /^[（(【[「]\s?(.*?)\s?[）)】\]」]?[。.]?$/u.exec(text)?.[1] ?? text;
  return inner.replace(/[）)】\]」]$/u, '').trim();
}

function titleCredit(value: string): Credit[] {
  const title = value.trim();
  return title.length >= 2 ? [{ field: 'originalTitle', value: title }] : [];
}

/** `undefined` if the value shows that the line is prose. */
function readValue(role: Role, value: string, isLabelled: boolean): Credit[] | undefined {
  const text = value.replace(/^[\s(（【]+|[\s)）】,，;；、。|｜丨/／■●]+$/g, '').trim();
  if (role === 'other') return text.length <= 60 ? [] : undefined;
  if (role === 'source') {
    if (text === '') return [];
    return text.length <= 40 && !/[。！？；]/.test(text)
      ? [{ field: 'source', value: cleanSource(text) }]
      : undefined;
  }
  if (role === 'originalTitle') return undefined;
  if (text.length > 60 || /[。！？；：]/.test(text)) return undefined;
  const names = splitNames(text.replace(DATELINE, ''), 'zh');
  if (names.some((name) => !isChineseName(name, isLabelled))) return undefined;
  return names.map((name) => ({ field: role, value: name }));
}

/** Behind a bare label only what is surely a name: `记者 从某公司获悉` is prose. */
function isChineseName(name: string, isLabelled: boolean): boolean {
  if (isLabelled) return name.length <= 20;
  return (
    /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}·]{3,12}·[\p{Script=Han}]{1,6}|[A-Z][\w.' ]{1,30})$/u.test(
      name,
    ) && !/^(?:从|在|了解|获悉|表示|称|注意|发现|采访)/u.test(name)
  );
}

/** A Chinese outlet's name has no blanks: what stands behind one is a button or a counter. */
function cleanSource(text: string): string {
  const name = /^\p{Script=Han}/u.test(text) ? (text.split(' ')[0] ?? text) : text;
  return name.replace(/^[《“"]|[》”"]$/g, '').trim();
}
