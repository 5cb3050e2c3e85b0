import * as v from 'valibot';

/** PHP sends numbers as numbers or as texts: `35`, `"35"`, `"35.50"`. */
export const amountShape = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/), v.transform(Number))]),
  v.finite(),
);

export const idShape = v.pipe(amountShape, v.integer(), v.minValue(1), v.maxValue(9_999_999_999));

// Where a field is missing valibot skips what follows, unless there is a default: hence the nulls.

/** true, false, 1, 0, "1", "0", null or nothing; the last two are undefined. */
export const flagShape = v.pipe(
  v.optional(v.unknown(), null),
  v.transform((flag) => {
    if (flag === null || flag === undefined || flag === '') return undefined;
    return flag === true || flag === 1 || flag === '1' || flag === 'true';
  }),
);

/** A text, or '' for null and nothing. */
export const textShape = v.pipe(
  v.nullish(v.union([v.string(), v.number()]), ''),
  v.transform(String),
);

/** Nullish, or what does not fit, becomes undefined: for fields that may be left out. */
export function maybe<T>(shape: v.GenericSchema<unknown, T>) {
  return v.fallback(v.optional(shape), undefined);
}

/** An empty map is `[]` in PHP, and a map whose keys happen to be 0, 1, 2 a list; null is empty. */
export function mapShape<T>(shape: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.unknown(),
    v.transform((map): unknown => (map instanceof Object ? { ...map } : (map ?? {}))),
    v.record(v.string(), shape),
    v.transform((map) => new Map<string, T>(Object.entries(map))),
  );
}

/** A list, or a map whose values are meant; null is empty. */
export function listShape<T>(shape: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.unknown(),
    v.transform((list): unknown => (list instanceof Object ? Object.values(list) : (list ?? []))),
    v.array(shape),
  );
}

/** The same without what does not fit: one odd row must not cost all the others. */
export function fittingListShape<T>(shape: v.GenericSchema<unknown, T>) {
  return v.pipe(
    listShape(maybe(shape)),
    v.transform((list) => list.filter((row) => row !== undefined)),
  );
}

/** The same where the field may be missing altogether. */
export function orEmpty<T>(shape: v.GenericSchema<unknown, T>) {
  return v.optional(shape, null);
}

/** Nothing, in PHP's words: null, or an empty list where else there is a map. Else it must fit. */
export function orNothing<T>(shape: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.optional(v.unknown(), null),
    v.transform((row): unknown => (Array.isArray(row) && row.length === 0 ? null : row)),
    v.nullable(shape),
  );
}

/** JSON in a text, as Amelia keeps settings; broken or missing it is undefined. */
export function jsonTextShape<T>(shape: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.optional(v.unknown(), null),
    v.transform((json): unknown => {
      if (typeof json !== 'string') return json ?? undefined;
      try {
        return JSON.parse(json);
      } catch {
        return undefined;
      }
    }),
    v.fallback(v.optional(shape), undefined),
  );
}
