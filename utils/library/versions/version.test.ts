import { describe, expect, it } from 'vitest';
import type { Draft } from '../../article/article';
import { draft } from '../fixture';
import { metadataOf, summaryOf } from './version';

describe('metadataOf', () => {
  it('leaves out what is no metadata, and fields without a value', () => {
    const article = {
      ...draft('a', { source: 'Quayside Post' }),
      id: 7,
      constructor: 'x',
      thumbnail: undefined,
    };

    const metadata = metadataOf(article as unknown as Draft);

    expect(Object.keys(metadata).sort()).toEqual([
      ...['authors', 'canonicalUrl', 'description', 'editors', 'extractor', 'lang', 'readingMinutes'],
      ...['sections', 'securities', 'site', 'source', 'title', 'url', 'wordCount'],
    ]);
    expect(metadata.source).toBe('Quayside Post');
  });
});

describe('summaryOf', () => {
  it.each([
    ['', 0, 0],
    ['<p>1 &lt;img&gt; 2</p>', 0, 0],
    ['<img src="https://a.example/"><IMG alt="2 > 1">', 2, 0],
    ['<img alt="<img><table>">', 1, 0],
    ['<table><caption>c</caption><tr><td><img src="x"></td></tr></table><imgs></imgs>', 1, 1],
  ])('counts the elements of %j', (html, images, tables) => {
    expect(summaryOf({ html, text: '', stripped: [] }, 'h')).toEqual({
      ...{ images, tables, strippedCount: 0, contentHash: 'h' },
    });
  });
});
