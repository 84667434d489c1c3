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
    ['a comma and a comment', ['{"@type":"Article", // the type\n"headline":"Rates fall", /* end */ }']],
    [
      'a block that is escaped',
      ['{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Rates fall&quot;}'],
    ],
    ['a tab and a control character', ['{"@type":"Article","headline":"Rates\t\u0001fall"}']],
    [
      'keys of prototypes',
      ['{"__proto__":{"headline":"x"},"constructor":1,"@type":"Article","headline":"Rates fall"}'],
    ],
    ['a type that is no text', ['{"@type":{"toString":1}}', '{"@type":"Article","headline":"Rates fall"}']],
    ['another block that is broken', ['{"@type":', '{"@type":"Article","headline":"Rates fall"}']],
  ])('reads %s', (_what, blocks) => {
    expect(headline(blocks)).toBe('Rates fall');
  });

  it('repairs around strings, never in them', () => {
    expect(headline(['{"@type":"Article","headline":"Rates, ] fall // \\" /* by */ half",}'])).toBe(
      'Rates, ] fall // " /* by */ half',
    );
  });

  it('takes a live blog for the article, not one of its entries', () => {
    const entry = `{"@type":"BlogPosting","headline":"Rates","url":"${url}#post-2","datePublished":"2022"}`;
    expect(headline([`{"@type":"LiveBlogPosting","headline":"Live","liveBlogUpdate":[${entry}]}`])).toBe(
      'Live',
    );
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

  it.each([
    ['quotation marks', `{"@type":"Article","headline":"${'\\"'.repeat(300_000)}`],
    ['comments', `{${'/*'.repeat(300_000)}`],
    ['commas', `{${', '.repeat(300_000)}`],
  ])('gives up on %s without end, at once', (_, block) => {
    expect(readJsonLd(page([block]), url).article).toBeUndefined();
  });

  it('survives nesting without end', () => {
    const lists = `{"@type":"Article","headline":${'['.repeat(3_000)}"x"${']'.repeat(3_000)}}`;
    expect(headline([lists])).toBe('');
    const deep = `${'{"@type":"Thing","x":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
    expect(readJsonLd(page([deep]), url).article).toBeUndefined();
  });
});
