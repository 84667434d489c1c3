// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toIso, type ZonedTime } from '../../article/zoned-time';
import { readMetadata } from '../metadata/read-metadata';

const now = new Date('2026-11-24T13:15:40Z');
const write = (time: ZonedTime | undefined) => time && `${toIso(time)} ${time.from}`;

function times(html: string) {
  const url = 'https://paper.example/2/rates';
  const page = `<html lang="zh-CN"><title>某行下调利率</title>${html}<p>${'某行周一宣布下调利率。'.repeat(12)}</p>`;
  const { published, modified } = readMetadata(new JSDOM(page, { url }).window.document, url, now, undefined);
  return [write(published), write(modified)];
}

const heading = '<h1>某行下调利率</h1>';
const meta = (name: string, content: string) => `<meta property="article:${name}_time" content="${content}">`;
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('a time counted back from the visit', () => {
  it.each([
    ['minutes', `${heading}<div>某报 5分钟前</div>`, '2026-11-24T21:10:00+08:00 relative:text'],
    ['hours', `${heading}<div>某报 3小时前</div>`, '2026-11-24 relative:text'],
    ['a day', `${heading}<div>昨天 16:47</div>`, '2026-11-23T16:47:00+08:00 relative:text'],
    [
      'an element without a machine form',
      `${heading}<time>5分钟前</time>`,
      '2026-11-24T21:10:00+08:00 relative:text',
    ],
    ['above the headline', `<div>5分钟前</div>${heading}`, '2026-11-24T21:10:00+08:00 relative:text'],
  ])('is read: %s', (_what, html, time) => {
    expect(times(html)).toEqual([time, undefined]);
  });

  it.each([
    [
      'a meta tag',
      `${meta('published', '2026-11-20T10:00:00+08:00')}${heading}<div>4天前</div>`,
      '2026-11-20T10:00:00+08:00 meta:article:published_time',
    ],
    ['a date in print', `${heading}<div>5分钟前</div><div>2026-11-20</div>`, '2026-11-20 text'],
    [
      'the exact time that a script made it from',
      `${heading}<span data-time="1795516200">3小时前</span>`,
      '2026-11-24T18:30:00+08:00 time',
    ],
    [
      'the exact time in a title',
      `${heading}<span title="2026-11-24 18:30:00">3小时前</span>`,
      '2026-11-24T18:30:00+08:00 time',
    ],
  ])('goes behind %s', (_what, html, time) => {
    expect(times(html)).toEqual([time, undefined]);
  });

  it.each([
    ['in a sentence', `${heading}<p>3天前，某行在公告中表示，将在年内分两次下调利率；存款利率不变。</p>`],
    ['in a comment', `<p>${heading}<p>${'某行周一宣布下调利率。'.repeat(12)}</p><div>甲 5分钟前</div>`],
  ])('is not believed %s', (_what, html) => {
    expect(times(html)).toEqual([undefined, undefined]);
  });

  it('goes before the times of other articles', () => {
    const other = `${'<p>某行周一宣布下调利率。</p>'.repeat(20)}<aside><time datetime="2026-11-01T10:00:00Z">1.11.</time></aside>`;
    expect(times(`${heading}<div>5分钟前</div>${other}`)[0]).toBe('2026-11-24T21:10:00+08:00 relative:text');
  });

  it('may be that of the change', () => {
    const published = meta('published', '2026-11-20T10:00:00+08:00');
    expect(times(`${published}${heading}<div>更新于 5分钟前</div>`)).toEqual([
      '2026-11-20T10:00:00+08:00 meta:article:published_time',
      '2026-11-24T21:10:00+08:00 relative:text',
    ]);
  });
});

describe('a time that cannot be', () => {
  const printed = `${heading}<div>2026-11-20 10:00</div>`;

  it.each([
    ['2026-02-30T10:00:00Z'],
    ['2026-13-01'],
    ['2026-11-19T25:61:00Z'],
    ['2026-11-26T00:00:00Z'],
    ['1970-01-01T00:00:00Z'],
    ['0'],
    ['0000-00-00 00:00:00'],
  ])('is passed over for the next: %s', (impossible) => {
    expect(times(meta('published', impossible) + printed)[0]).toBe('2026-11-20T10:00:00+08:00 text');
    expect(times(data({ datePublished: impossible }) + printed)[0]).toBe('2026-11-20T10:00:00+08:00 text');
  });
});

describe('seconds of the Unix epoch', () => {
  it.each([[1795140000], [1795140000000], ['1795140000']])('are read: %s', (datePublished) => {
    expect(times(data({ datePublished }) + heading)[0]).toBe('2026-11-20T10:00:00+08:00 json-ld');
  });
});

