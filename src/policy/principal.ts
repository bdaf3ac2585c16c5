import { grouped } from './grouped';
import { compareKeys, sortedTexts, Text } from './text';

/**
 * Who a bucket or trust statement speaks of. A bucket policy lists plain strings (`Bucket` here); a trust document has
 * an object whose members are the other three.
 */
export type PrincipalType = 'Bucket' | 'RAM' | 'Service' | 'Federated';

export interface Principal {
  readonly type: PrincipalType;
  readonly value: Text;
}

/** The members that a trust document's Principal may have. */
export const TRUST_PRINCIPAL_TYPES: readonly PrincipalType[] = ['RAM', 'Service', 'Federated'];

/**
 * Whether the principal names no fixed identity: everyone, or a wildcard before the session of an `arn:sts` principal.
 * A wildcard for the session alone still names one role.
 */
export function isWildcard({ type, value }: Principal): boolean {
  const written = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
  const named = type === 'Bucket' ? written.replace(/^(arn:sts::[^/]*\/[^/]*)\/[^/]*$/, '$1') : written;
  return /[*?]/.test(named);
}

export function principalKey({ type, value }: Principal): string {
  return `${type}:${value.key}`;
}

/** Sorted, each once. */
export function sortedPrincipals(principals: readonly Principal[]): readonly Principal[] {
  return [...grouped(principals, ({ type }) => type)]
    .sort(([a], [b]) => compareKeys(a, b))
    .flatMap(([type, all]) => sortedTexts(all.map(({ value }) => value)).map((value) => ({ type, value })));
}
