// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonText, readJsonLd } from './json-ld';

const url = 'https://acme.example/a/1';
const page = (blocks: string[], title = 'Rates fall') =>
  new DOMParser().parseFromString(
    `<title>${title}</title>${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')}<h1>${title}</h1>`,
    'text/html',
  );
const headline = (blocks: string[]) => jsonText(readJsonLd(page(blocks), url).article?.['headline']);

describe('readJsonLd', () => {
  it.each([
    ['a plain block', ['{"@type":"NewsArticle","headline":"Rates fall"}']],
    ['a list', ['[{"@type":"Organization"},{"@type":"Article","headline":"Rates fall"}]']],
    [
      'a graph',
      ['{"@graph":[{"@type":"WebPage"},{"@type":["Article","BlogPosting"],"headline":"Rates fall"}]}'],
    ],
    ['a full type', ['{"@type":"http://schema.org/NewsArticle","headline":"Rates fall"}']],
    ['a nested article', ['{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Rates fall"}}']],
    ['a block in a comment', ['<!-- {"@type":"Article","headline":"Rates fall"} -->']],
    ['a CDATA block', ['\n//<![CDATA[\n{"@type":"Article","headline":"Rates fall"}\n//]]>']],
    ['a raw line break', ['{"@type":"Article","headline":"Rates\nfall"}']],
    ['a comma too many', ['{"@type":"Article","headline":"Rates fall",}']],
    ['another block that is broken', ['{"@type":', '{"@type":"Article","headline":"Rates fall"}']],
  ])('reads %s', (_what, blocks) => {
    expect(headline(blocks)).toBe('Rates fall');
  });

  it('picks the article of the page among ten', () => {
    const others = Array.from(
      { length: 9 },
      (_, n) => `{"@type":"Article","headline":"Other ${n}","datePublished":"2022"}`,
    );
    expect(headline([...others, '{"@type":"Article","headline":"Rates fall"}'])).toBe('Rates fall');
  });

  it('picks the article by its address', () => {
    const blocks = [
      '{"@type":"Article","headline":"A"}',
      `{"@type":"Article","headline":"B","mainEntityOfPage":{"@id":"${url}/"}}`,
    ];
    expect(headline(blocks)).toBe('B');
  });

  it('resolves references', () => {
    const jsonLd = readJsonLd(
      page([
        '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Roe"}]}',
      ]),
      url,
    );
    expect(jsonLd.resolve(jsonLd.article?.['author'])).toMatchObject({ name: 'Jane Roe' });
  });

  it('survives nesting without end', () => {
    const deep = `${'{"@type":"Thing","x":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
    expect(readJsonLd(page([deep]), url).article).toBeUndefined();
  });
});
