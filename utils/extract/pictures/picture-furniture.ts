/** Folders that hold logos and icons, not pictures of articles. */
const FOLDER =
  /\/(?:logos?|icons?|favicons?|sprites?|avatars?|headshots?|qr[-_]?codes?|ewm|erweima|badges?|ads?|emojis?|emoticons?|smil(?:ies|eys)|tracking|beacons?)\//i;
/** Words that no photograph has in its file name. */
const SIGNS = new Set(
  'qr qrcode qrcodes erweima ewm 2wm wxcode gongzhonghao gzh favicon sprite sprites avatar avatars headshot headshots spacer beacon'.split(
    ' ',
  ),
);
/** Words of a site's stand-in picture. A photograph may have one of them among others: `acme-logo-getty`. */
const STAND_INS = new Set(
  (
    'logo logos logotype icon icons ico fbico og ogp ogimage opengraph share sharing social default defaults fallback placeholder ' +
    'noimage nopic nophoto blank loading lazy lazyload transparent pixel tracker tracking button btn badge weixin wechat'
  ).split(' '),
);
/** Words that do not say what a picture shows. */
const FILLERS = new Set(
  (
    'image images img pic picture photo thumb thumbnail card large small medium big square wide white black dark light color colour ' +
    'header brand main new app web common top site page news facebook fb twitter tw linkedin bg background meta post article the no'
  ).split(' '),
);
const PHOTOGRAPH = /(?:^|[^a-z])(?:getty|reuters|afp|shutterstock|istock|bloomberg|dpa|file)(?![a-z])/i;

/**
 * Whether an address is that of a logo, an icon, a code to scan, a portrait or a site's stand-in for a picture, going by its folder
 * and the words of its file name.
 *
 * @param most how many words of its own the file name of a logo may have
 */
export function isFurniture(address: string, most = 0): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, hostname } = new URL(address);
  if (FOLDER.test(pathname)) return true;
  const [, name = '', kind] = /([^/]*?)(\.[a-z]{3,5})?$/i.exec(pathname.slice(-200)) ?? [];
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (SIGNS.has(word) ? word : word.replace(/\d+$/, '')));
  if (words.some((word) => SIGNS.has(word))) return true;
  // Without a file extension the last part names a rendition: `/im-128022/social`.
  if (!kind || !words.some((word) => STAND_INS.has(word)) || PHOTOGRAPH.test(name)) return false;
  const own = words.filter(
    (word) =>
      word.length > 1 &&
      !/\d/.test(word) &&
      !STAND_INS.has(word) &&
      !FILLERS.has(word) &&
      !hostname.includes(word),
  );
  return own.length <= most;
}

/** Whether a text for a picture says that it is a code to scan, a logo or an advertisement; captions may speak of logos. */
export function isFurnitureText(text: string): boolean {
  return text.length <= 30 && FURNITURE_TEXT.test(text);
}

const FURNITURE_TEXT =
  /二维码|二維碼|扫码|掃碼|扫一扫|QRコード|公众号|客户端|下载|广告|^(?:\S+ ){0,3}(?:logo|icon|qr[- ]?code|avatar|headshot|advert(?:isement)?)$/i;
