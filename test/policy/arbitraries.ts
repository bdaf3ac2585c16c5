/** What properties of the policy language are tried on: few characters and few names, so that collisions are common. */
import * as fc from 'fast-check';
import {
  ACCESS_FILE_SPELLING, Condition, Document, DocumentKind, Effect, NO_CONDITION, Piece, Principal, PrincipalType, Spelling, Statement, Text,
} from '../../src/policy';

export const KINDS: readonly DocumentKind[] = ['identity', 'bucket', 'trust'];

/** Characters that some part of the language or of JSON reads specially, an emoji and both halves of one alone. */
export const AWKWARD = ['a', 'A', '*', '?', ':', '/', '$', '{', '}', '%', '"', '\\', '\0', '\n', 'é', '\u{1F600}', '\uD83D', '\uDE00'];

export function stringOf(characters: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...characters), { maxLength }).map((list) => list.join(''));
}

/** All strings of up to so many of these characters, shorter ones first. */
export function stringsUpTo(length: number, characters: readonly string[]): string[] {
  let longest = [''];
  const all = [''];
  for (let added = 0; added < length; added++) {
    longest = longest.flatMap((start) => characters.map((next) => start + next));
    all.push(...longest);
  }
  return all;
}

/** Names that are nearly equal, that look like patterns, and that JSON has to escape. */
const holeName = fc.constantFrom('x', 'X', 'y', '', 'a*', 'a?b', 'q"\\');

export function textOf(literal: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  const piece: fc.Arbitrary<Piece> = fc.oneof(literal, holeName.map((hole) => ({ hole })));
  return fc.array(piece, { maxLength: 4 }).map((pieces) => Text.of(...pieces));
}

export const awkwardText = textOf(stringOf(AWKWARD, 4));

/** Any order of the list. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Every list of a document in another order, and its statements too. */
export function reordered(statements: readonly Statement[]): fc.Arbitrary<Statement[]> {
  const each = statements.map((statement) => fc.record({
    actions: shuffled(statement.actions),
    resources: statement.resources ? shuffled(statement.resources) : fc.constant(undefined),
    principals: statement.principals ? shuffled(statement.principals) : fc.constant(undefined),
    condition: shuffled(statement.condition.map(({ operator, tests }) => ({ operator, tests: [...tests].reverse() }))),
  }).map((lists): Statement => ({ ...statement, ...lists })));
  return fc.tuple(...each).chain((list) => shuffled(list));
}

// A small universe, in which everything can be enumerated.

const ACTIONS = ['oss:a', 'OSS:A', 'oss:b', 'oss:*', '*'];
const RESOURCES = ['acs:oss:*:*:b/x', 'acs:oss:*:*:b/y', 'acs:oss:*:*:b/*', 'acs:ram:*:*:Role', 'acs:ram:*:*:role', '*'];
const PRINCIPALS: Readonly<Record<DocumentKind, readonly (readonly [PrincipalType, string])[]>> = {
  identity: [],
  bucket: [
    ['Bucket', '*'], ['Bucket', '1'], ['Bucket', '2'], ['Bucket', '27'],
    ['Bucket', 'arn:sts::1:assumed-role/r/*'], ['Bucket', 'arn:sts::2:assumed-role/R/s'], ['Bucket', 'arn:sts::*:assumed-role/r/s'],
  ],
  trust: [
    ['RAM', '*'], ['RAM', 'acs:ram::1:root'], ['RAM', 'acs:ram::1:user/u'], ['RAM', 'acs:ram::*:role/R'], ['Service', 's'], ['Service', 'S'],
  ],
};

function conditionOf(operators: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): Condition {
  return Object.entries(operators).map(([operator, tests]) => (
    { operator, tests: Object.entries(tests).map(([key, values]) => ({ key, values: values.map((value) => Text.of(value)) })) }));
}

const CONDITIONS: readonly Condition[] = [
  NO_CONDITION,
  NO_CONDITION,
  conditionOf({ StringEquals: {} }),
  conditionOf({ StringEquals: { 'acs:SourceVpc': ['v1', 'v2'] } }),
  conditionOf({ StringEquals: { 'ACS:SourceVPC': ['v2', 'v1', 'v1'] } }),
  conditionOf({ StringEquals: { 'acs:SourceVpc': ['v1'], 'ACS:SourceVPC': ['v2', 'v1'] } }),
  conditionOf({ StringEquals: { 'acs:SourceVpc': ['v1'], 'ACS:SourceVPC': ['v1'] } }),
  conditionOf({ StringLike: { 'acs:SourceVpc': ['v*'] } }),
  conditionOf({ StringNotEquals: { 'acs:SourceVpc': ['v1'] }, StringEquals: { 'oss:BucketTag/t': ['1'] } }),
  conditionOf({ StringEquals: { 'OSS:BucketTag/t': ['1'] }, StringNotEquals: { 'acs:sourcevpc': ['v1'] } }),
  conditionOf({ StringEquals: { 'oss:BucketTag/T': ['1'] } }),
];

