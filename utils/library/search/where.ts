import { isShort, matchExpression } from './match-expression';
import { alternatives, type Filter, type Query, type State, type Term } from './query';

/** A condition in SQL with the values of its parameters. */
export interface Condition {
  sql: string;
  bind: (string | number)[];
}

/** What each state says of a row of `c`: 1 or 0. */
export const STATE_SQL: Record<State, string> = {
  unread: 'c.read = 0',
  read: 'c.read = 1',
  starred: 'c.starred = 1',
  archived: 'c.archived = 1',
  'cut-off': 'c.cut = 1',
  noted: 'c.noted = 1',
  tagged: "c.id IN (SELECT id FROM l WHERE field = 'tag')",
};

/** Sites and authors are known by a part of their name, codes by their beginning, the others as a whole. */
const PARTIAL: Partial<Record<Filter['field'], string>> = {
  site: 'instr(folded, ?) > 0',
  author: 'instr(folded, ?) > 0',
  code: 'instr(folded, ?) = 1',
};

/**
 * Everything that a query asks of a row of `c`; true of every row where it asks for nothing.
 *
 * @param terms those of the query, less what is asked for by `rankable`
 */
export function whereOf({ filters, nothing }: Query, terms: readonly Term[]): Condition {
  if (nothing) return { sql: '0', bind: [] };
  const conditions = [...termConditions(terms), ...alternatives(filters).map(anyOf)];
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || '1',
    bind: conditions.flatMap(({ bind }) => bind),
  };
}

/**
 * The terms as one expression of FTS5, for ranking; nothing where there is nothing to weigh: a single character is as good in
 * one clip as in another.
 */
export function rankable(terms: readonly Term[]): string | undefined {
  const wanted = terms.filter((term) => !term.not);
  const [only, ...others] = wanted;
  if (!only || (others.length === 0 && isShort(only))) return undefined;
  return wanted.map(matchExpression).join(' AND ');
}

function termConditions(terms: readonly Term[]): Condition[] {
  const wanted = terms.filter((term) => !term.not);
  const [only, ...others] = wanted;
  const conditions: Condition[] = [];
  if (only && others.length === 0 && isShort(only)) {
    conditions.push({ sql: 'c.id IN (SELECT rowid FROM u WHERE u MATCH ?)', bind: [`"${only.text}"`] });
  } else if (only) {
    conditions.push(inTexts(wanted.map(matchExpression).join(' AND ')));
  }
  for (const term of terms.filter(({ not }) => not)) {
    const { sql, bind } = inTexts(matchExpression(term));
    conditions.push({ sql: `NOT ${sql}`, bind });
  }
  return conditions;
}

function inTexts(expression: string): Condition {
  return { sql: 'c.id IN (SELECT rowid FROM f WHERE f MATCH ?)', bind: [expression] };
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
  if (field === 'is') return { sql: STATE_SQL[value as State], bind: [] };
  if (field === 'before') return { sql: 'coalesce(c.published, c.clipped) < ?', bind: [value] };
  if (field === 'after') return { sql: 'coalesce(c.published, c.clipped) >= ?', bind: [value] };
  const test = (!exact && PARTIAL[field]) || 'folded = ?';
  return { sql: `c.id IN (SELECT id FROM l WHERE field = ? AND ${test})`, bind: [field, value] };
}
