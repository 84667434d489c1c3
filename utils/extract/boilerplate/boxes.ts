import type { Removal } from '../../article/article';
import { isBlockElement } from '../body/blocks';
import { nameWords } from '../body/names';
import { childrenOf, elementsUnder } from '../body/walk';
import { tidy } from '../metadata/tidy-text';
import { countWords } from '../word-count';
import type { RemovalLog } from './removal-log';

interface BoxRule {
  name: string;
  /** Held against the words of class, id and test ids, in lower case, with a space before and after each. */
  names: RegExp;
  /** Longest box that the rule may take, in words. */
  most: number;
  /** Also takes a single line: a paragraph, a heading, a phrase in a sentence. */
  line?: true;
  /** A box of links may be longer, up to `most` times this. */
  linkedFactor?: number;
}

/** Boxes that a page names as something else than the article. */
const BOX_RULES: readonly BoxRule[] = [
  {
    name: 'hidden-label',
    line: true,
    names:
      / (?:sr only|visually ?hidden|screen reader|screenreader|a11y|offscreen|hide accessible|assistive) /,
    most: 14,
  },
  {
    name: 'advertisement',
    names:
      / (?:ads?|adv|advert\w*|adsbygoogle|adslot|adbox|advertorial|sponsor\w*|outbrain|taboola|dfp|guanggao|kaihu) /,
    most: 70,
  },
  {
    name: 'related-box',
    line: true,
    names:
      / (?:related\w*|recommend\w*|recirc\w*|readmore|read more|read next|see also|more stories|trending|popular|most read|mostread|rellink\w*|links block|topic links|tuijian|xiangguan|teaser\w*|article teaser|also read|lire aussi|essentiel) /,
    most: 60,
    linkedFactor: 5,
  },
  {
    name: 'newsletter-box',
    line: true,
    names:
      / (?:newsletter\w*|nl signup|sign ?up\w*|subscri\w*|optin|opt in|mailing list|email capture|emailsignup|lead magnet) /,
    most: 110,
  },
  {
    name: 'promotion-box',
    names:
      / (?:promo\w*|cta|call to action|banner|campaign|coupon|marketing|house ad|inline offer|appendqr\w*|app download|download app|tuiguang) /,
    most: 70,
  },
  {
    name: 'share-bar',
    line: true,
    names: / (?:share\w*|sharing|social\w*|sns|follow us|bdsharebuttonbox|fenxiang|addthis|jiathis) /,
    most: 40,
  },
  {
    name: 'qr-code',
    line: true,
    names: / (?:qr|qrcode|qr code|erweima|ewm|weixin code|wxcode|wechat code|saoma) /,
    most: 60,
  },
  {
    name: 'comments',
    names: / (?:comments?|disqus|respond|comment list|comment form|pinglun|liuyan) /,
    most: 200,
  },
  {
    name: 'paywall-box',
    names: / (?:paywall|regwall|piano|meter|pip|chargewall|subscription wall) /,
    most: 90,
  },
  {
    name: 'author-box',
    names: / (?:author bio|authorbio|author info|author box|author card|about author|bio|contributor bio) /,
    most: 110,
  },
  {
    name: 'quote-widget',
    names:
      / (?:ticker\w*|stock quote|quote popup|quoteinbody|quote in body|market data|stock widget|quotecard|company card|key data|stock card|stock info) /,
    most: 40,
  },
  {
    name: 'player',
    names:
      / (?:video player|audio player|inlinevideo|inline video|jwplayer|jw|podcast|audioplayer|videoplayer|video wrapper|media player) /,
    most: 14,
  },
  {
    name: 'page-tools',
    names:
      / (?:toolbar|tools|breadcrumbs?|pagination|pager|page tools|fontsize|print only|tags?|tag list|keywords|article tags|topics|social tags) /,
    most: 40,
  },
  {
    name: 'statement-box',
    names: / (?:disclaimer|copyright|shengming|statement|declare|post statement|mianze) /,
    most: 260,
  },
];

/** Never taken as a box, whatever its name: its loss would be the article's. */
const CONTENT = new Set([
  'TABLE',
  'TBODY',
  'TR',
  'TD',
  'TH',
  'THEAD',
  'FIGURE',
  'IMG',
  'FIGCAPTION',
  'BODY',
  'HTML',
  'ARTICLE',
  'MAIN',
  'BLOCKQUOTE',
  'PRE',
]);
/** A single paragraph, heading or phrase is no box: only some rules take one, and only a short one. */
const LINES = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'DD', 'DT']);
const LONGEST_LINE = 16;
/** A box with more than this share of the article is not beside it. */
const MOST_OF_ARTICLE = 0.35;

