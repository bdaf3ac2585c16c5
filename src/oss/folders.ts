const WILDCARD = /[*?]/;

/** The prefixes to list objects by whose keys match one of the patterns; nothing where any prefix will do. */
export function prefixesOf(patterns: readonly string[]): readonly string[] | undefined {
  const prefixes = patterns.map((pattern) => (WILDCARD.test(pattern) ? `${startOf(pattern)}*` : pattern));
  return prefixes.includes('*') ? undefined : prefixes;
}

/** The folders that lead to keys of a pattern, from the root of the bucket, which is `''`; without the one that it names itself, `a/` of `a/*`. */
export function foldersAbove(pattern: string): readonly string[] {
  const start = startOf(pattern);
  const slashes = [...start].flatMap((character, index) => (character === '/' ? [index] : []));
  return ['', ...slashes.map((slash) => start.slice(0, slash + 1))].filter((folder) => folder !== start);
}

function startOf(pattern: string): string {
  return pattern.split(WILDCARD)[0];
}
