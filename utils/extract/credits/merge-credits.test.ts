import { describe, expect, it } from 'vitest';
import type { PageMetadata } from '../metadata/page-metadata';
import { mergeCredits } from './merge-credits';

const declared: PageMetadata = {
  title: 'Harbour fees rise',
  sections: [],
  authors: [],
  editors: [],
  site: 'Northgate Wire',
  canonicalUrl: 'https://northgate.example/a',
  keywords: [],
  images: [],
  evidence: { titles: [], authors: [], times: [] },
};

describe('mergeCredits', () => {
  it('fills what the page does not declare', () => {
    const merged = mergeCredits(declared, [
      { field: 'author', value: 'Ada Quill' },
      { field: 'editor', value: 'Bo Reed' },
      { field: 'source', value: 'Port Daily' },
      { field: 'originalTitle', value: 'Fees at the harbour go up' },
    ]);
    expect(merged).toMatchObject({
      authors: ['Ada Quill'],
      editors: ['Bo Reed'],
      source: 'Port Daily',
      originalTitle: 'Fees at the harbour go up',
    });
  });

  it('adds editors, and leaves declared authors and source as they are', () => {
    const merged = mergeCredits(
      { ...declared, authors: ['Ada Quill'], editors: ['Bo Reed'], source: 'Port Daily' },
      [
        { field: 'author', value: 'Someone Else' },
        { field: 'editor', value: 'BO REED' },
        { field: 'editor', value: 'Cy Holm' },
        { field: 'source', value: 'Other Paper' },
      ],
    );
    expect(merged.authors).toEqual(['Ada Quill']);
    expect(merged.editors).toEqual(['Bo Reed', 'Cy Holm']);
    expect(merged.source).toBe('Port Daily');
  });

  it.each([
    [
      'an original title that is the title',
      { field: 'originalTitle', value: 'Harbour Fees Rise' },
      'originalTitle',
    ],
    ['a source that is the site itself', { field: 'source', value: 'Northgate Wire' }, 'source'],
  ] as const)('leaves out %s', (_, credit, field) => {
    expect(mergeCredits(declared, [credit])).not.toHaveProperty(field);
  });
});
