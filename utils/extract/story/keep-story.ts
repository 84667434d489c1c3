import { HEADINGS, type View } from '../../capture/view';
import { cleanUrl } from '../metadata/canonical-url';
import { squash } from '../metadata/tidy-text';
import { textFragment } from '../text-fragment';
import { chooseStory, pathOf } from './choose-story';
import { findStories, type Story } from './find-stories';

/** Titles and addresses in the head of a page. */
const TITLES = 'title, meta[property="og:title" i], meta[name="og:title" i], meta[name="twitter:title" i]';
const OWN_ADDRESSES = 'link[rel~="canonical" i], meta[property="og:url" i]';
/** What a head says of the site and not of an article. */
const OF_SITE = /^(?:og:site_name|og:locale|application-name|viewport|theme-color|generator)$/i;

/**
 * Leaves of a page with several articles only the one that is meant, with what the page says of it: the others go, and of the
 * head what is about one of them.
 *
 * @param clone of the page, changed by this
 * @param url that was visited
 * @param base that addresses are relative to
 * @returns the article's address, where it is not the one that was visited
 */
export function keepStory(clone: Document, url: string, base: string, view?: View): string | undefined {
  const stories = findStories(clone, base);
  if (stories.length === 0) return undefined;
  const fits = view?.tops.length === clone.querySelectorAll(HEADINGS).length;
  const titles = [...clone.querySelectorAll(TITLES)].map(textOf);
  const choice = chooseStory(stories, { url, titles, view: fits ? view : undefined });
  if (!choice) return undefined;
  const { story, isAddressed } = choice;
  const others = stories.filter((other) => other !== story);
  for (const { element } of others) element.remove();
  forget(clone, story, others, base);
  promote(clone, story.heading);
  return isAddressed ? undefined : (story.address ?? url + textFragment(story.heading.textContent ?? ''));
}

/** Takes out of the head what it says of other stories; where its title or address is another's, all of it. */
function forget(clone: Document, story: Story, others: readonly Story[], base: string): void {
  const isOthers = (text: string) => {
    const key = squash(text);
    return (
      !key.includes(story.key) && others.some((other) => other.key.length >= 4 && key.includes(other.key))
    );
  };
  const stale = [
    ...[...clone.querySelectorAll(TITLES)].filter((title) => isOthers(textOf(title))),
    ...[...clone.querySelectorAll(OWN_ADDRESSES)].filter((own) => {
      const path = pathOf(cleanUrl(own.getAttribute('href') ?? textOf(own), base) ?? '');
      return path !== '' && others.some(({ address }) => address && pathOf(address) === path);
    }),
  ];
  if (stale.length > 0) {
    for (const meta of clone.querySelectorAll('meta[content]')) {
      const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
      if (!story.element.contains(meta) && !OF_SITE.test(name)) meta.remove();
    }
  }
  const blocks = [...clone.querySelectorAll('script[type*="ld+json" i]')];
  for (const element of [...stale, ...blocks.filter((block) => isOthers(textOf(block)))]) element.remove();
}

/** The headline of the one story left is a heading of the first rank. */
function promote(clone: Document, heading: Element): void {
  if (heading.tagName === 'H1') return;
  const first = clone.createElement('h1');
  first.append(...heading.childNodes);
  heading.replaceWith(first);
}

function textOf(element: Element): string {
  return element.getAttribute('content') ?? element.textContent ?? '';
}
