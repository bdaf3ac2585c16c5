/** Makes something when it is first asked for: large tables that few texts need would slow down the start of every program. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
