/** What was made for a key; made when it is first asked for. */
export function remember<Key, Kept>(kept: Map<Key, Kept>, key: Key, make: () => Kept): Kept {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
