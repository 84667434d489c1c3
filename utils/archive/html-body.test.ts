import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { htmlBody, readHtmlBody } from './html-body';

it('puts the HTML into one division', () => {
  expect(htmlBody('<p>一</p><p>二</p>\n')).toBe('<div>\n<p>一</p><p>二</p>\n</div>\n');
  expect(htmlBody(' ')).toBe('');
});

it('leaves no template and no empty line', () => {
  expect(htmlBody('<p title="{{ a }}">{% b %}</p>\n\n<pre>c\n \n\n    d</pre>')).toBe(
    '<div>\n<p title="&#123;&#123; a }}">&#123;% b %}</p>&#10;\n<pre>c&#10; &#10;\n    d</pre>\n</div>\n',
  );
});

const markup = fc
  .array(
    fc.oneof(
      ...[
        fc.constantFrom(
          '\n',
          '\n\n',
          '\n \t\n\r\n',
          '    ',
          '{{ a }}',
          '{%',
          '&lt;',
          '# a',
          '- b',
          '<br>',
          '---',
        ),
      ],
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[<&]/g, '')),
      fc.constantFrom(
        '<div>a</div>',
        '<div><div>\n\n</div></div>',
        '<pre>\n\n    a\n\n</pre>',
        '<p title="{\n\n">b</p>',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => `<p>一</p>${pieces.join('')}<p>二</p>`);

/** The tree of a document without the places where its parts stood. */
function tree(html: string): unknown {
  return JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );
}

it('is one block of HTML to Markdown, and the same document when it is read back', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const body = htmlBody(html);
      expect(fromMarkdown(body).children).toMatchObject([{ type: 'html', value: body.trimEnd() }]);
      expect(tree(readHtmlBody(body) ?? '')).toEqual(tree(html.trim()));
    }),
    runs(300),
  );
});

it.each<[string, string, string]>([
  ['a post of the collection', '<div>   \n<p>　　一</p>\n\n  \n</div>\n            ', '<p>　　一</p>'],
  ['divisions in a division', '<div><div>一</div><div>二</div></div>', '<div>一</div><div>二</div>'],
  ['divisions beside each other', '<div>一</div>\n<div>二</div>', '<div>一</div>\n<div>二</div>'],
  ['a division that says something', '<div lang="en"><p>a</p></div>', '<div lang="en"><p>a</p></div>'],
  ['paragraphs', '<p>一</p>\n\n<p>二</p>\n', '<p>一</p>\n\n<p>二</p>'],
  [
    'a whole page',
    '<!DOCTYPE html>\n<html><body>a</body></html>',
    '<!DOCTYPE html>\n<html><body>a</body></html>',
  ],
])('reads %s as HTML', (_, body, html) => {
  expect(readHtmlBody(body)).toBe(html);
});

it.each<[string, string]>([
  ['nothing', '\n'],
  ['text', '一\n\n二\n'],
  ['a table at the beginning', '<table><tr><td>1</td></tr></table>\n'],
  ['a division at the beginning', '<div>\n\n# 一\n\n</div>\n\n二\n'],
  ['an autolink at the beginning', '<https://news.example.cn/p>\n\n二</p>\n'],
  ['strong text at the beginning', '<strong>一</strong>二\n'],
])('takes %s for Markdown', (_, body) => {
  expect(readHtmlBody(body)).toBeUndefined();
});
