import type { Strings } from './en/booking.js';

/** The sentences that a page replaces, any of them, in the groups they stand in. */
export type OwnStrings = { [Group in keyof Strings]?: Own<Strings[Group]> };

// A sentence, or a function that makes one, is replaced whole; a group is replaced in part.
type Own<Group> = Group extends string | ((...values: never[]) => string)
  ? Group
  : { [Name in keyof Group]?: Own<Group[Name]> };

/** Sentences with others in their places: a page's own, or those of another language. */
export function mergeStrings<Words extends object>(strings: Words, own: object): Words {
  const merged = { ...strings } as Record<string, unknown>;
  for (const [name, theirs] of Object.entries(own)) {
    const group = merged[name];
    merged[name] = isGroup(group) ? mergeStrings(group, Object(theirs)) : theirs;
  }
  return merged as Words;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