/** Takes out boxes that name themselves as promotion, navigation and the like. Outermost first; what is inside goes along. */
export function removeBoxes(root: Element, log: RemovalLog): void {
  const sizes = measure(root);
  const whole = sizes.get(root)?.words ?? 0;
  for (const element of elementsUnder(root)) {
    if (CONTENT.has(element.tagName) || !root.contains(element)) continue;
    const interruption = interrupting(element);
    if (interruption) {
      log.remove([element], interruption, 'box', tidy(element.textContent ?? ''));
      continue;
    }
    const names = nameWords(element);
    if (names === '') continue;
    const size = sizes.get(element);
    if (!size || size.words > Math.max(20, whole * MOST_OF_ARTICLE)) continue;
    const isLine = LINES.has(element.tagName) || !isBlockElement(element);
    if (isLine && size.words > LONGEST_LINE) continue;
    const rule = BOX_RULES.find(
      (candidate) => (!isLine || candidate.line) && candidate.names.test(names) && fits(size, candidate),
    );
    if (rule)
      log.remove([element], rule.name, 'box' satisfies Removal['where'], tidy(element.textContent ?? ''));
  }
}

/** Said to readers who hear the page, in the middle of a sentence. */
const NEW_TAB = /^[\s,(]{0,4}opens (?:in )?(?:a )?new (?:tab|window)[\s.)]{0,3}$/i;
/** Price, change and percentage behind a company's name. */
const QUOTE =
  /^[\s(（]{0,4}[-+]?\d[\d.]{0,12}\s{0,2}[,，]\s{0,2}[-+]?[\d.]{1,12}\s{0,2}[,，]\s{0,2}[-+]?[\d.]{1,10}%[\s)）]{0,4}$/;

/** The rule that takes a phrase which a script put into a sentence, by its text; most elements are none. */
function interrupting(element: Element): string | undefined {
  if (element.tagName !== 'SPAN' || element.childElementCount > 3) return undefined;
  if (element.firstElementChild?.firstElementChild) return undefined;
  const text = element.textContent ?? '';
  if (NEW_TAB.test(text)) return 'hidden-label';
  return QUOTE.test(text) ? 'quote-widget' : undefined;
}

/** Kinds of boxes whose pictures are never the article's. */
const PICTURES_OF = new Set(['advertisement', 'promotion-box', 'qr-code', 'share-bar', 'author-box']);
const REACH = 4;

/**
 * Notes the pictures anywhere on the page that stand in a promotion: the article finder drops such boxes on its own, and still
 * none of their pictures may become the lead image.
 */
export function rejectPromotedPictures(page: Document, log: RemovalLog): void {
  for (const image of page.querySelectorAll('img')) {
    let at: Element | null = image;
    for (let step = 0; at && at !== page.body && step < REACH; step++, at = at.parentElement) {
      const names = nameWords(at);
      if (!BOX_RULES.some((rule) => PICTURES_OF.has(rule.name) && rule.names.test(names))) continue;
      if ((at.textContent ?? '').length < LONGEST_PROMOTION) log.reject(image);
      break;
    }
  }
}

/** A box with more text than this holds more than a promotion. */
const LONGEST_PROMOTION = 400;

interface Size {
  words: number;
  linked: number;
  /** Contains a table of figures or a picture with a caption. */
  content: boolean;
}

function fits(size: Size, rule: BoxRule): boolean {
  if (size.content && rule.name !== 'related-box' && rule.name !== 'advertisement') return false;
  const mostlyLinks = size.words > 0 && size.linked / size.words > 0.5;
  return size.words <= rule.most * (mostlyLinks ? (rule.linkedFactor ?? 1.5) : 1);
}

/** Words and linked words of every element, each text node counted once. */
function measure(root: Element): Map<Element, Size> {
  const sizes = new Map<Element, Size>();
  const visit = (element: Element, inLink: boolean): Size => {
    const size: Size = {
      words: 0,
      linked: 0,
      content: element.tagName === 'TABLE' || element.tagName === 'FIGCAPTION',
    };
    const linked = inLink || element.tagName === 'A';
    for (const child of childrenOf(element)) {
      if (child.nodeType === 3) {
        const { wordCount } = countWords(child.textContent ?? '');
        size.words += wordCount;
        if (linked) size.linked += wordCount;
      } else if (child.nodeType === 1) {
        const inner = visit(child as Element, linked);
        size.words += inner.words;
        size.linked += inner.linked;
        size.content ||= inner.content;
      }
    }
    sizes.set(element, size);
    return size;
  };
  visit(root, false);
  return sizes;
}
