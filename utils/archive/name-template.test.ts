import { expect, it } from 'vitest';
import { DEFAULT_TEMPLATE, PLACEHOLDERS, type TemplateFault, templateFault } from './name-template';

it.each([
  DEFAULT_TEMPLATE,
  '{site}/{yyyy}/{mm}/{title}',
  'a/b/c/d/{id}',
  '{ {title} }',
  ...PLACEHOLDERS.map((name) => `{${name}}`),
])('takes %s', (template) => {
  expect(templateFault(template)).toBeUndefined();
});

it.each<[string, string, TemplateFault]>([
  ['nothing', '', { reason: 'no-placeholder' }],
  ['words alone', 'article', { reason: 'no-placeholder' }],
  ['a name that is the same for all in a folder', '{site}/article', { reason: 'no-placeholder' }],
  ['a folder alone', '{site}/', { reason: 'no-placeholder' }],
  ['a misspelt name', '{date} {tilte}', { reason: 'unknown-placeholder', placeholder: 'tilte' }],
  ['another case', '{Title}', { reason: 'unknown-placeholder', placeholder: 'Title' }],
  ['no name', '{title} {}', { reason: 'unknown-placeholder', placeholder: '' }],
  ['a name of every object', '{constructor}', { reason: 'unknown-placeholder', placeholder: 'constructor' }],
  ['too many folders', 'a/b/c/d/e/{title}', { reason: 'too-deep' }],
  ['too long a text', `${'x'.repeat(194)}{title}`, { reason: 'too-long' }],
])('refuses %s', (_, template, fault) => {
  expect(templateFault(template)).toEqual(fault);
});
