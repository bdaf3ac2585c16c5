import { conditionOn, Effect, fillHoles, identityStatement, Statement, Text } from '../../src/policy';

const X = Text.of('a-', { hole: 'x' });
const FILLED = Text.of('a-b');
const fill = (hole: string) => (hole === 'x' ? 'b' : { hole });

/** One that has the text wherever a statement has one. */
function holding(text: Text): Statement {
  return { effect: Effect.DENY, principals: [{ type: 'RAM', value: text }], actions: [text], exceptActions: true, resources: [text], condition: conditionOn('StringLike', 'k:a', [text]) };
}

test('holes are filled wherever they decide what a statement means', () => {
  expect(fillHoles(holding(X), fill)).toEqual(holding(FILLED));
});

test.each<[string, Partial<Statement>]>([
  ['principals', { principals: holding(X).principals }],
  ['actions', { actions: [Text.of('oss:a'), X] }],
  ['resources', { resources: [X] }],
  ['values', { condition: holding(X).condition }],
])('also where only the %s have some', (_what, members) => {
  const [name] = Object.keys(members) as (keyof Statement)[];
  expect(fillHoles({ ...holding(FILLED), ...members }, fill)[name]).not.toEqual(members[name]);
});

test('members that a statement lacks stay absent, its Sid stays as it is', () => {
  const { principals: _, resources: __, ...some } = { ...holding(X), id: X };
  expect(Object.keys(fillHoles(some, fill)).sort()).toEqual(['actions', 'condition', 'effect', 'exceptActions', 'id']);
  expect(fillHoles(some, fill).id).toBe(X);
});

test('without holes it is the same object', () => {
  const known = holding(FILLED);
  expect(fillHoles(known, fill)).toBe(known);
  const { principals: _, resources: __, ...some } = known;
  expect(fillHoles(some, fill)).toBe(some);
});

test('a statement of an identity has names of actions, and no condition unless one is given', () => {
  expect(identityStatement(Effect.ALLOW, ['oss:a', 'oss:b'], [X]))
    .toEqual({ effect: Effect.ALLOW, actions: [Text.of('oss:a'), Text.of('oss:b')], exceptActions: false, resources: [X], condition: [] });
});
