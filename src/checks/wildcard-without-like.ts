import { remark, senseless, StatementRule } from './rule';

/** Operators that take `*` and `?` for what they are, and the one that takes them for wildcards. */
const LIKE: ReadonlyMap<string, string> = new Map([
  ['StringEquals', 'StringLike'],
  ['StringEqualsIgnoreCase', 'StringLike'],
  ['StringNotEquals', 'StringNotLike'],
  ['StringNotEqualsIgnoreCase', 'StringNotLike'],
]);

/** A wildcard where it is none. */
export const wildcardWithoutLike: StatementRule = ({ condition }, context) => condition.flatMap(({ operator, tests }) => {
  const like = LIKE.get(operator);
  const values = like ? tests.flatMap(({ key, values: all }) => all.map((value) => ({ key, value }))) : [];
  return values
    .filter(({ value }) => value.pieces.some((piece) => typeof piece === 'string' && /[*?]/.test(piece)))
    .map(({ key, value }) => remark('Condition', 'CONDITION_WILDCARD_WITHOUT_LIKE', senseless(context),
      `\`${operator}\` takes \`${value}\` for \`${key}\` as it is written, its wildcard included`, `write \`${like}\`, or the whole value`));
});
