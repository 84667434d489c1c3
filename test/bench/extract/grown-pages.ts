/** What the body of a generated page is made of: a unit of markup and how many elements it has. */
interface Shape {
  unit: (index: number) => string;
  elements: number;
}

const SENTENCE =
  'Freight rates on the northern route rose by 4.2% in the third quarter, the port authority said on Monday. ';
const CHINESE = '北港集团（600000.SH）公布，三季度集装箱吞吐量同比增长4.2%，营业收入为12.6亿元。';
const NESTED = 60;
const NESTED_TABLES = 50;

/** Shapes of pages that real ones are mixtures of. */
export const SHAPES: Record<string, Shape> = {
  paragraphs: { unit: (at) => `<p>${at % 2 ? SENTENCE.repeat(2) : CHINESE.repeat(2)}</p>`, elements: 1 },
  'inline elements': {
    unit: () =>
      `<p>${`<span class="w">${SENTENCE}</span><b>up</b> <a href="/a">Northgate</a> `.repeat(3)}</p>`,
    elements: 10,
  },
  'line breaks': { unit: () => `${SENTENCE}<br>${CHINESE}<br>`, elements: 2 },
  'deep nesting': {
    unit: () => `${'<div class="layer">'.repeat(NESTED)}<p>${SENTENCE}</p>${'</div>'.repeat(NESTED)}`,
    elements: NESTED + 1,
  },
  'link lists': {
    unit: (at) => `<ul>${`<li><a href="/news/${at}.html">Port fees to rise again</a></li>`.repeat(10)}</ul>`,
    elements: 21,
  },
  tables: {
    unit: () =>
      `<p>${SENTENCE}</p><table><tr><th>Port</th><th>Tonnes</th><th>Change</th></tr>${'<tr><td>Northgate</td><td>1,204</td><td>4.2%</td></tr>'.repeat(8)}</table>`,
    elements: 39,
  },
  'nested tables': {
    unit: () =>
      `${'<table><tr><td>'.repeat(NESTED_TABLES)}<p>${SENTENCE}</p>${'</td></tr></table>'.repeat(NESTED_TABLES)}`,
    // A parser puts a `tbody` into each.
    elements: NESTED_TABLES * 4 + 1,
  },
  promotions: {
    unit: () =>
      `<p>${SENTENCE}</p><div class="ad-box"><a href="/a">Open an account</a></div><p>责任编辑：林见溪</p>`,
    elements: 4,
  },
  'quote widgets': {
    unit: () =>
      `<p>${SENTENCE}<a href="https://finance.example/quote/NG">Northgate</a> <span class="quote">12.40 +1.2%</span> ${CHINESE}</p>`,
    elements: 3,
  },
  'hidden elements': {
    unit: (at) => `<li id="n${at}"><span hidden>${at}</span><a href="#p${at}">${SENTENCE}</a></li>`,
    elements: 3,
  },
  pictures: {
    unit: (at) =>
      `<p>${SENTENCE}</p><figure><img data-src="/p/${at}.jpg" alt="Quay"><figcaption>The quay in March.</figcaption></figure>`,
    elements: 4,
  },
};

/** Some paragraphs at the head, so that whatever the shape, an article is found. */
const HEAD = `<header><nav>${'<a href="/s">Markets</a> '.repeat(12)}</nav></header>
<h1>Northgate lifts freight rates as the season begins</h1>
<div class="info"><span class="date">2024-03-04 09:15</span> <span class="source">来源：北港日报</span> By Ada Lindqvist</div>`;
const FOOT = `<div class="editor">责任编辑：林见溪</div><div class="share-bar"><a href="/w">Share</a></div>`;

/** Not laid out, for which the browser takes longer than linear. */
export const UNSEEN = '<style>body { display: none }</style>';

/** A share of this size is around the article. */
const BOILERPLATE = 0.2;

/** A page of about so many elements, whose article has the given shape. */
export function grownPage(shape: Shape, elements: number): string {
  const count = Math.round((elements * (1 - BOILERPLATE)) / shape.elements);
  const body = Array.from({ length: count }, (_, index) => shape.unit(index)).join('\n');
  const related = Math.round((elements * BOILERPLATE) / 2);
  return `<!doctype html><html lang="en"><head><title>Northgate lifts freight rates - Harbour Post</title>${UNSEEN}</head>
<body>${HEAD}<div id="content" class="article"><p>${SENTENCE.repeat(6)}</p>\n${body}\n<p>${SENTENCE.repeat(6)}</p>${FOOT}</div>
<aside class="related"><ul>${'<li><a href="/r">Cheese prices fall</a></li>'.repeat(related)}</ul></aside><footer>© Harbour Post</footer></body></html>`;
}
