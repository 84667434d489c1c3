import type { Marks } from './marks';
import type { Line } from './rule';

/** Pictures that are not the article's, by address or alternative text. */
const NOT_A_PICTURE =
  /(?:^|[/_.\-\s])(?:qr[-_]?codes?|erweima|ewm|wx[-_]?code|weixin|gongzhonghao|gzh|app[-_]?(?:download|store|qr)|google[-_]?play|logos?|icons?|sprite|avatar|share[-_]?(?:btn|icon)?)(?:[/_.\-\s\d]|$)|二维码|二維碼|扫码|公众号|QRコード/i;
/** A picture beside one of these is part of it: the code to scan, the portrait, the badge. */
const TAKES_PICTURES = new Set([
  'account-promotion',
  'app-promotion',
  'campaign-promotion',
  'broker-promotion',
]);

/** Marks pictures without text that are codes, badges or logos, and those that belong to a promotion next to them. */
export function markPictures(lines: readonly Line[], marks: Marks): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'image' || marks.has(line)) continue;
    const named = line.images.every((image) =>
      NOT_A_PICTURE.test(`${image.getAttribute('src') ?? ''} ${image.getAttribute('alt') ?? ''}`),
    );
    const beside = [lines[index - 1], lines[index + 1]].some(
      (other) => other !== undefined && TAKES_PICTURES.has(marks.get(other) ?? ''),
    );
    if (named || (beside && index > lines.length / 2)) marks.set(line, 'promotion-picture');
  }
}
