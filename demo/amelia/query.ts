import { Refusal, toWhole } from './php.js';

/** Query parameters as PHP reads them; of several with one name the last counts. */
export interface Query {
  /** null where it is missing or empty. */
  text(name: string): string | null;
  whole(name: string): number | null;
  /** `types[]=a&types[]=b`, `dates[0]=a` and `types=a,b` alike. */
  list(name: string): string[];
  wholes(name: string): number[];
}

/** Reads the parameters of a call. */
export function toQuery(parameters: URLSearchParams): Query {
  const text = (name: string) => parameters.getAll(name).at(-1) || null;
  const list = (name: string) => {
    const plain = text(name)?.split(',') ?? [];
    const listed = [...parameters]
      .filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'))
      .map(([, value]) => value);
    return [...plain, ...listed].filter((value) => value !== '');
  };
  return {
    text,
    whole: (name) => toWhole(text(name)),
    list,
    wholes: (name) => list(name).map((value) => toWhole(value) ?? 0),
  };
}

/**
 * The extras a search names: `[{"id":10,"quantity":1}]`.
 *
 * @throws {Refusal} 500 where it is no such list.
 */
export function toChosenExtras(json: string | null): { id: number; quantity: number }[] {
  if (json === null) return [];
  try {
    const extras: { id?: unknown; quantity?: unknown }[] = JSON.parse(json);
    return extras.map(({ id, quantity }) => ({
      id: toWhole(id) ?? 0,
      quantity: toWhole(quantity) ?? 1,
    }));
  } catch {
    throw new Refusal(500, 'array_column(): Argument #1 ($array) must be of type array');
  }
}
