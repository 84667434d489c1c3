import { isOpen, type Marks } from './marks';
import { type ArticleLine, shapeRule } from './rule';

const SHARE_BAR = shapeRule('share-bar', 'furniture');

/** Where networks, programs for messages and services to read later take over the address of a page. */
const SHARES = new RegExp(
  `^(?:https?:)?//(?:[\\w-]+\\.)*(?:${[
    'facebook\\.com/(?:sharer|share\\.php|dialog/(?:share|feed|send))',
    '(?:twitter|x)\\.com/(?:intent/(?:tweet|post)|share)',
    'linkedin\\.com/(?:sharearticle|sharing/|cws/share)',
    'wa\\.me/?\\?|whatsapp\\.com/send|(?:t|telegram)\\.me/share',
    'reddit\\.com/(?:r/\\w+/)?submit|pinterest\\.[\\w.]+/pin/create|tumblr\\.com/(?:widgets/)?share|vk\\.com/share',
    'xing\\.com/(?:spi/shares|app/user\\?op=share)|getpocket\\.com/(?:save|edit)|share\\.flipboard\\.com|bsky\\.app/intent',
    'service\\.weibo\\.com/share|v\\.t\\.sina\\.com\\.cn/share|share\\.v\\.t\\.qq\\.com',
    'sns\\.qzone\\.qq\\.com/cgi-bin/qzshare|connect\\.qq\\.com/widget/shareqq|douban\\.com/(?:share|recommend)',
    '(?:lineit|social-plugins|timeline)\\.line\\.me/|line\\.me/r/(?:msg|share)|line\\.naver\\.jp/r/msg',
    'story\\.kakao\\.com/s?/?share|b\\.hatena\\.ne\\.jp/(?:add|entry|append)',
  ].join('|')})`,
  'i',
);
/** A letter to nobody yet. */
const LETTER = /^mailto:\?/i;
/** `Share on …`, a name, a count beside it; a sentence with such a link in it is the article's. */
const MOST_WORDS = 12;
const LEAST_LINKED = 0.6;

/** Marks lines that are nothing but links to share the article, by where these lead: most are pictures and say nothing. */
export function markShareLinks(lines: readonly ArticleLine[], marks: Marks): void {
  for (const line of lines) {
    if (marks.has(line) || line.words > MOST_WORDS) continue;
    if (line.text !== '' && (line.density < LEAST_LINKED || !isOpen(line, marks))) continue;
    const links = line.nodes.flatMap(linksIn);
    if (links.length > 0 && links.every(isShare)) marks.set(line, SHARE_BAR);
  }
}

function isShare(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return LETTER.test(address) || SHARES.test(address);
}

/** The links that a node is, holds or stands in. */
function linksIn(node: Node): Element[] {
  const around = node.parentElement?.closest('a');
  if (around) return [around];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return element.localName === 'a' ? [element] : [...element.getElementsByTagName('a')];
}
