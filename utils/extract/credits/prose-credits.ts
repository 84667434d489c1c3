import { isChinesePerson } from './chinese-names';
import { splitNames } from './person-names';
import type { Credit } from './read-credits';

/** `某报讯（记者 甲某）`, `某社北京8月18日电（记者甲某、乙某）`: in the first words of a paragraph. */
const OPENING =
  /^[^。！？]{0,40}?[（(〔【[]\s?\p{Script=Han}{0,8}?(?:[记記]者|通[讯訊][员員]|作者)[\s:：|｜丨/]*([^()（）〔〕【】。！？]{2,40})[)）〕】\]]/u;
/** `（本报记者 甲某）`, `（作者：甲某）`, `（文/甲某）`: the last words of a paragraph. */
const CLOSING =
  /[（(【]\s?[\p{Script=Han}\s]{0,12}?(?:[记記]者|作者|[撰采][写稿]|[执執]笔|文)\s?[:：|｜丨/\s]?\s?([^()（）【】。！？]{2,40})[)）】][。.]?$/u;
/** `（甲某 上海报道）`. */
const DATELINED =
  /[（(]((?:\p{Script=Han}{2,4}[ 、]){1,4})\p{Script=Han}{2,6}(?:[报報][道導]|[电電])[)）][。.]?$/u;
/** `……。（甲某）`: a name alone behind the last sentence. */
const SIGNED = /[。！？”」]\s?[（(](\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})[)）]$/u;
/** All of these stand in brackets. */
const BRACKET = /[（(〔【[]/;
const TAIL = /\s*[/／]?\s*(?:\p{Script=Han}{2,6}(?:[报報][道導]|[电電])|[报報][道導])$/u;
const BETWEEN = /\s?(?:通[讯訊][员員]|实习生|實習生|[记記]者)\s?[:：]?/g;

/** Reads the byline inside a Chinese paragraph, which stays content; empty where there is none. */
export function proseCredits(text: string): Credit[] {
  const start = text.slice(0, 100);
  const end = text.slice(-80);
  if (!BRACKET.test(start) && !BRACKET.test(end)) return [];
  const found =
    OPENING.exec(start)?.[1] ??
    [CLOSING, DATELINED, SIGNED].map((pattern) => pattern.exec(end)?.[1]).find(Boolean);
  if (!found) return [];
  const names = splitNames(found.replace(BETWEEN, '、').replace(TAIL, ''), 'zh');
  return names.every(isChinesePerson) ? names.map((value) => ({ field: 'author', value })) : [];
}
