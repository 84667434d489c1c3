// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './json-ld';
import { findLanguage, languageOfWords, languageOfWriting } from './language';
import { readMeta } from './meta';

const find = (html: string, text: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return findLanguage(document, readMeta(document), readJsonLd(document, 'https://a.example/'), text);
};
const english = 'The bank said that it will cut the rates and that the owners of the debt have to wait.';
const chinese = '这家公司发布了年度报告，业绩超过预期。';

describe('findLanguage', () => {
  it.each([
    ['<html lang="en-GB">', english, 'en-GB'],
    ['<html lang="en">', chinese, 'zh-CN'],
    ['<html lang="zh">', chinese, 'zh'],
    ['<html><meta property="og:locale" content="zh_TW">', chinese, 'zh-TW'],
    ['<html><meta property="og:locale" content="de_DE">', '', 'de-DE'],
    ['<html lang="zh-CN">', english, 'en'],
    ['<html>', english, 'en'],
    ['<html>', '', undefined],
  ])('gives the language of %s', (html, text, lang) => {
    expect(find(html, text)).toBe(lang);
  });
});

it.each([
  ['這家公司發布了年報，業績超過預期', 'zh-TW'],
  [chinese, 'zh-CN'],
  ['株価が大きく下がった', 'ja'],
  ['주가가 크게 떨어졌다', 'ko'],
  ['Η τράπεζα μείωσε τα επιτόκια', 'el'],
  [english, undefined],
  ['', undefined],
])('knows the writing of %s', (text, lang) => {
  expect(languageOfWriting(text)).toBe(lang);
});

it.each([
  ['Der Kurs ist gefallen und die Anleger sind mit den Zahlen nicht zufrieden, sagt das Haus', 'de'],
  ['La banque est une des plus grandes dans les pays qui sont pour cette règle', 'fr'],
  ['Short text', undefined],
])('knows the words of %s', (text, lang) => {
  expect(languageOfWords(text)).toBe(lang);
});
