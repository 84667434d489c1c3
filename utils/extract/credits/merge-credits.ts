import { comparisonKey } from '../../article/text';
import type { PageMetadata } from '../metadata/page-metadata';
import type { Credit } from './read-credits';

/**
 * Puts the credits that stood in the article into the fields. What the page declares goes first: credits add editors, and fill
 * authors, source and original title only where the page names none.
 */
export function mergeCredits<T extends PageMetadata>(metadata: T, credits: readonly Credit[]): T {
  const values = (field: Credit['field']): string[] =>
    credits.filter((credit) => credit.field === field).map((credit) => credit.value);
  const signed = unique(values('author'));
  const source = metadata.source ?? values('source').find((name) => !isSame(name, metadata.site));
  const originalTitle = [metadata.originalTitle, ...values('originalTitle')].find(
    (title) => title !== undefined && !isSame(title, metadata.title),
  );
  const { source: _source, originalTitle: _originalTitle, ...others } = metadata;
  return {
    ...others,
    authors: metadata.authors.length > 0 ? metadata.authors : signed,
    editors: unique([...metadata.editors, ...values('editor')]),
    evidence: {
      ...metadata.evidence,
      authors: [
        ...metadata.evidence.authors,
        ...(signed.length > 0 ? [{ witness: 'text', value: signed } as const] : []),
      ],
    },
    ...(source !== undefined && { source }),
    ...(originalTitle !== undefined && { originalTitle }),
  } as T;
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => isSame(name, other)) === at);
}

function isSame(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}
