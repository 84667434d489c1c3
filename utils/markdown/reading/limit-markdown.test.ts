import { expect, it } from 'vitest';
import { limitMarkdown } from './limit-markdown';
import { markdownToHtml } from './markdown-to-html';

it.each<[what: string, markdown: string, limited: string]>([
  ['ordinary Markdown', '> - 1. a\n    b\n\n- - -\n', '> - 1. a\n    b\n\n- - -\n'],
  ['quotes in quotes', `${'> '.repeat(100)}a`, `${'> '.repeat(63)}> a`],
  ['lists in lists', `${'- 1. '.repeat(50)}a\nb`, `${'- 1. '.repeat(31)}- 1. a\nb`],
  ['an indent', `- a\n${' '.repeat(300)}- b`, `- a\n${' '.repeat(256)}- b`],
  [
    'thousands of marks',
    `a <b>& ${'['.repeat(4001)}\nc\n\n[d]`,
    `<p>a &lt;b>&amp; ${'['.repeat(4001)}\nc</p>\n\n[d]`,
  ],
  ['in a quote', `> a\n> ${'*'.repeat(4001)}`, `> <p>a\n> ${'*'.repeat(4001)}</p>`],
  ['in an item', `- a\n- ${'*'.repeat(4001)}`, `- a\n- <p>${'*'.repeat(4001)}</p>`],
  [
    'not in code',
    `\`\`\`\`\n\`\`\`\n${'*'.repeat(4001)}\n\`\`\`\`\n`,
    `\`\`\`\`\n\`\`\`\n${'*'.repeat(4001)}\n\`\`\`\`\n`,
  ],
  ['not in HTML', `<table>\n${'*'.repeat(4001)}`, `<table>\n${'*'.repeat(4001)}`],
  ['not over items', '- [a](b)\n'.repeat(4001), '- [a](b)\n'.repeat(4001)],
])('limits %s', (_, markdown, limited) => {
  expect(limitMarkdown(markdown)).toBe(limited);
});

it.each<[what: string, markdown: string]>([
  ['quotes', '>'.repeat(200_000)],
  ['lists', '+ '.repeat(100_000)],
  ['indented lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['emphasis', `${'*a **b '.repeat(900)}${'** *'.repeat(400)}`],
  ['brackets', '['.repeat(100_000)],
  ['HTML', '<div>'.repeat(100_000)],
])('keeps the stack for %s', (_, markdown) => {
  expect(markdownToHtml(markdown)).not.toBe('');
});
