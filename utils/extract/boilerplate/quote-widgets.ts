import { isBlockElement } from '../dom/blocks';
import { classWords } from '../dom/class-words';
import { elementsUnder } from '../dom/walk';
import { securitiesInLinks } from '../securities/securities-in-links';
import { shapeRule } from './rule';
import type { StrippedLog } from './stripped-log';

const QUOTE_WIDGET = shapeRule('quote-widget', 'furniture');

/** A link of a widget to the page of a quote. */
export interface QuoteLink {
  href: string;
  text: string;
}

/** Names of what a script sets behind a company: price, change, chart. */
const NAMES = / (?:\w*quote\w*|tickers?|stocks?|symbol|hq|hangqing|zdf|fin streamer) /;
const CHART = / (?:sparkline|mini ?chart) /;
/** A change in per cent with its sign, behind ticker and price: `AAPL +1.2%`, `182.31 (+1.2%)`, `▲ 3.2%`. Without a ticker all is optional but the change. */
const CHANGE =
  /^[\s(（[]{0,4}(?:([A-Z]{1,5}(?:\.[A-Z])?|\d{6})[\s:：,，]{1,3})?(?:[$¥€£]?\d[\d.,]{0,12}[\s,，|/]{1,3})?(?:[-+−]\d[\d.]{0,10}[\s,，]{1,3})?[(（]?[-+−▲▼↑↓]\s?\d[\d.]{0,8}\s?%[\s)）\]]{0,4}$/;
/** Price, change and percentage behind a company's name. */
const TRIPLE =
  /^[\s(（]{0,4}[-+]?\d[\d.]{0,12}\s{0,2}[,，]\s{0,2}[-+]?[\d.]{1,12}\s{0,2}[,，]\s{0,2}[-+]?[\d.]{1,10}%[\s)）]{0,4}$/;
const LONGEST = 60;
const MOST_NODES = 12;

const BRACKETS = /[（(【[]([^（()）【】[\]]{2,40})[)）】\]]/g;
const CODE = /(?:S[HZ])?\d{6}(?:\.S[HZ])?/gi;
/** What a site offers for a share; ratings such as `买入` are the author's. */
const OFFER = '(?:股吧|行情|[诊診]股|[资資]金流向?|[资資][讯訊]|主力买卖|走势图?|F10)';
const GAP = String.raw`[\s,，、|]`;
const OFFERS = new RegExp(`^${OFFER}(?:${GAP}+${OFFER})*${GAP}*|${GAP}*${OFFER}(?:${GAP}+${OFFER})*`, 'g');
const EDGES = /^[\s,，、|（(【[]+|[\s,，、|)）】\]]+$/g;
/** The three figures as plain text: there only with both signs. */
const SIGNED_TRIPLE = /^\s?\d[\d.]*\s?[,，]\s?[-+][\d.]+\s?[,，]\s?[-+][\d.]+%\s?$/;

/**
 * Takes out what sites set into a sentence for a share that it names: price and change, `（600519，股吧）`, small charts. The
 * sentence is left whole and the code in it. A figure that the sentence itself has is left: it stands behind a word, not behind
 * a quote link.
 *
 * @returns the quote links that were in what was taken, so that no security is lost with them
 */
export function removeQuoteWidgets(root: Element, log: StrippedLog): QuoteLink[] {
  const links: QuoteLink[] = [];
  for (const element of elementsUnder(root)) {
    if (isBlockElement(element) || !root.contains(element)) continue;
    const text = shortText(element);
    if (text === undefined || !isWidget(element, text)) continue;
    for (const link of [element, ...element.querySelectorAll('a')]) {
      if (isQuoteLink(link)) links.push({ href: hrefOf(link), text: '' });
    }
    const { previousSibling, nextSibling } = element;
    log.remove([element], QUOTE_WIDGET, 'box', text.trim());
    closeGap(previousSibling, nextSibling);
  }
  cutOffers(root, log);
  return links;
}

/** The text of an element, if it is no more than a widget has: long ones are not read to their end. */
function shortText(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  for (let nodes = 0; walker.nextNode(); nodes++) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > LONGEST || nodes > MOST_NODES) return undefined;
  }
  return text;
}

function isWidget(element: Element, text: string): boolean {
  if (element.tagName === 'SPAN' && TRIPLE.test(text)) return true;
  const names = `${classWords(element)}${element.tagName === 'FIN-STREAMER' ? ' fin streamer ' : ''}`;
  if (CHART.test(names)) return true;
  const change = CHANGE.exec(text);
  if (!change) return false;
  if (change[1]) return NAMES.test(names) || isQuoteLink(element);
  return NAMES.test(names) && behindQuote(element);
}

/** Whether nothing stands between a quote link and the element but a blank or an opening bracket. */
function behindQuote(element: Element): boolean {
  const { previousSibling } = element;
  const gap = previousSibling?.nodeType === 3 ? (previousSibling.textContent ?? '') : '';
  const before = element.previousElementSibling;
  if (!before || !/^[\s(（]*$/.test(gap)) return false;
  return [before, ...before.querySelectorAll('a')].some(isQuoteLink);
}

function isQuoteLink(element: Element): boolean {
  const href = hrefOf(element);
  return href !== '' && securitiesInLinks([{ href, text: '' }]).length > 0;
}

function hrefOf(element: Element): string {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  return href && URL.canParse(href, element.baseURI) ? new URL(href, element.baseURI).href : '';
}

/** `（600519，股吧）` → `（600519）`, `（行情 股吧）` → nothing, also where the words are links. */
function cutOffers(root: Element, log: StrippedLog): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const spans = [...text.data.matchAll(BRACKETS)].flatMap(offersIn);
    let rest = text;
    let at = 0;
    for (const [start, end] of spans) {
      const taken = rest.splitText(start - at);
      rest = taken.splitText(end - start);
      at = end;
      log.remove([taken], QUOTE_WIDGET, 'body', taken.data.replace(EDGES, ''), false);
    }
  }
}

/** Where the offers of a bracket stand that holds nothing but codes and offers; all of it where there is no code. */
function offersIn({ 0: whole, 1: inner = '', index }: RegExpExecArray): [start: number, end: number][] {
  const all: [number, number][] = [[index, index + whole.length]];
  if (SIGNED_TRIPLE.test(inner)) return all;
  const offers = [...inner.matchAll(OFFERS)].map(({ 0: text, index: at }): [number, number] => [
    index + 1 + at,
    index + 1 + at + text.length,
  ]);
  const codes = inner.replace(OFFERS, '');
  if (offers.length === 0 || codes.replace(CODE, '').replace(EDGES, '') !== '') return [];
  return codes === '' ? all : offers;
}

/** Joins a sentence where a phrase was taken out of it: no empty brackets, no blank before a stop or a Chinese word, one between others. */
function closeGap(before: Node | null, after: Node | null): void {
  if (before?.nodeType !== 3 || after?.nodeType !== 3) return;
  let [left, right] = [before.textContent ?? '', after.textContent ?? ''];
  if (/[(（[]\s*$/.test(left) && /^\s*[)）\]]/.test(right)) {
    left = left.replace(/[(（[]\s*$/, '');
    right = right.replace(/^\s*[)）\]]/, '');
  }
  if (/^\s*[,.;:!?，。；：！？、)）\p{Script=Han}]/u.test(right))
    [left, right] = [left.trimEnd(), right.trimStart()];
  else if (/\s$/.test(left)) right = right.trimStart();
  before.textContent = left;
  after.textContent = right;
}
