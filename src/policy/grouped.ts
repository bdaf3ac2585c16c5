/** By key, each in its order and the keys in that of their first. */
export function grouped<T, Key extends string>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const byKey = new Map<Key, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = byKey.get(key);
    if (group) {
      group.push(one);
    } else {
      byKey.set(key, [one]);
    }
  }
  return byKey;
}
