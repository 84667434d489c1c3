import { isChinesePerson, separateNames } from './chinese-names';
import { isOutlet } from './outlets';
import { splitNames } from './person-names';
import type { Credit } from './read-credits';

/** `某报讯（记者 甲某）`, `某社北京8月18日电（记者甲某、乙某）`: in the first words of a paragraph. */
const OPENING =
  /^[^。！？]{0,40}?[（(〔【[]\s?\p{Script=Han}{0,8}?(?:[记記]者|通[讯訊][员員]|作者)[\s:：|｜丨/]*([^()（）〔〕【】。！？]{2,40})[)）〕】\]]/u;
/** `某社北京8月18日电 记者甲某、乙某报道：`: the same without brackets. */
const DATELINE =
  /^[\p{Script=Han}\d]{2,20}(?:[电電]|[讯訊])[\s,，]{0,2}(?:本[报報])?[记記]者\s?([\p{Script=Han}、 ]{2,20}?)(?:[报報][道導])?[:：]/u;
/** `（本报记者 甲某）`, `（作者：甲某）`, `（文/甲某）`: the last words of a paragraph. */
const CLOSING =
  /[（(【]\s?[\p{Script=Han}\s]{0,12}?(?:[记記]者|作者|[撰采][写稿]|[执執]笔|文)\s?[:：|｜丨/\s]?\s?([^()（）【】。！？]{2,40})[)）】][。.]?$/u;
/** `（作者系某大学教授 甲某）`: the name stands behind what the author is. */
const AFFILIATED =
  /[（(]\s?(?:本文)?作者(?:[系為为是])[^()（）。！？]{2,30}\s(\p{Script=Han}{2,4})[)）][。.]?$/u;
/** `（作者甲某系某大学教授）`, `（作者：甲某 某大学教授）`, `（甲某为某大学教授）`: what the author is stands behind the name. */
const POSITIONED =
  /[（(]\s?(?:本文)?(?:作者)\s?[:：]?\s?(\p{Script=Han}{2,4}?(?:[、 ]\p{Script=Han}{2,4}?)*)(?:\s?[,，]\s?|\s)?(?:[系為为是]|[现現]任|[现現]?就[职職][于於]|(?<=[,， ])(?=\p{Script=Han}{4}))[^()（）。！？]{2,40}[)）][。.]?$/u;
/** `（甲某 上海报道）`. */
const DATELINED =
  /[（(]((?:\p{Script=Han}{2,4}[ 、]){1,4})\p{Script=Han}{2,6}(?:[报報][道導]|[电電])[)）][。.]?$/u;
/** All of these stand in brackets, but for the one with a colon. */
const BRACKET = /[（(〔【[]/;
const TAIL = /\s*[/／]?\s*(?:\p{Script=Han}{2,6}(?:[报報][道導]|[电電])|[报報][道導])$/u;
const BETWEEN = /\s?(?:通[讯訊][员員]|实习生|實習生|[记記]者)\s?[:：]?/g;

/** Reads the byline inside a Chinese paragraph, which stays content; empty where there is none. */
export function proseCredits(text: string): Credit[] {
  const start = text.slice(0, 100);
  const end = text.slice(-80);
  const isBracketed = BRACKET.test(start) || BRACKET.test(end);
  const found = isBracketed
    ? (OPENING.exec(start)?.[1] ??
      [AFFILIATED, POSITIONED, CLOSING, DATELINED].map((pattern) => pattern.exec(end)?.[1]).find(Boolean))
    : DATELINE.exec(start)?.[1];
  return found ? credit(found) : [];
}

/** `……。（甲某 乙某）`: names alone behind the last sentence, or in a line of their own. */
const SIGNED = /(?:^|[。！？”」])\s?[（(]\s?(\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})\s?[)）]$/u;

/**
 * Reads the names that sign a text in brackets behind its last word. Only at the end of the whole text they are its authors: in
 * the middle they may be whoever was quoted.
 */
export function signatureCredits(text: string): Credit[] {
  const found = SIGNED.exec(text.slice(-80))?.[1];
  return found ? credit(found) : [];
}

function credit(found: string): Credit[] {
  const names = splitNames(found.replace(BETWEEN, '、').replace(TAIL, ''), 'zh').flatMap((name) => {
    const several = separateNames(name);
    return several.length > 0 ? several : [name];
  });
  return names.every((name) => isChinesePerson(name) && !isOutlet(name))
    ? names.map((value) => ({ field: 'author', value }))
    : [];
}
