import * as v from 'valibot';

/** An absolute http(s) URL. */
export const addressSchema = v.pipe(
  v.string(),
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an http(s) address'),
);

/** An instant in the one form in which times are stored: ISO 8601, UTC, with milliseconds, as `Date.toISOString` writes it. */
export const instantSchema = v.pipe(
  v.string(),
  v.check((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString() === text;
  }, 'not an instant in UTC'),
);

/** How many, from 0. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A place in a row, from 1. */
export const ordinalSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** SHA-256, lower-case hexadecimal. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

/** A mark that is there or not, and never false. */
export const markSchema = v.literal(true);

/**
 * Parses a value from outside by a schema.
 *
 * @returns the value with the fields that the schema knows and no others; undefined where one of them is not as it has to be
 */
export function parseBy<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? result.output : undefined;
}
