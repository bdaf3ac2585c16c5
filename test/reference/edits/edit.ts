/** Edits of access sets of which it is known what they do to decisions, so that comparisons can be held to them. */
import * as fc from 'fast-check';
import { AccessSetJson, BucketJson, DocumentJson, List, listed, PrincipalJson, StatementJson } from '../json';

export interface Edit {
  readonly name: string;
  readonly apply: () => AccessSetJson;
}

/** Statements that stand together somewhere in a set, and the set with others in their place. */
export interface Place {
  readonly kind: 'identity' | 'trust' | 'bucket';
  readonly statements: readonly StatementJson[];
  readonly put: (statements: readonly StatementJson[]) => AccessSetJson;
}

/** What one statement may become: several, or none. */
export type Change = readonly [name: string, statements: readonly StatementJson[]];
export type StatementEdit = (statement: StatementJson, kind: Place['kind']) => readonly Change[];

/** One of these after the other; where none applies, the set remains as it is. */
export function edited(set: AccessSetJson, editsOf: (set: AccessSetJson) => readonly Edit[], most: number): fc.Arbitrary<AccessSetJson> {
  return fc.array(fc.nat(), { minLength: 1, maxLength: most }).map((choices) => choices.reduce((sofar, choice) => {
    const edits = editsOf(sofar);
    return edits.length === 0 ? sofar : edits[choice % edits.length].apply();
  }, set));
}

export function inPlaces(set: AccessSetJson, edits: readonly StatementEdit[]): Edit[] {
  return placesOf(set).flatMap(({ kind, statements, put }) => statements.flatMap((statement, index) => {
    const changes = edits.flatMap((edit) => edit(statement, kind));
    return changes.map(([name, instead]): Edit => ({ name, apply: () => put(replacedAt(statements, index, ...instead)) }));
  }));
}

export function placesOf(set: AccessSetJson): Place[] {
  const { principals = [], buckets = [] } = set;
  const inPrincipal = (index: number, change: Partial<PrincipalJson>) => (
    { ...set, principals: replacedAt(principals, index, { ...principals[index], ...change }) });
  const inBucket = (index: number, change: Partial<BucketJson>) => (
    { ...set, buckets: replacedAt(buckets, index, { ...buckets[index], ...change }) });
  return [
    ...principals.flatMap(({ policies = [], trust }, index) => [
      ...policies.flatMap((policy, at) => placeOf('identity', policy, (written) => inPrincipal(index, { policies: replacedAt(policies, at, written) }))),
      ...placeOf('trust', trust, (written) => inPrincipal(index, { trust: written })),
    ]),
    ...buckets.flatMap(({ policy }, index) => placeOf('bucket', policy, (written) => inBucket(index, { policy: written }))),
  ];
}

function placeOf(kind: Place['kind'], document: DocumentJson | undefined, put: (document: DocumentJson) => AccessSetJson): Place[] {
  if (document === undefined || typeof document === 'string') return [];
  return [{ kind, statements: document.Statement, put: (Statement) => put({ ...document, Statement }) }];
}

/** The list with others in the place of one, or without it. */
export function replacedAt<T>(list: readonly T[], index: number, ...instead: T[]): readonly T[] {
  return [...list.slice(0, index), ...instead, ...list.slice(index + 1)];
}

/** The list without one of its values, for each of them, if one remains. */
export function shortened(values: List | undefined): (readonly string[])[] {
  const all = listed(values ?? []);
  return all.length < 2 ? [] : all.map((_, index) => replacedAt(all, index));
}

/** Whether the statement may let everyone in, so that a condition decides whom it reaches, and whether it is void. */
export function mayBeOpen({ Principal: principal }: StatementJson): boolean {
  return principal !== undefined && (typeof principal === 'string' || Array.isArray(principal))
    && (principal.length === 0 || listed(principal as List).some((name) => /[*?]|\$\{/.test(name)));
}
