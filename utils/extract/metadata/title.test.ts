// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageLines } from './page-lines';
import { findHeadline, stripSite } from './title';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function headline(html: string, declared: string[] = [], siteNames: string[] = []): string {
  const document = parse(html);
  const titles = [...declared, document.title];
  const lines = readPageLines(document.body);
  return findHeadline({
    document,
    lines,
    declared: titles,
    siteNames,
    host: 'www.acmenews.example',
    rule: undefined,
  }).text;
}

describe('findHeadline', () => {
  it.each([
    [
      'the h1 that the title begins with',
      '<title>沪指收涨1%_某某财经_某某网</title><h1>沪指收涨1%</h1>',
      '沪指收涨1%',
    ],
    [
      'the h1 that the title ends with',
      '<title>Acme News: Shares rise again</title><h1>Acme News</h1><h2>Shares rise again</h2>',
      'Shares rise again',
    ],
    [
      'a headline that is no heading',
      '<title>某公司年报出炉__商贸_某某网</title><div><font>某公司年报出炉</font></div>',
      '某公司年报出炉',
    ],
    [
      'a headline with a dash of its own',
      '<title>Bank – a giant – fails - Acme News</title><h1>Bank – a giant – fails</h1>',
      'Bank – a giant – fails',
    ],
    [
      'the heading without its kicker',
      '<title>Opinion | Rates must fall now - Acme News</title><h1><span>Opinion</span> <span>Rates must fall now</span></h1>',
      'Rates must fall now',
    ],
    [
      'the heading without its deck',
      '<title>Rates must fall by June--Acme News</title><h1>Rates must fall by June <small>Bank says</small></h1>',
      'Rates must fall by June',
    ],
    [
      'the h1 over another declared title',
      '<title>Why rates fell | Acme News</title><h1>How the bank learned to cut rates</h1>',
      'How the bank learned to cut rates',
    ],
    [
      'the declared title where nothing is shown',
      '<title>Rates fall - Acme News</title><p>Text</p>',
      'Rates fall',
    ],
    [
      'the headline of a flash that declares all of its text',
      '<title>【港口下月上调费用】港务局周一公布，下月起装卸费上调一成，此前已与船东谈判数周。 - Acme News</title><div>【港口下月上调费用】</div><p>Text</p>',
      '港口下月上调费用',
    ],
    [
      'a short mark in brackets as part of the headline',
      '<title>【快讯】港口下月上调费用</title><h1>【快讯】港口下月上调费用</h1>',
      '【快讯】港口下月上调费用',
    ],
  ])('takes %s', (_what, html, title) => {
    expect(headline(html, [], ['Acme News'])).toBe(title);
  });

  it('completes a title that a quotation mark has cut short', () => {
    expect(headline('<title>某集团"旧账"浮出_某财经</title><h1>某集团"旧账"浮出</h1>', ['某集团'])).toBe(
      '某集团"旧账"浮出',
    );
  });

  it('passes over a list of the most read', () => {
    const document = parse(
      '<title>Rates fall again</title><ul><li><a>Rates fall again</a></li></ul><h1>Rates fall again</h1>',
    );
    const found = findHeadline({
      document,
      lines: readPageLines(document.body),
      declared: [document.title],
      siteNames: [],
      host: '',
      rule: undefined,
    });
    expect(found.element?.tagName).toBe('H1');
  });

  it("uses the site rule's field first", () => {
    const document = parse('<title>x</title><h1>Other</h1><b class="t">Rule headline</b>');
    const rule = { name: 'Acme', hosts: ['acme.example'], fields: { title: ['.t'] } };
    const found = findHeadline({ document, lines: [], declared: ['x'], siteNames: [], host: '', rule });
    expect(found.text).toBe('Rule headline');
  });
});

describe('stripSite', () => {
  it.each([
    ['Rates fall - Acme News', 'Rates fall'],
    ['Rates fall | Markets | Acme News', 'Rates fall'],
    ['Acme News - Rates fall', 'Rates fall'],
    ['Rates fall – for now', 'Rates fall – for now'],
    ['某公司回应传闻_公司_某某新闻网', '某公司回应传闻'],
    ['Rates fall - acmenews.com', 'Rates fall'],
  ])('cuts %s', (title, stripped) => {
    expect(stripSite(title, { siteNames: ['Acme News'], host: 'www.acmenews.example' })).toBe(stripped);
  });

  it('keeps a title of 5,000 characters whole', () => {
    expect(stripSite('word '.repeat(1_000).trim(), { siteNames: [], host: '' })).toHaveLength(4_999);
  });
});
