import { isShort, matchExpression } from './match-expression';
import type { Filter, Query, State, Term } from './query';

/** A condition in SQL with the values of its parameters. */
export interface Condition {
  sql: string;
  bind: (string | number)[];
}

const STATE_SQL: Record<State, string> = {
  unread: 'c.read = 0',
  read: 'c.read = 1',
  starred: 'c.starred = 1',
  archived: 'c.archived = 1',
  'cut-off': 'c.cut = 1',
  noted: 'c.noted = 1',
  tagged: "c.id IN (SELECT id FROM l WHERE field = 'tag')",
};

/** Everything that a query asks of a row of `c`; true of every row where it asks for nothing. */
export function whereOf({ terms, filters }: Query): Condition {
  const conditions = [...termConditions(terms), ...filters.map(filterCondition)];
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || '1',
    bind: conditions.flatMap(({ bind }) => bind),
  };
}

/** The terms as one expression of FTS5, for ranking; nothing where none of them is looked for in the texts. */
export function rankable(terms: readonly Term[]): string | undefined {
  const wanted = terms.filter((term) => !term.not);
  return wanted.length > 0 ? wanted.map(matchExpression).join(' AND ') : undefined;
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

/** Sites and authors are known by a part of their name, codes by their beginning, the others as a whole. */
function filterCondition({ field, value, not }: Filter): Condition {
  const { sql, bind } = positive(field, value);
  return { sql: not ? `NOT (${sql})` : sql, bind };
}

function positive(field: Filter['field'], value: string): Condition {
  if (field === 'is') return { sql: STATE_SQL[value as State], bind: [] };
  if (field === 'before') return { sql: 'coalesce(c.published, c.clipped) < ?', bind: [value] };
  if (field === 'after') return { sql: 'coalesce(c.published, c.clipped) >= ?', bind: [value] };
  const test =
    field === 'site' || field === 'author'
      ? 'instr(folded, ?) > 0'
      : field === 'code'
        ? 'instr(folded, ?) = 1'
        : 'folded = ?';
  return { sql: `c.id IN (SELECT id FROM l WHERE field = ? AND ${test})`, bind: [field, value] };
}
