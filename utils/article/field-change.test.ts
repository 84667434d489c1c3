import { expect, it } from 'vitest';
import { fieldChangeSchema } from './field-change';
import { parseBy } from './field-schemas';

it.each(['title', 'authors', 'published', 'leadImage', 'text'])('knows a change of %s', (field) => {
  const change = { field, before: 'a', after: 'b' };
  expect(parseBy(fieldChangeSchema, { ...change, more: 1 })).toEqual(change);
});

it.each([
  ['of another field', { field: 'html', before: 'a', after: 'b' }],
  ['that is no text', { field: 'title', before: 'a', after: 1 }],
  ['without what was before', { field: 'title', after: 'b' }],
])('refuses a change %s', (_, change) => expect(parseBy(fieldChangeSchema, change)).toBeUndefined());
