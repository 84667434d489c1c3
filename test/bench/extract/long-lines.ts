import { UNSEEN } from './grown-pages';

/** Pieces that, repeated to a line without end, tempt a pattern to start again at every character. */
export const PIECES: Record<string, string> = {
  digits: '1234567890',
  spaces: ' ',
  'wide spaces': '\u3000\u00a0',
  ideographs: '港口运价上涨',
  letters: 'abcdefghij',
  capitals: 'A',
  words: 'harbour rates rose ',
  names: 'Ada Lindqvist, ',
  'open brackets': '(',
  'wide brackets': '（',
  'square brackets': '【[',
  quotes: '"“',
  'book marks': '《',
  dashes: '—-',
  dots: '.',
  colons: '：: ',
  sources: '来源：',
  editors: '责任编辑：林 ',
  reporters: '（记者 林见溪',
  by: 'By ',
  dates: '2024-03-04 ',
  'Chinese dates': '2024年3月4日',
  months: 'March 4, ',
  codes: '600000 ',
  tickers: '(NYSE: ',
  'dollar signs': '$A ',
  amounts: '4.2%, ',
  pipes: ' | ',
  underscores: '_',
  slashes: '//a.example/',
  commas: '，,',
  'unread later': '订阅后',
  ampersands: '&amp;#',
  tags: '<a ',
  handlers: ' onload="',
  ends: '"> ',
};

const PROSE =
  '<p>Freight rates on the northern route rose by 4.2% in the third quarter, the port authority said on Monday.</p>';

/** A page with the line in every place that steps of their own read: data, title, byline, text, link, attributes, end of the text. */
export function pageWithLine(line: string): string {
  const text = escaped(line);
  // A quote is six characters in an attribute, and what a browser takes in one message has its limit.
  const value = quoted(line);
  return `<!doctype html><html lang="en"><head><title>${text}</title>${metadata(line)}${UNSEEN}</head><body>
<article><h1>${text}</h1><div class="info">${text}</div>${PROSE.repeat(5)}<p>${text}</p><p><a href="/a">${text}</a></p>
<p class="${value}"><img src="/a.png" alt="${value}" onload="${value}"></p>
${PROSE.repeat(5)}<p>${text}</p></article></body></html>`;
}

function metadata(line: string): string {
  const json = JSON.stringify({
    '@type': 'NewsArticle',
    ...{ headline: line, author: line, datePublished: line },
  }).replaceAll('<', '\\u003c');
  return `${[
    'author',
    'description',
    'keywords',
    'pubdate',
    'source',
    'og:title',
    'og:site_name',
    'article:published_time',
  ]
    .map((name) => `<meta name="${name}" property="${name}" content="${quoted(line)}">`)
    .join('')}<script type="application/ld+json">${json}</script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}

/** A line of one piece, so many characters long. */
export function longLine(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
