import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ClipRecord } from '../../article/clip';
import { toIso } from '../../article/zoned-time';
import { convertRecords, type ExportRun } from '../convert-records';
import type { ExportFormat } from '../format';
import { HTML_PAGE_STYLE } from '../html-page-style';
import { safeTree } from '../safe-tree';
import { writeText } from '../write-text';

export interface HtmlPageOptions {
  /** BCP 47 tag of the words. */
  lang: string;
  words: { title: string; contents: string };
}

/** Only pictures are loaded, and nothing runs. */
const POLICY =
  "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One HTML page that needs no other file: a table of contents, then the articles, with a style for light and dark. */
export const htmlPage: ExportFormat = {
  into: 'file',
  extension: 'html',
  write: (run, into, { lang, words }) => writeText(htmlPageParts(run, { lang, words }), into),
};

/** Yields the page in parts, so that only one article is in memory at a time. */
export async function* htmlPageParts(
  run: ExportRun,
  { lang, words }: HtmlPageOptions,
): AsyncGenerator<string> {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(words.title)]),
    element('style', {}, [text(HTML_PAGE_STYLE)]),
  ]);
  const opened = toHtml({ type: 'root', children: [{ type: 'doctype' }, element('html', { lang }, [head])] });
  yield `${opened.replace('</html>', '')}\n<body>\n${toHtml(element('h1', {}, [text(words.title)]))}\n`;
  yield `<nav><h2>${toHtml(text(words.contents))}</h2>\n<ol>\n`;
  for (const id of run.ids) {
    run.signal?.throwIfAborted();
    const title = await run.titleOf(id);
    if (title !== undefined) {
      yield `${toHtml(element('li', {}, [element('a', { href: `#${anchor(id)}` }, [text(title)])]))}\n`;
    }
  }
  yield '</ol></nav>\n';
  for await (const article of convertRecords(run, articleOf)) yield `${article}\n`;
  yield '</body>\n</html>\n';
}

function articleOf({ clip, versions }: ClipRecord): string {
  const body = safeTree(versions.at(-1)?.html ?? '');
  loadLater(body);
  const facts = [
    clip.site,
    ...clip.authors,
    clip.published && toIso(clip.published).replace('T', ' '),
    ...clip.securities.map(({ symbol }) => symbol),
  ].filter((fact): fact is string => !!fact);
  return toHtml(
    element('article', { id: anchor(clip.id), ...(clip.lang && { lang: clip.lang }) }, [
      element('h2', {}, [text(clip.title)]),
      element('p', { className: ['facts'] }, [
        text(facts.join(' · ')),
        element('br'),
        element('a', { href: clip.canonicalUrl }, [text(clip.canonicalUrl)]),
      ]),
      ...(body.children as ElementContent[]),
    ]),
  );
}

/** Makes pictures load as the reader scrolls: a page of a thousand articles would load all of them at once. */
function loadLater(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'img') node.properties['loading'] = 'lazy';
  if ('children' in node) node.children.forEach(loadLater);
}

function anchor(id: number): string {
  return `clip-${id}`;
}

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
