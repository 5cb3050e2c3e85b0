import type { Strings } from './en.js';

/** The sentences that a page replaces, any of them, in the groups they stand in. */
export type OwnStrings = { [Group in keyof Strings]?: Own<Strings[Group]> };

// A sentence, or a function that makes one, is replaced whole; a group is replaced in part.
type Own<Group> = Group extends string | ((...values: never[]) => string) ? Group : Partial<Group>;

/** The widget's sentences with the page's in their places. */
export function mergeStrings(strings: Strings, own: OwnStrings): Strings {
  const merged: Record<string, unknown> = { ...strings };
  for (const [name, theirs] of Object.entries(own)) {
    const group = merged[name];
    merged[name] = typeof group === 'object' ? { ...group, ...Object(theirs) } : theirs;
  }
  return merged as Strings;
}
