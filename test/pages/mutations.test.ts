import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../../utils/article/article';
import { extract } from '../../utils/extract/extract';
import { loadPage } from '../extract/load-page';
import { runs } from '../fuzz';
import { articlePages } from './article-pages';

const articles = new Map(articlePages().map(({ name, read }) => [name, read]));
/** By its name, which is all that a counterexample should print. */
const anArticle = fc.constantFrom(...articles.keys());
const named = (name: string) => articles.get(name)!();

/** Lines of promotion as every page has others; `X` stands for the name of whoever promotes. */
const promotion = fc.oneof(
  promoted(
    [
      '海量资讯、精准解读，尽在X财经APP',
      '扫描二维码，关注X公众号',
      '更多精彩内容请下载X客户端',
      '打开X阅读全文',
    ],
    ['江湾', '东岭', '汇港'],
  ),
  promoted(
    [
      'Sign up for the X newsletter to get the news in your inbox',
      'READ MORE: What X means for your money',
      'Download the X app to follow the markets on the go',
      'Should you invest $1,000 in X right now?',
      'Lesen Sie auch: Was X jetzt plant',
      'Abonnez-vous à la lettre de X',
    ],
    ['Quayside', 'Berthline'],
  ),
);

function promoted(lines: readonly string[], names: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...lines), fc.constantFrom(...names))
    .map(([line, name]) => line.replace('X', name));
}

/** A box around a line, as content systems put between paragraphs. */
const box = fc.constantFrom(
  '<p>_</p>',
  '<p><strong>_</strong></p>',
  '<div class="inline-box"><p>_</p></div>',
  '<p><a href="/x">_</a></p>',
);

const insertion = fc.record({ line: promotion, box, place: fc.nat() });

/** The paragraphs of a page that are paragraphs of its article. */
function paragraphs(page: Document, { text }: Draft): Element[] {
  const lines = new Set(text.split('\n'));
  return [...page.querySelectorAll('p')].filter((paragraph) =>
    lines.has(paragraph.textContent?.trim() ?? ''),
  );
}

it('keeps the same text with promotion between the paragraphs, and logs the promotion', () => {
  fc.assert(
    fc.property(anArticle, fc.array(insertion, { minLength: 1, maxLength: 3 }), (name, insertions) => {
      const article = named(name);
      const page = loadPage(article.bytes, article.url);
      const places = paragraphs(page, article.draft);
      fc.pre(places.length > 2);
      for (const { line, box, place } of insertions) {
        const before = places[1 + (place % (places.length - 1))];
        before?.insertAdjacentHTML('beforebegin', box.replace('_', line));
      }
      const result = extract(page, article);
      const draft = result.ok ? result.draft : undefined;
      expect(draft?.text).toBe(article.draft.text);
      const logged = draft?.stripped.map(({ text }) => text);
      for (const { line } of insertions) expect(logged).toContain(line);
    }),
    runs(60),
  );
}, 60_000);

it('gives a draft or a reason for pages that have lost their names', () => {
  fc.assert(
    fc.property(anArticle, fc.infiniteStream(fc.boolean()), (name, losses) => {
      const article = named(name);
      const page = loadPage(article.bytes, article.url);
      for (const element of page.querySelectorAll('[class], [id]')) {
        if (losses.next().value) element.removeAttribute('class');
        if (losses.next().value) element.removeAttribute('id');
      }
      const result = extract(page, article);
      expect(result.ok ? '' : result.reason).not.toBe('failed');
    }),
    runs(60),
  );
}, 60_000);
