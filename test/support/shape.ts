/** What may differ between an answer and the recorded one. */
export interface Allowed {
  /** Fields of these names may have another value, but of the same JSON type. */
  varying?: readonly string[];
  /** Paths that may differ in any way, each with the reason: `body.data.total`. */
  tolerated?: Readonly<Record<string, string>>;
}

/**
 * Every place where an answer isn't what was recorded: a key too few or too many, another JSON
 * type, another value. Array indexes are left out of the paths: `body.data.services.name`.
 */
export function findDifferences(
  answer: unknown,
  recorded: unknown,
  allowed: Allowed = {},
  path = '',
): string[] {
  if (allowed.tolerated && path in allowed.tolerated) return [];
  const [type, wanted] = [toJsonType(answer), toJsonType(recorded)];
  if (type !== wanted) return [`${path}: ${type}, recorded ${wanted}`];
  if (Array.isArray(answer) && Array.isArray(recorded)) {
    if (answer.length !== recorded.length) {
      return [`${path}: ${answer.length} long, recorded ${recorded.length}`];
    }
    return answer.flatMap((each, at) => findDifferences(each, recorded[at], allowed, path));
  }
  if (isMap(answer) && isMap(recorded)) {
    const keys = new Set([...Object.keys(answer), ...Object.keys(recorded)]);
    return [...keys].flatMap((key) =>
      findDifferences(answer[key], recorded[key], allowed, path === '' ? key : `${path}.${key}`),
    );
  }
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (answer === recorded || allowed.varying?.includes(name)) return [];
  return [`${path}: ${JSON.stringify(answer)}, recorded ${JSON.stringify(recorded)}`];
}

function toJsonType(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
