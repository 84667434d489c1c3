import { countWords } from '../../article/word-count';
import { isFurniture, isFurnitureText } from './picture-furniture';
import { addressOf } from './resolve-images';

const LONGEST = 60;
const CENTRED =
  /text-align:\s?center|align="center"|class="(?:[^"]* )?(?:f_center|center|txt-center)[" ]|<center/i;
/** At most 13 pixels, or grey. */
const SMALL =
  /font-size:\s?(?:\d|1[0-3])(?:\.\d{1,3})?p[xt]|color:\s?(?:#([4-9a])\1\1(?:\1{3})?\b|#([4-9a][\da-f])\2\2\b|gr[ae]y)|size="[12]"|<small/i;
const MARKED = /^(?:[▲△↑▼]|[（(]?[图圖]\s?\d{0,2}\s?[：:])/;
/** Words under a QR code; such a line is not a caption. */
const PROMOTES = /扫|掃|二维码|二維碼|关注|關注|公众号|公眾號|下载|下載|APP|客户端|广告|点击|點擊/i;

/**
 * Makes figures of pictures and captions as news systems in Chinese print them: a picture alone in a centred paragraph, its caption in
 * the next, centred too and small, grey or behind a mark. Works on the page: the article finder takes the looks away.
 */
export function pairCaptions(page: Document, base: string): void {
  for (const image of [
    ...page.querySelectorAll('p > img:only-child,center > img:only-child,div > img:only-child'),
  ]) {
    const paragraph = image.parentElement;
    const line = paragraph?.nextElementSibling;
    if (!paragraph || !line || !isCaption(line) || !isCentred(paragraph, line)) continue;
    if ((paragraph.textContent ?? '').trim() !== '') continue;
    const address = addressOf(image, base);
    if (!address || isFurniture(address) || isFurnitureText(image.getAttribute('alt') ?? '')) continue;
    const figure = page.createElement('figure');
    const caption = page.createElement('figcaption');
    caption.append(...line.childNodes);
    paragraph.replaceWith(figure);
    figure.append(image, caption);
    line.remove();
  }
}

function isCentred(...elements: readonly Element[]): boolean {
  return elements.every((element) => CENTRED.test(looksOf(element)));
}

/** Whether a line after a picture reads and looks as a caption does: of a few words, in small type or grey, or behind a mark. */
function isCaption(line: Element): boolean {
  if (!/^(?:P|DIV|CENTER)$/.test(line.tagName) || line.querySelector('img,p,div,a')) return false;
  const text = (line.textContent ?? '').trim();
  if (text === '' || PROMOTES.test(text)) return false;
  if (text.length > LONGEST * 12 || countWords(text).wordCount > LONGEST) return false;
  const only = line.childNodes.length === 1 ? line.firstElementChild : null;
  return MARKED.test(text) || SMALL.test(looksOf(line)) || (only !== null && SMALL.test(looksOf(only)));
}

/** The attributes of an element that set its looks, as one text. */
function looksOf(element: Element): string {
  const said = ['style', 'align', 'class', 'size', 'color'].map((name) => {
    const value = element.getAttribute(name);
    return value === null ? '' : ` ${name}="${value}"`;
  });
  return `<${element.localName}${said.join('')}`;
}
