const rules = new Intl.PluralRules('en');
const figures = new Intl.NumberFormat('en');

/** Writes a whole number with its thousands apart, as both languages do: `1,284`. */
export function formatNumber(value: number): string {
  return figures.format(value);
}

/** Writes a number with its English noun: `1 clip`, `1,284 clips`. Chinese nouns have one form and need no help. */
export function counted(value: number, one: string, other: string): string {
  return `${formatNumber(value)} ${rules.select(value) === 'one' ? one : other}`;
}
