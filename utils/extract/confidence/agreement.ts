import type { FieldConfidence, Witness } from '../../article/article';

/** What one kind of place says of a field; where it says nothing, it is no witness. */
export interface Statement<Value> {
  witness: Witness;
  value: Value;
}

/** How far each kind of place alone is to be believed, from 0 to 1. */
const WEIGHTS: Record<Witness, number> = { data: 0.7, markup: 0.6, text: 0.5, address: 0.4 };
/** What is left of the score for each kind of place that says something else. */
const DISSENT = 0.6;

/**
 * Weighs what the places of a page say of one field. Every kind of place that agrees halves the doubt or more; one that says
 * something else, and nowhere the same, takes from the score.
 *
 * @param statements of the page, in any order; several of one kind count once
 * @param agrees whether a statement says the same as the value that was chosen
 */
export function agreement<Value>(
  statements: readonly Statement<Value>[],
  agrees: (value: Value) => boolean,
): FieldConfidence {
  const kinds = Object.keys(WEIGHTS) as Witness[];
  const saying = kinds.filter((kind) => statements.some(({ witness }) => witness === kind));
  const witnesses = saying.filter((kind) =>
    statements.some(({ witness, value }) => witness === kind && agrees(value)),
  );
  const doubt = witnesses.reduce((left, kind) => left * (1 - WEIGHTS[kind]), 1);
  const score = (1 - doubt) * DISSENT ** (saying.length - witnesses.length);
  return { score: Math.round(score * 100) / 100, witnesses };
}
