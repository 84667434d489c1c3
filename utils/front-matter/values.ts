import { Scalar } from 'yaml';
import { toIso, type ZonedTime } from '../article/zoned-time';
import type { FrontMatterRecord } from './front-matter-record';
import { plainScalar, quotedScalar } from './text-scalar';

/** A text that is there, quoted. */
export function quoted(value: string | undefined): Scalar<string> | undefined {
  return value ? quotedScalar(value) : undefined;
}

/** A text that is there, without quotes where it may stand so. */
export function plain(value: string | undefined): Scalar<string> | undefined {
  return value ? plainScalar(value) : undefined;
}

/** A list that has something in it. */
export function list(values: readonly string[] | undefined): Scalar<string>[] | undefined {
  return values && values.length > 0 ? values.map(plainScalar) : undefined;
}

/** One name by itself, several as a list. */
export function oneOrMany(names: readonly string[]): Scalar<string> | Scalar<string>[] | undefined {
  const [only, ...others] = names;
  return only === undefined || others.length > 0 ? list(names) : plainScalar(only);
}

/** The article's time at its own offset, as a timestamp of YAML. */
export function zoned(time: ZonedTime | undefined): Scalar<string> | undefined {
  return time && timestamp(toIso(time));
}

/** A time as it stands, without quotes: readers of YAML 1.1 make a time of it, those of YAML 1.2 a text. */
export function timestamp(time: string | undefined): Scalar<string> | undefined {
  if (!time) return undefined;
  const scalar = new Scalar(time);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

/** Securities as maps of `symbol` and, where known, `name`. */
export function securityMaps({ securities }: FrontMatterRecord): Map<string, Scalar<string>>[] | undefined {
  if (securities.length === 0) return undefined;
  return securities.map(({ symbol, name }) => {
    const pairs: [string, Scalar<string>][] = [['symbol', quotedScalar(symbol)]];
    if (name) pairs.push(['name', plainScalar(name)]);
    return new Map(pairs);
  });
}
