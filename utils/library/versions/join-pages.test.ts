import { describe, expect, it } from 'vitest';
import type { ArticleBody, ArticleMetadata, PagePlace, StrippedPart } from '../../article/article';
import type { ArticlePage } from '../../article/clip';
import { asClipped, reinsert } from '../../article/reinsert';
import { draft } from '../fixture';
import { joinPages } from './join-pages';
import { metadataOf } from './version';

const LEAD = 'Three ports on one river published their figures this week, and only one of them earned more.';
const FEES =
  'The second port lowered its storage fees in June and has regretted it ever since, its chairman said.';
const DEBT =
  'The third has borrowed to buy two wharves from their owners, and will pay it back by the end of the year.';
const NOTE = 'Ada Quill writes about shipping from Northgate.';

function page(
  number: number,
  lines: string[],
  more: Partial<ArticleMetadata> & Partial<PagePlace> = {},
): ArticlePage {
  const { total, next, all, ...fields } = more;
  return {
    place: { number, ...(total && { total }), ...(next && { next }), ...(all && { all }) },
    metadata: metadataOf(draft('a', fields)),
    html: lines.map((line) => (/^</.test(line) ? line : `<p>${line}</p>`)).join(''),
    text: lines
      .filter((line) => !/^<img/.test(line))
      .map((line) => line.replace(/<[^>]*>/g, ''))
      .join('\n'),
    stripped: [],
  };
}

const truncated = { reason: 'more-pages', evidence: 'Next page' } as const;

describe('the text', () => {
  it('is that of the pages in the order of their numbers', () => {
    const joined = joinPages([page(2, [DEBT]), page(1, [LEAD, FEES])]);
    expect(joined.html).toBe(`<p>${LEAD}</p><p>${FEES}</p><p>${DEBT}</p>`);
    expect(joined.text).toBe([LEAD, FEES, DEBT].join('\n'));
    expect(joined.metadata).toMatchObject({ wordCount: 57, readingMinutes: 1 });
  });

  it.each<[string, string[], string[], string[]]>([
    ['the standfirst', [LEAD, FEES], [LEAD, DEBT], [LEAD, FEES, DEBT]],
    ['the last paragraph', [LEAD, FEES], [FEES, DEBT], [LEAD, FEES, DEBT]],
    ['both', [LEAD, FEES], [LEAD, FEES, DEBT], [LEAD, FEES, DEBT]],
    ['what every page ends with', [LEAD, FEES, NOTE], [DEBT, NOTE], [LEAD, FEES, DEBT, NOTE]],
    [
      'a paragraph in other quotes and spaces',
      [LEAD, `“${FEES}”`],
      [` "${FEES}" `, DEBT],
      [LEAD, `“${FEES}”`, DEBT],
    ],
    ['the headline', [LEAD], ['<h2>Harbour fees rise at a</h2>', DEBT], [LEAD, DEBT]],
    [
      'a long paragraph in the middle',
      [LEAD, FEES],
      [DEBT, FEES, 'And so on.'],
      [LEAD, FEES, DEBT, 'And so on.'],
    ],
  ])('repeats no more: %s', (_, one, two, whole) => {
    expect(joinPages([page(1, one), page(2, two)]).text).toBe(whole.join('\n'));
  });

  it('keeps the markup with the text', () => {
    const joined = joinPages([page(1, [LEAD, NOTE]), page(2, [LEAD, DEBT, NOTE])]);
    expect(joined.html).toBe(`<p>${LEAD}</p><p>${DEBT}</p><p>${NOTE}</p>`);
  });

  it('shows a picture once', () => {
    const picture = '<img src="https://n.example/1.png">';
    const joined = joinPages([page(1, [picture, LEAD]), page(2, [picture, DEBT])]);
    expect(joined.html).toBe(`${picture}<p>${LEAD}</p><p>${DEBT}</p>`);
  });

  it.each<[string, string[], string[]]>([
    [
      'a heading',
      [LEAD, '<h3>What the analysts expect of it</h3>', FEES],
      [DEBT, '<h3>What the analysts expect of it</h3>'],
    ],
    ['a short line', [LEAD, 'He laughed out loud.', FEES], [DEBT, 'He laughed out loud.', 'And so on.']],
    ['a word at the top', [LEAD, 'Q:', FEES], ['Q:', DEBT]],
  ])('keeps what comes twice in one article: %s', (_, one, two) => {
    const pages = [page(1, one), page(2, two)] as const;
    expect(joinPages(pages).text).toBe(`${pages[0].text}\n${pages[1].text}`);
  });

  it('logs what it leaves out, and each removal of all pages once', () => {
    const credit = { rule: 'editor-credit', kind: 'credit', where: 'tail', text: 'Edited by A' } as const;
    const joined = joinPages([
      { ...page(1, [LEAD]), stripped: [credit] },
      { ...page(2, [LEAD, DEBT]), stripped: [credit] },
    ]);
    expect(joined.stripped).toEqual([
      credit,
      {
        ...{ rule: 'repeated-on-page', kind: 'furniture', where: 'body', text: LEAD },
        reinsertion: { html: `<p>${LEAD}</p>`, offset: `<p>${LEAD}</p>`.length, line: 1 },
      },
    ]);
  });

  it('can put back whatever was taken out of any page, and what the pages repeat', () => {
    const [code, offset] = ['<p>Scan the code</p>', `<p>${LEAD}</p><p>${NOTE}</p>`.length];
    const promotion: StrippedPart = {
      ...{ rule: 'qr-code', kind: 'promotion', where: 'tail', text: 'Scan the code' },
      reinsertion: { html: code, offset, line: 2 },
    };
    const first = { ...page(1, [LEAD, NOTE]), stripped: [promotion] };
    const second = page(2, [LEAD, NOTE, DEBT]);
    const other = {
      ...promotion,
      text: 'Scan it',
      reinsertion: { html: '<p>Scan it</p>', offset: 0, line: 0 },
    };
    const joined = joinPages([first, { ...second, stripped: [other] }]);
    expect(joined.html).toBe(`<p>${LEAD}</p><p>${NOTE}</p><p>${DEBT}</p>`);

    const whole = joined.stripped.reduce<ArticleBody>((body, _, index) => reinsert(body, index), joined);
    expect(whole.html).toBe(
      `<p>${LEAD}</p><p>${NOTE}</p>${code}<p>${LEAD}</p><p>${NOTE}</p><p>Scan it</p><p>${DEBT}</p>`,
    );
    expect(whole.text).toBe([LEAD, NOTE, 'Scan the code', `${LEAD} ${NOTE}`, 'Scan it', DEBT].join('\n'));
    expect(asClipped(whole)).toMatchObject({ html: joined.html, text: joined.text });
  });
});

