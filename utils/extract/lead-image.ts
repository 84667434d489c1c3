import type { ImageCandidate } from './metadata/page-metadata';

/** A picture in the article's body. */
export interface BodyImage {
  /** Absolute http(s) URL. */
  url: string;
  alt: string;
  /** Pixels, where the page says so. */
  width?: number;
  height?: number;
}

interface Picture {
  url: string;
  alt?: string;
  from?: string;
  width?: number;
  height?: number;
}

/** Words in the path of what is no picture of the article; each stands between signs, as in `/logo_300.png`. */
const FURNITURE =
  /(?:^|[^a-z])(?:logos?|icons?|favicon|sprites?|avatars?|headshots?|qr_?codes?|ewm|erweima|2wm|weixin|wechat|badge|button|banner_?ad|ads?|pixel|tracking|tracker|beacon|spacer|blank|transparent|placeholder|loading|lazy(?:load)?|default(?:[-_]?(?:image|img|share|og))?|fallback|noimage|no-image|share[-_]?(?:image|img|logo|icon)|social[-_]?(?:share|default)|og[-_]?(?:default|image[-_]default)|site[-_]?image)(?![a-z])/i;
const FURNITURE_ALT = /二维码|二維碼|扫码|掃碼|扫一扫|logo|qr code|公众号|客户端|下载|avatar|advert|广告/i;
/** A picture of an article is at least this wide and high, in pixels. */
const MIN_SIDE = 120;
/** Longer strips are banners and rules. */
const MAX_RATIO = 4;

/**
 * Chooses the picture that stands for the article: a declared one, else the first of the body. Never a logo, an icon, a QR code,
 * a tracking pixel, a site's stand-in picture or anything that stood in a removed block.
 *
 * @param candidates declared by the page, best first
 * @param bodyImages of the cleaned body, in order
 * @param isRejected whether a picture stood in a removed block
 * @returns addresses; `thumbnail` only where the page declares one that is not the lead image itself
 */
export function chooseLeadImage(
  candidates: readonly ImageCandidate[],
  bodyImages: readonly BodyImage[],
  isRejected: (url: string) => boolean,
): { leadImage?: string; thumbnail?: string } {
  const isUsable = (picture: Picture) => isPicture(picture) && !isRejected(picture.url);
  const declared = candidates.filter(isUsable);
  const isThumbnail = ({ from }: ImageCandidate) => /thumb/i.test(from);
  const lead =
    declared.find((candidate) => !isThumbnail(candidate)) ?? bodyImages.find(isUsable) ?? declared[0];
  if (!lead) return {};
  const thumbnail = declared.find((candidate) => isThumbnail(candidate) && candidate.url !== lead.url);
  return { leadImage: lead.url, ...(thumbnail ? { thumbnail: thumbnail.url } : {}) };
}

function isPicture({ url, alt = '', width, height }: Picture): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url) || FURNITURE_ALT.test(alt)) return false;
  const { pathname } = new URL(url);
  if (FURNITURE.test(pathname) || /\.(?:svg|ico|gif)$/i.test(pathname)) return false;
  if ((width !== undefined && width < MIN_SIDE) || (height !== undefined && height < MIN_SIDE)) return false;
  if (width === undefined || height === undefined) return true;
  return Math.max(width, height) / Math.min(width, height) <= MAX_RATIO;
}
