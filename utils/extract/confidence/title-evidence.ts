import { similarity } from '../text/similarity';
import { tidy } from '../text/tidy-text';
import type { Statement } from './agreement';
import { headlineInAddress } from './headline-in-address';

/** An address shortens its headline and lacks the small words; with fewer words in common it is about something else. */
const MIN_SIMILARITY = 0.5;
/** Shorter headings are names of sections, in characters. */
const MIN_HEADING = 6;

/**
 * What the places of a page say of its headline. An address that differs says nothing: many are made of an older headline.
 *
 * @param declared titles of the page's data
 * @param title that was chosen
 */
export function titleEvidence(
  document: Document,
  url: string,
  declared: readonly string[],
  title: string,
): Statement<string>[] {
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')]
    .map((heading) => tidy(heading.textContent ?? heading.getAttribute('content')))
    .filter((text) => text.length >= MIN_HEADING);
  const slug = headlineInAddress(url);
  return [
    ...declared.map((value) => ({ witness: 'data', value }) as const),
    ...headings.map((value) => ({ witness: 'markup', value }) as const),
    ...(document.title ? [{ witness: 'text', value: tidy(document.title) } as const] : []),
    ...(slug && similarity(slug, title) >= MIN_SIMILARITY
      ? [{ witness: 'address', value: title } as const]
      : []),
  ];
}
