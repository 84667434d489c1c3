import { comparisonKey } from '../../article/text';
import type { HeadingsInView } from '../../capture/page-capture';
import type { Story } from './find-stories';

/** In the midst of an article a shorter one is a box, unless it has an address. */
const LEAST_IN_VIEW = 150;

/** What says which of the stories is meant. */
export interface StoryClues {
  /** The address that was visited: where the reader scrolls, pages change it. */
  url: string;
  /** Titles that the page declares of itself. */
  titles: readonly string[];
  view?: HeadingsInView | undefined;
}

/** Which story of a page was meant, and which one the page's address and head are about. */
export interface Choice {
  story: Story;
  /** Whether the address that was visited is this story's. */
  isAddressed: boolean;
}

/**
 * Chooses among the stories of a page the one that the reader has before them: it fills more than half of the viewport;
 * else the one that the address names, by an address of its own or by the words of its headline; else the one that the page
 * calls itself after. What is not shown at all is left over from before.
 */
export function chooseStory(
  stories: readonly Story[],
  { url, titles, view }: StoryClues,
): Choice | undefined {
  const shown = stories.filter(({ at }) => !view || view.tops[at] !== null);
  const among = shown.length > 0 ? shown : stories;
  const addressed = byAddress(among, url) ?? byWords(among, url) ?? byTitle(among, titles);
  const story = (view && inView(shown, view)) ?? addressed ?? (among.length === 1 ? among[0] : undefined);
  return story && { story, isAddressed: story === addressed };
}

function inView(stories: readonly Story[], { height, tops }: HeadingsInView): Story | undefined {
  const placed = stories.map((story) => ({ story, top: tops[story.at] ?? 0 })).sort((a, b) => a.top - b.top);
  const filling = placed.find(({ top }, at) => {
    const end = placed[at + 1]?.top ?? Number.POSITIVE_INFINITY;
    return Math.min(end, height) - Math.max(top, 0) > height / 2;
  })?.story;
  return filling && (filling.address || filling.words >= LEAST_IN_VIEW) ? filling : undefined;
}

function byAddress(stories: readonly Story[], url: string): Story | undefined {
  return stories.find(({ address }) => address !== undefined && pathOf(address) === pathOf(url));
}

/** The story most of whose headline's words are in the address; at least three, and more than of any other. */
function byWords(stories: readonly Story[], url: string): Story | undefined {
  const slug = new Set(
    pathOf(url)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  );
  const common = ({ heading }: Story) => {
    const words = (heading.textContent ?? '').toLowerCase().split(/[^\p{L}]+/u);
    return new Set(words.filter((word) => slug.has(word))).size;
  };
  const [best, next] = stories
    .map((story) => ({ story, count: common(story) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count >= 3 && best.count > (next?.count ?? 0) ? best.story : undefined;
}

function byTitle(stories: readonly Story[], titles: readonly string[]): Story | undefined {
  for (const title of titles.map(comparisonKey)) {
    const named = stories.filter(({ key }) => title.includes(key));
    if (named.length === 1) return named[0];
  }
  return undefined;
}

/** An address without what may differ from one naming of an article to the next. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search } = new URL(address);
  return decode(pathname.replace(/\/$/, '') + search).toLowerCase();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
