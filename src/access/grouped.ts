/** By key, each in its order and the keys in that of their first. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
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
