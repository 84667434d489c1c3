import { sanitise } from '@/utils/article/sanitise';
import { sameImage } from './same-image';

/**
 * The picture to show above the text: the article's own, unless the text shows it anyway.
 *
 * @param html untrusted body
 * @param window whose DOM parses the body
 */
export function leadImage(
  lead: string | undefined,
  html: string,
  window: Window & typeof globalThis,
): string | undefined {
  if (lead === undefined || !URL.canParse(lead) || !/^https?:/i.test(lead)) return undefined;
  const images = [...sanitise(html, window).querySelectorAll('img')];
  return images.some(({ src }) => sameImage(src, lead)) ? undefined : lead;
}