describe('the time of the change', () => {
  const published = meta('published', '2026-11-20T10:00:00+08:00');

  it.each([
    ['2026-11-20T12:00:00+08:00', '2026-11-20T12:00:00+08:00 meta:article:modified_time'],
    ['2026-11-20T10:00:00+08:00', undefined],
    ['2026-11-19T10:00:00+08:00', undefined],
    ['2026-11-26T10:00:00+08:00', undefined],
  ])('%s is kept apart, unless it is not later', (change, modified) => {
    expect(times(published + meta('modified', change) + heading)[1]).toBe(modified);
  });
});

describe('a clock of the visit', () => {
  const at = (body: string, url = 'https://paper.example/2026-03-10/88123.shtml', lang = 'zh-CN') => {
    const text =
      lang === 'en'
        ? 'The bank said on Monday that its rates fall. '.repeat(4)
        : '某行周一宣布下调利率。'.repeat(12);
    const page = `<html lang="${lang}"><title>某行下调利率</title>${body}<p>${text}</p>`;
    const { published, source } = readMetadata(new JSDOM(page, { url }).window.document, url, now, undefined);
    return [write(published), source];
  };

  it.each([
    ['今天是2026年11月24日 星期二'],
    ['当前时间：2026年11月24日 20:20'],
    ['现在是：2026年11月24日 20:20'],
    ['系统时间 2026-11-24 20:20:11'],
    ['欢迎您！2026年11月24日 星期二'],
    ['2026年11月24日 星期二'],
  ])('%s is passed over for the day in the address', (line) => {
    expect(at(`${heading}<div>${line}</div>`)).toEqual(['2026-03-10 url', undefined]);
    expect(at(`<div>${line}</div>${heading}`)).toEqual(['2026-03-10 url', undefined]);
  });

  it('does not beat the time of the article', () => {
    expect(
      at(`${heading}<div>当前时间：2026年11月24日 20:20</div><div>2026-03-10 09:35 某某日报</div>`),
    ).toEqual(['2026-03-10T09:35:00+08:00 text', '某某日报']);
    const now = 'Local time: November 24, 2026 20:20';
    expect(at(`${heading}<div>${now}</div><div>March 10, 2026 09:35</div>`, undefined, 'en')).toEqual([
      '2026-03-10T09:35:00+00:00 text',
      undefined,
    ]);
  });

  it('is the time of the article where the address says the same or nothing', () => {
    const line = `${heading}<div>2026年11月24日 20:20</div>`;
    expect(at(line, 'https://paper.example/2026-11-24/88123.shtml')[0]).toBe(
      '2026-11-24T20:20:00+08:00 text',
    );
    expect(at(line, 'https://paper.example/88123.shtml')[0]).toBe('2026-11-24T20:20:00+08:00 text');
  });

  it('names no person for the source beside a time', () => {
    expect(at(`${heading}<div>2026-03-10 09:35 程一帆</div>`)).toEqual([
      '2026-03-10T09:35:00+08:00 text',
      undefined,
    ]);
  });
});

describe('a printed time', () => {
  it('has the zone of its element', () => {
    const time =
      '<time itemprop="dateModified" datetime="2026-03-10T19:20:45.000+01:00">10/03/2026 01:57 | Actualizado a 10/03/2026 19:20</time>';
    expect(times(`${heading}${time}`)).toEqual([
      '2026-03-10T01:57:00+01:00 text',
      '2026-03-10T19:20:45+01:00 time',
    ]);
  });

  it('may have a year of two figures before an American clock', () => {
    expect(times(`${heading}<div>by Ada Quill - 12/22/23 12:24 PM ET</div>`)[0]).toBe(
      '2023-12-22T12:24:00-05:00 text',
    );
  });

  it('is counted back by a short word of an app', () => {
    expect(times(`${heading}<div>By Dana Whitlock • 1h</div>`)[0]).toBe('2026-11-24 relative:text');
    expect(times(`${heading}<div>5m • Markets</div>`)[0]).toBe('2026-11-24T21:10:00+08:00 relative:text');
    expect(times(`${heading}<div>iPhone 5m</div>`)[0]).toBeUndefined();
  });
});

it('reads what a page says to Baidu', () => {
  const script =
    '<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","pubDate":"2026-03-10T09:35:22","upDate":"2026-03-10T10:00:00"}</script>';
  expect(times(`${script}${heading}`)).toEqual([
    '2026-03-10T09:35:22+08:00 json-ld',
    '2026-03-10T10:00:00+08:00 json-ld',
  ]);
});
