import type { HeadingsInView } from './headings-in-view';

/** A page as the reader had it before them: plain JSON, out of the page's reach. */
export interface PageCapture {
  /** The address that was visited. */
  url: string;
  /**
   * Markup with what open shadow roots show in its place, and with a `<base>` that its addresses are relative to; without scripts,
   * styles and the lists of links that stand apart from the text.
   */
  html: string;
  /** For pages with several stories; without it the address alone tells which is meant. */
  view?: HeadingsInView;
  /** Markup of what is selected; absent where nothing is. */
  selection?: string;
}
