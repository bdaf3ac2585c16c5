import { isWildcard } from './principal';
import { statementBytes } from './size';
import { DocumentKind, Statement } from './statement';

/** The lists of a statement whose elements can stand in statements of their own: each means "any of these". */
type SplittableList = 'principals' | 'actions' | 'resources';

/**
 * The same statement in parts of at most so many bytes each; a part that nothing can be taken from may be larger. Halves
 * the longest list, again and again. A list with a wildcard principal stays whole, as does a list of excepted actions.
 */
export function splitStatement(kind: DocumentKind, statement: Statement, mostBytes: number): readonly Statement[] {
  const longest = longestList(statement);
  if (longest === undefined || statementBytes(kind, statement) <= mostBytes) {
    return [statement];
  }
  const list = statement[longest]!;
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)].flatMap((half) => splitStatement(kind, { ...statement, [longest]: half }, mostBytes));
}

function longestList({ principals = [], actions, exceptActions, resources = [] }: Statement): SplittableList | undefined {
  const lengths: readonly [SplittableList, number][] = [
    ['principals', principals.some(isWildcard) ? 1 : principals.length],
    ['resources', resources.length],
    ['actions', exceptActions ? 1 : actions.length],
  ];
  const [longest, length] = lengths.reduce((a, b) => (b[1] > a[1] ? b : a));
  return length > 1 ? longest : undefined;
}
