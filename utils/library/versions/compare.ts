import type { ArticleMetadata } from '../../article/article';
import type { FieldChange } from '../../article/field-change';
import { toIso } from '../../article/zoned-time';

/** What two versions of an article are compared by. */
interface Compared {
  metadata: ArticleMetadata;
  text: string;
}

/** Every field that a reader would call a change, in the order in which an article shows them. */
export function changesBetween(before: Compared, after: Compared): FieldChange[] {
  const was = shown(before.metadata);
  const is = shown(after.metadata);
  const changes: FieldChange[] = [];
  for (const field of ['title', 'authors', 'published', 'leadImage'] as const) {
    if (was[field] !== is[field]) changes.push({ field, before: was[field], after: is[field] });
  }
  if (before.text !== after.text) changes.push(firstChangedBlock(before.text, after.text));
  return changes;
}

function shown({ title, authors, published, leadImage }: ArticleMetadata) {
  return {
    title,
    authors: authors.join(', '),
    published: published ? toIso(published) : '',
    leadImage: leadImage ?? '',
  };
}

/** A block that is only on one side has nothing on the other. */
function firstChangedBlock(before: string, after: string): FieldChange {
  const was = before.split('\n');
  const is = after.split('\n');
  const start = is.findIndex((block, at) => block !== was[at]);
  const at = start === -1 ? is.length : start;
  return { field: 'text', before: was[at] ?? '', after: is[at] ?? '' };
}
