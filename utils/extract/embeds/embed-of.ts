import { cleanAddress } from '../addresses/clean-address';
import { BOX_RULES } from '../boilerplate/box-rules';
import { classWords } from '../dom/class-words';
import { tidy } from '../text/tidy-text';
import { knownEmbed } from './known-players';

/** Something that a page shows from elsewhere, or a film of its own. */
export interface Embed {
  address?: string;
  /** Absolute, like `address`. */
  picture?: string;
  title: string;
}

/** Elements that show another document or a film. */
export const EMBEDS = 'iframe,embed,object,video,audio,amp-iframe,amp-youtube,amp-video';

/** Attributes with the address, the surest first; loaders move it into the others until it is wanted. */
const SOURCES = ['src', 'data', 'data-src', 'data-lazy-src', 'data-original'];
/** Smaller than this, in pixels, are counters and buttons. */
const LEAST_SIDE = 80;
/** Names of boxes that hold something of the article. */
const HOLDERS =
  / (?:embeds?|embedded|charts?|graphics?|infographics?|videos?|player|interactive|visuali[sz]ation|maps?) /;
/** What providers call every one of theirs, and what names an advertisement. */
const EMPTY_TITLE =
  /^(?:interactive or visual content|youtube video player|video player|embedded (?:content|video|media)|post from .{1,20}|iframe|untitled|player|video)$/i;
const OTHER_TITLE =
  /\b(?:ads?|advertis\w*|sponsor\w*|newsletter|sign.?up|recaptcha|captcha|comments?|cookies?|consent)\b|广告|廣告/i;
const NEVER = BOX_RULES.filter(({ id }) =>
  /^(?:advertisement|newsletter-box|share-bar|comments|paywall-box)$/.test(id),
);
/** How far up from an embed its box may name it. */
const REACH = 3;
const MOST_BESIDE = 6;

/**
 * What an element embeds, where it belongs to an article: by a provider that is known, in a figure, in a box that says so, or under a
 * title of its own. Advertisements, forms and counters have none of these.
 *
 * @param base address that relative addresses start from
 */
export function embedOf(element: Element, base: string): Embed | undefined {
  const written = sourceOf(element, base);
  const known = written?.startsWith('http') ? knownEmbed(written) : undefined;
  const address = known?.address ?? written;
  const poster = element.getAttribute('poster');
  const picture = (poster && cleanAddress(poster, base)) || known?.picture;
  if (!address?.startsWith('http') && !picture) return undefined;
  const title = titleOf(element);
  const isFilm = /^(?:video|amp-video)$/.test(element.localName);
  const belongs = known || isFilm || title !== '' || isHeld(element);
  if (!belongs || isSmall(element) || isOther(element)) return undefined;
  return {
    ...(address?.startsWith('http') && { address }),
    ...(picture?.startsWith('http') && { picture }),
    title: EMPTY_TITLE.test(title) ? '' : title,
  };
}

function sourceOf(element: Element, base: string): string | undefined {
  const id = element.localName === 'amp-youtube' ? element.getAttribute('data-videoid') : null;
  if (id) return `https://www.youtube.com/embed/${encodeURIComponent(id)}`;
  const holders = [element, ...element.querySelectorAll('source,param[name="movie" i]')];
  for (const holder of holders) {
    for (const name of [...SOURCES, 'value']) {
      const address = cleanAddress(holder.getAttribute(name) ?? '', base);
      if (address?.startsWith('http')) return address;
    }
  }
  return undefined;
}

function titleOf(element: Element): string {
  return tidy(element.getAttribute('title') || element.getAttribute('aria-label')).slice(0, 300);
}

/** Whether the box around an embed says that it is one. */
function isHeld(element: Element): boolean {
  let box = element.parentElement;
  for (let step = 0; box && step < REACH; step++, box = box.parentElement) {
    if (box.tagName === 'FIGURE' || HOLDERS.test(classWords(box))) return true;
    // Asked before the text is: it would be read once for each embed that a long page holds side by side.
    if (box.childElementCount > MOST_BESIDE || (box.textContent ?? '').trim() !== '') return false;
  }
  return false;
}

function isSmall(element: Element): boolean {
  const isLess = (name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10) < LEAST_SIDE;
  return (isLess('height') && element.localName !== 'audio') || isLess('width');
}

/** An advertisement, a form or a tool, by its title or by the names of itself and of the boxes around it. */
function isOther(element: Element): boolean {
  if (element.closest('[hidden],[aria-hidden="true"],nav,header,footer,aside,form')) return true;
  if (OTHER_TITLE.test(titleOf(element))) return true;
  let at: Element | null = element;
  for (let step = 0; at && step <= REACH; step++, at = at.parentElement) {
    const names = classWords(at);
    if (NEVER.some((rule) => rule.names.test(names))) return true;
  }
  return false;
}
