import { comparisonKey } from '../../article/text';
import { HEADINGS } from '../../capture/headings-in-view';
import type { HeadingsInView } from '../../capture/page-capture';
import { cleanUrl } from '../addresses/canonical-url';
import { textFragment } from '../selection/text-fragment';
import { similarity } from '../text/similarity';
import { chooseStory, pathOf } from './choose-story';
import { findStories, type Story } from './find-stories';

/** Titles and addresses in the head of a page. */
const SHARED_TITLES = 'meta[property="og:title" i], meta[name="og:title" i], meta[name="twitter:title" i]';
const TITLES = `title, ${SHARED_TITLES}`;
const OWN_ADDRESSES = 'link[rel~="canonical" i], meta[property="og:url" i]';
/** What a head says of the site and not of an article. */
const OF_SITE = /^(?:og:site_name|og:locale|application-name|viewport|theme-color|generator)$/i;

/**
 * Leaves of a page with several articles only the one that is meant, with what the page says of it: the others go, and of the
 * head what is about one of them.
 *
 * @param page changed by this
 * @param url that was visited
 * @param base that addresses are relative to
 * @returns the article's address, where it is not the one that was visited
 */
export function keepStory(
  page: Document,
  url: string,
  base: string,
  view?: HeadingsInView,
): string | undefined {
  const stories = findStories(page, base);
  if (stories.length === 0) return forgetLast(page, url, base);
  const fits = view?.tops.length === page.querySelectorAll(HEADINGS).length;
  const titles = [...page.querySelectorAll(TITLES)].map(textOf);
  const choice = chooseStory(stories, { url, titles, view: fits ? view : undefined });
  if (!choice) return undefined;
  const { story, isAddressed } = choice;
  const others = stories.filter((other) => other !== story);
  for (const { element } of others) element.remove();
  forget(page, story, others, base);
  promote(page, story.heading);
  return isAddressed ? undefined : (story.address ?? url + textFragment(story.heading.textContent ?? ''));
}

/** Titles that a page gives one article may differ, but have more than this in common. */
const LEAST_IN_COMMON = 0.2;

/**
 * An application that goes on to another story without loading a page changes the title of the window, and may leave the rest
 * of the head as it was: under another address, with titles that have nothing to do with the headline.
 */
function forgetLast(page: Document, url: string, base: string): undefined {
  const address = ownAddresses(page, base)[0]?.address;
  if (!address || pathOf(address) === pathOf(url)) return;
  const title = comparisonKey(page.title);
  const element = [...page.querySelectorAll('h1')].find((h1) => isPartOf(comparisonKey(textOf(h1)), title));
  if (!element) return;
  const titles = [...page.querySelectorAll(SHARED_TITLES)].map(textOf);
  if (titles.some((other) => similarity(other, textOf(element)) >= LEAST_IN_COMMON)) return;
  const others = titles.map((other) => ({ key: comparisonKey(other), address }));
  forget(page, { key: comparisonKey(textOf(element)), element }, others, base);
}

function isPartOf(key: string, title: string): boolean {
  return key.length >= 6 && title.includes(key);
}

function ownAddresses(page: Document, base: string): { element: Element; address: string }[] {
  return [...page.querySelectorAll(OWN_ADDRESSES)].flatMap((element) => {
    const address = cleanUrl(element.getAttribute('href') ?? textOf(element), base);
    return address ? [{ element, address }] : [];
  });
}

/** Takes out of the head what it says of other stories; where its title or address is another's, all of it. */
function forget(
  page: Document,
  story: Pick<Story, 'key' | 'element'>,
  others: readonly Pick<Story, 'key' | 'address'>[],
  base: string,
): void {
  const isOthers = (text: string) => {
    const key = comparisonKey(text);
    return (
      !key.includes(story.key) && others.some((other) => other.key.length >= 4 && key.includes(other.key))
    );
  };
  const stale = [
    ...[...page.querySelectorAll(TITLES)].filter((title) => isOthers(textOf(title))),
    ...ownAddresses(page, base)
      .filter((own) => others.some(({ address }) => address && pathOf(address) === pathOf(own.address)))
      .map(({ element }) => element),
  ];
  if (stale.length > 0) {
    for (const meta of page.querySelectorAll('meta[content]')) {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      if (!story.element.contains(meta) && !OF_SITE.test(name)) meta.remove();
    }
  }
  const blocks = [...page.querySelectorAll('script[type*="ld+json" i]')];
  for (const element of [...stale, ...blocks.filter((block) => isOthers(textOf(block)))]) element.remove();
}

/** The headline of the one story left is a heading of the first rank. */
function promote(page: Document, heading: Element): void {
  if (heading.tagName === 'H1') return;
  const first = page.createElement('h1');
  first.append(...heading.childNodes);
  heading.replaceWith(first);
}

function textOf(element: Element): string {
  return element.getAttribute('content') ?? element.textContent ?? '';
}