describe('the metadata', () => {
  it('is the first page’s, filled up from the others', () => {
    const { metadata } = joinPages([
      page(2, [DEBT], {
        ...{ title: 'Fees (2)', authors: ['B'], editors: ['D'], source: 'Quayside Post' },
        securities: [{ symbol: '0700.HK' }, { symbol: 'AAPL.US' }],
      }),
      page(1, [LEAD], {
        ...{ title: 'Fees', authors: ['A'], editors: ['C'] },
        securities: [{ symbol: 'AAPL.US' }],
      }),
    ]);
    expect(metadata).toMatchObject({
      ...{ title: 'Fees', authors: ['A'], editors: ['C', 'D'], source: 'Quayside Post' },
      securities: [{ symbol: 'AAPL.US' }, { symbol: '0700.HK' }],
    });
  });

  it.each<[string, ArticlePage[], object | undefined]>([
    [
      'nothing when the last page is in',
      [page(1, [LEAD], { truncated, total: 2 }), page(2, [DEBT])],
      undefined,
    ],
    [
      'what the last page says of a next',
      [page(1, [LEAD], { truncated }), page(2, [DEBT], { truncated })],
      truncated,
    ],
    ['a page that is missing at the end', [page(1, [LEAD], { truncated, total: 2 })], truncated],
    [
      'a page that is missing in the middle',
      [page(1, [LEAD], { truncated: { ...truncated, evidence: 'On to 2' } }), page(3, [DEBT])],
      { reason: 'more-pages', evidence: 'On to 2' },
    ],
    ['the first that is missing', [page(2, [DEBT])], { reason: 'more-pages', evidence: 'page 1' }],
    [
      'a paywall on any page',
      [page(1, [LEAD], { truncated: { reason: 'paywall', evidence: 'x' } }), page(2, [DEBT])],
      { reason: 'paywall', evidence: 'x' },
    ],
  ])('says of being cut off %s', (_, pages, expected) => {
    expect(joinPages(pages).metadata.truncated).toEqual(expected);
  });
});