function some<T>(from: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(from, { minLength: 1, maxLength: 3 });
}

function textsFrom(written: readonly string[]): fc.Arbitrary<Text[]> {
  return some(fc.constantFrom(...written).map((one) => Text.of(one)));
}

const rarely = fc.integer({ min: 0, max: 5 }).map((number) => number === 0);

export function smallStatement(kind: DocumentKind): fc.Arbitrary<Statement> {
  const principal = kind === 'identity' ? undefined
    : fc.constantFrom(...PRINCIPALS[kind]).map(([type, value]): Principal => ({ type, value: Text.of(value) }));
  return fc.record({
    effect: fc.constantFrom(Effect.ALLOW, Effect.ALLOW, Effect.DENY),
    actions: textsFrom(ACTIONS),
    exceptActions: rarely,
    condition: fc.constantFrom(...CONDITIONS),
    ...(kind !== 'trust' && { resources: textsFrom(RESOURCES) }),
    ...(principal && { principals: some(principal) }),
  });
}

export function smallStatements(kind: DocumentKind): fc.Arbitrary<Statement[]> {
  return fc.array(smallStatement(kind), { maxLength: 4 });
}

// Documents as a parser gives them, of any characters.

const VALUES: Readonly<Record<string, readonly string[]>> = {
  NumericLessThan: ['1', '-0.5', '${x}.5'],
  DateGreaterThan: ['2026-11-22T08:00Z', '2026-${x}T08:00Z'],
  Bool: ['true', 'FALSE', '${x}', 't${x}'],
  NotIpAddress: ['10.0.0.0/8', '1.*.2.3', '::1', '10.${x}'],
};

function parsedCondition(text: fc.Arbitrary<Text>, key: fc.Arbitrary<string>): fc.Arbitrary<Condition> {
  const values = (operator: string) => some(VALUES[operator]
    ? fc.constantFrom(...VALUES[operator]).map((value) => ACCESS_FILE_SPELLING.read(value)) : text);
  const block = fc.constantFrom('StringLike', 'StringNotEquals', ...Object.keys(VALUES)).chain((operator) => fc.record({
    operator: fc.constant(operator),
    tests: fc.uniqueArray(fc.record({ key, values: values(operator) }), { selector: (test) => test.key, maxLength: 2 }),
  }));
  return fc.uniqueArray(block, { selector: ({ operator }) => operator, maxLength: 2 });
}

/** Documents of texts that `spelling` can write: what cannot be written cannot be read back. */
export function parsedDocument(kind: DocumentKind, spelling: Spelling): fc.Arbitrary<Document> {
  const isWritable = (pieces: readonly Piece[]) => {
    try {
      pieces.forEach((piece, index) => typeof piece === 'string' && spelling.literal(piece, index + 1 < pieces.length));
      return true;
    } catch {
      return false;
    }
  };
  const text = awkwardText.filter(({ pieces }) => isWritable(pieces));
  const action = text.map((tail) => Text.of('oss:', tail)).filter(({ pieces }) => isWritable(pieces));
  const key = stringOf(AWKWARD, 3).map((tail) => `k${tail}`).filter((written) => isWritable([written]));
  // A parser gives the principals of a trust document one member after the other.
  const principals: fc.Arbitrary<Principal[]> = kind === 'bucket' ? some(text.map((value) => ({ type: 'Bucket', value })))
    : fc.shuffledSubarray<PrincipalType>(['RAM', 'Service', 'Federated'], { minLength: 1 }).chain((types) =>
      fc.tuple(...types.map((type) => some(text.map((value) => ({ type, value }))))).map((lists) => lists.flat()));
  const statement = fc.record({
    effect: fc.constantFrom(Effect.ALLOW, Effect.DENY),
    actions: some(action),
    exceptActions: rarely,
    condition: parsedCondition(text, key),
    ...(kind !== 'trust' && { resources: some(text) }),
    ...(kind !== 'identity' && { principals }),
    id: fc.option(text, { nil: undefined }),
  });
  return fc.record({ statements: fc.array(statement, { maxLength: 3 }), id: fc.option(text, { nil: undefined }) })
    .map(({ id, statements }) => ({ kind, statements: statements.map(withoutAbsentId), ...(id && { id }) }));
}

function withoutAbsentId({ id, ...statement }: Statement): Statement {
  return id ? { ...statement, id } : statement;
}
