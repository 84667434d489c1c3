import { isShort, matchExpression, shortExpression } from './match-expression';
import { alternatives, type ClipState, type Filter, type Query, type Term } from './query';
import { runsOf } from './tokens';

/** A condition in SQL with the values of its parameters. */
export interface Condition {
  sql: string;
  bind: (string | number)[];
}

/** What each state says of a row of `clips`: 1 or 0. */
export const STATE_SQL: Record<ClipState, string> = {
  unread: 'clips.read = 0',
  read: 'clips.read = 1',
  starred: 'clips.starred = 1',
  archived: 'clips.archived = 1',
  incomplete: 'clips.truncated = 1',
  noted: 'clips.noted = 1',
  tagged: "clips.id IN (SELECT id FROM lists WHERE field = 'tag')",
};

/** Sites and authors are known by a part of their name, codes by their beginning, the others as a whole. */
const PARTIAL: Partial<Record<Filter['field'], string>> = {
  site: 'instr(folded, ?) > 0',
  author: 'instr(folded, ?) > 0',
  code: 'instr(folded, ?) = 1',
};

/**
 * Everything that a query asks of a row of `clips`; true of every row where it asks for nothing.
 *
 * @param isRanked whether the rows are among what `weightsOf` finds already
 */
export function whereOf({ terms, filters, nothing }: Query, isRanked = false): Condition {
  if (nothing) return { sql: '0', bind: [] };
  const conditions = [...termConditions(terms, isRanked), ...alternatives(filters).map(anyOf)];
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || '1',
    bind: conditions.flatMap(({ bind }) => bind),
  };
}

/** What results are ranked by, in the language of FTS5. */
export interface Weights {
  expression: string;
  /** Whether every result is among what the expression finds. */
  finds: boolean;
}

/**
 * The terms that can be weighed. Of beginnings of words, when there is nothing else, those clips come first that have them as
 * whole words; single characters are as good in one clip as in another, so there is nothing where there are only these.
 */
export function weightsOf(terms: readonly Term[]): Weights | undefined {
  const long = expressionOf(terms);
  if (long) return { expression: long, finds: true };
  const words = terms.filter((term) => !term.not && !runsOf(term.text)[0]?.unspaced);
  return words.length > 0 ? { expression: words.map(shortExpression).join(' OR '), finds: false } : undefined;
}

/** All that is wanted and not short. */
function expressionOf(terms: readonly Term[]): string | undefined {
  const long = terms.filter((term) => !term.not && !isShort(term));
  return long.length > 0 ? long.map(matchExpression).join(' AND ') : undefined;
}

/** Terms that are short are looked up in `short_tokens`: as the beginnings of tokens in `fulltext` they would be most of the index. */
function termConditions(terms: readonly Term[], isRanked: boolean): Condition[] {
  const long = expressionOf(terms);
  const short = terms.filter((term) => !term.not && isShort(term));
  const conditions: Condition[] = [];
  if (long && !isRanked) conditions.push(inTable('fulltext', long));
  if (short.length > 0) {
    const { sql, bind } = inTable('short_tokens', short.map(shortExpression).join(' '));
    // The plus has SQLite begin with the longer ones, which are in fewer clips.
    conditions.push({ sql: long ? `+${sql}` : sql, bind });
  }
  for (const term of terms.filter(({ not }) => not)) {
    const { sql, bind } = isShort(term)
      ? inTable('short_tokens', shortExpression(term))
      : inTable('fulltext', matchExpression(term));
    conditions.push({ sql: `NOT ${sql}`, bind });
  }
  return conditions;
}

function inTable(table: 'fulltext' | 'short_tokens', expression: string): Condition {
  return { sql: `clips.id IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, bind: [expression] };
}

function anyOf(filters: readonly Filter[]): Condition {
  const conditions = filters.map(filterCondition);
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    bind: conditions.flatMap(({ bind }) => bind),
  };
}

function filterCondition({ not, ...filter }: Filter): Condition {
  const { sql, bind } = positive(filter);
  return { sql: not ? `NOT (${sql})` : sql, bind };
}

function positive({ field, value, exact }: Omit<Filter, 'not'>): Condition {
  if (field === 'is') return { sql: STATE_SQL[value as ClipState], bind: [] };
  if (field === 'before') return { sql: 'coalesce(clips.published, clips.clipped) < ?', bind: [value] };
  if (field === 'after') return { sql: 'coalesce(clips.published, clips.clipped) >= ?', bind: [value] };
  const test = (!exact && PARTIAL[field]) || 'folded = ?';
  return { sql: `clips.id IN (SELECT id FROM lists WHERE field = ? AND ${test})`, bind: [field, value] };
}
