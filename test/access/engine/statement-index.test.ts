/** Among many statements on one resource, those of one action are found by it: it decides what it decides alone. */
import { Engine } from '../../properties/engine';
import { allow, ann, annHolds, doc } from '../../reference/cases/case';
import { Outcome, StatementJson } from '../../reference/json';

const OTHERS = Array.from({ length: 40 }, (_, index) => allow(`ecs:Do${index}`, '*'));
const allBut = (NotAction: string): StatementJson => ({ Effect: 'Allow', NotAction, Resource: '*' });

test.each<[StatementJson, Outcome]>([
  [allow('oss:GetObject', '*'), 'allow'],
  [allow('OSS:getobject', '*'), 'allow'],
  [allow(['imm:*', 'oss:Get*'], '*'), 'allow'],
  [allow(['imm:*', 'oss:Put*'], '*'), 'implicit-deny'],
  [allow('*:GetObject', '*'), 'allow'],
  [allow('oss:?etObject', '*'), 'allow'],
  [allow('*', '*'), 'allow'],
  [allow('oss:Get${x}', '*'), 'unknown'],
  [allow('${x}', '*'), 'unknown'],
  [allBut('oss:Put*'), 'allow'],
  [allBut('oss:Get*'), 'implicit-deny'],
])('%j: %s', (statement, outcome) => {
  const statements = [...OTHERS.slice(20), statement, ...OTHERS.slice(0, 20)];
  expect(new Engine(annHolds(doc(statement))).decide(ann)).toBe(outcome);
  expect(new Engine(annHolds(doc(...statements))).decide(ann)).toBe(outcome);
});
