import { countWords } from '../../article/word-count';
import { type Block, readBlocks } from '../dom/blocks';
import { classWords } from '../dom/class-words';

const CAPTION_NAMES =
  / (?:(?:image|photo|picture|media|figure|img|pic|wp|video|embed)? ?(?:captions?|credits?)(?: text)?|figcaption|imagecredit|photocredit|imagecaption|image source|(?:img|pic) (?:descr?|desc|note|intro)|tpzs|tupian zhushi) /;
const LONGEST = 90;
/** Who took or owns a picture, as agencies and papers write it. */
const AGENCY =
  '(?:getty ?(?:images)?|reuters|afp|ap|epa|dpa|ddp|shutterstock|istock(?:photo)?|bloomberg|picture alliance|imago|xinhua|zuma|corbis|nurphoto|unsplash|alamy|pa images|ap photo|ap images|cnbc|facebook|twitter|handout|courtesy|뉴시스|뉴스1|연합뉴스|視覺中國|视觉中国|东方ic|ic photo)';
const CREDIT_ONLY = new RegExp(
  `^(?:(?:©|\\(c\\)|photo|image|picture|credit|source|quelle|foto|bild|crédit|画像|写真|图片来源|图源|图片)s?\\s*[:：©/|]?\\s*)?[^.!?。]{0,70}(?:[/|,©]\\s*|\\b(?:via|by|from)\\s+|^|\\s)${AGENCY}\\)?\\.?$`,
  'i',
);
/** Line ends that are a picture credit anywhere in the article. */
const SIGNED_ANYWHERE = new RegExp(
  `\\((?:photo|image|picture|credit|foto|photograph|file) (?:by|credit|courtesy|illustration)?[^)]{0,120}\\)\\.?$|\\bREUTERS\\/\\S[^.]{0,80}$|(?:©|\\b(?:photo|image|picture|credit|foto|quelle):)[^.!?。]{0,100}${AGENCY}[^.!?。]{0,60}$|©[^.!?。]{2,90}$`,
  'i',
);
/** Line ends that are a picture credit only next to a picture. */
const SIGNED = new RegExp(
  `\\((?:photo|image|picture|credit|foto|file|ap|afp|reuters|getty)[^)]{0,100}\\)\\.?$|\\b(?:photo(?:graph)?|image|picture|illustration|foto|credit)(?: illustration)?(?: by|:)\\s[^.!?]{2,60}$|^(?:file photo|file picture|file image)\\b|[/|]\\s?${AGENCY}\\)?\\.?$|\\(${AGENCY}(?:[/ ][^)]{1,60})?\\)$|[（(][^（）()]{0,16}(?:摄|攝|供图|供圖|提供|资料图|資料照)[）)]?$|(?:摄影|攝影|图片来源|图源|供图)[:：/｜|][^。]{1,24}$|(?:뉴시스|뉴스1|연합뉴스)$|＝[^。]{0,30}(?:撮影|提供)[）)]?$|^(?:source|quelle)\\s?:\\s[^.!?]{2,80}$`,
  'i',
);

/**
 * Makes captions of the lines that are captions: by the name of their box, or as a credit to a photographer or agency beside a
 * picture. As captions they stay with their pictures and out of the running text.
 *
 * @returns the blocks of the article as it is then
 */
export function markCaptions(root: Element): Block[] {
  const blocks = readBlocks(root);
  let isAsRead = true;
  const isNamed = namedCaptions(root);
  for (const [index, block] of blocks.entries()) {
    if ((block.kind !== 'text' && block.kind !== 'item') || block.text.length > LONGEST * 12) continue;
    if (!isNamed(block) && !isCreditLine(block, blocks[index - 1], blocks[index + 1])) continue;
    if (countWords(block.text).wordCount > LONGEST) continue;
    wrap(block);
    isAsRead = false;
  }
  return isAsRead ? blocks : readBlocks(root);
}

/** Tells whether a block's box is named as a caption. The answer is kept per box, because one box holds many blocks. */
function namedCaptions(root: Element): (block: Block) => boolean {
  const known = new Map<Element, boolean>();
  const isNamed = (element: Element): boolean => {
    const answer = known.get(element) ?? CAPTION_NAMES.test(classWords(element));
    known.set(element, answer);
    return answer;
  };
  return (block) => {
    let at: Element | null = block.parent;
    for (let depth = 0; at && at !== root && depth < 3; depth++, at = at.parentElement) {
      if (isNamed(at)) return true;
    }
    const [only, ...others] = block.nodes.filter(
      (node) => node.nodeName !== 'IMG' && node.textContent?.trim(),
    );
    return others.length === 0 && only?.nodeType === 1 && isNamed(only as Element);
  };
}

/** Copyright notices of the article, not of a picture. */
const ALL_RIGHTS = /rights reserved|droits réservés|alle rechte|derechos reservados|diritti riservati/i;

function isCreditLine(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (ALL_RIGHTS.test(block.text)) return false;
  if (isBareCredit(block) || SIGNED_ANYWHERE.test(block.text)) return true;
  const besidePicture =
    block.images.length > 0 ||
    before?.kind === 'image' ||
    before?.kind === 'caption' ||
    (before?.images.length ?? 0) > 0;
  return besidePicture && (SIGNED.test(block.text) || (after !== undefined && isBareCredit(after)));
}

function isBareCredit(block: Block): boolean {
  return CREDIT_ONLY.test(block.text) && countWords(block.text).wordCount <= 16;
}

function wrap(block: Block): void {
  const caption = block.parent.ownerDocument.createElement('figcaption');
  const [first] = block.nodes;
  if (!first) return;
  block.parent.insertBefore(caption, first);
  const pictures = block.images.filter((image) => block.nodes.includes(image));
  caption.before(...pictures);
  caption.append(...block.nodes.filter((node) => !pictures.includes(node as HTMLImageElement)));
  block.kind = 'caption';
}
