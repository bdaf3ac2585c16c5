/** One string that reads like two of them, or like the end of one list and the beginning of another, is neither of these. */
import { compareSets } from '../../properties/engine';
import { allow, ann, annHolds, doc, onBucket, when, zoe } from '../../reference/cases/case';
import { referenceDecide } from '../../reference/evaluate';
import { AccessSetJson, RequestJson, StatementJson } from '../../reference/json';

const PLACE = 'acs:oss:*:*:b1/k';
const asked = (...values: string[]) => when({ StringEquals: { 'acs:a': values } });
const trusting = (...services: string[]): AccessSetJson => (
  { version: 1, principals: [{ id: 'role/Worker', accountId: '11', trust: doc({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: services } }) }] });
const named = (...principals: string[]) => onBucket(allow('*', '*', { Principal: principals, ...asked('x') }));
const except = (...actions: string[]) => annHolds(doc({ Effect: 'Allow', NotAction: actions, Resource: '*' } as StatementJson));
const service: RequestJson = { principal: 'service/a', action: 'sts:AssumeRole', resource: 'acs:ram::11:role/Worker' };
const within = (value: string): RequestJson => ({ ...ann, context: { 'acs:a': value } });

/** The odd one, the two that it reads like, and a request that tells them apart. */
const ODD: readonly (readonly [string, AccessSetJson, AccessSetJson, RequestJson])[] = [
  ['resources', annHolds(doc(allow('*', `${PLACE}\nacs:oss:*:*:b2`))), annHolds(doc(allow('*', [PLACE, 'acs:oss:*:*:b2']))), ann],
  ['actions', annHolds(doc(allow('oss:GetObject\noss:PutObject', '*'))), annHolds(doc(allow(['oss:GetObject', 'oss:PutObject'], '*'))), ann],
  ['excepted actions', except('oss:getobject oss:putobject'), except('oss:GetObject', 'oss:PutObject'), ann],
  ['principals', named('11  12'), named('11', '12'), { ...zoe, context: { 'acs:a': 'x' } }],
  ['trusted services', trusting('a Service b'), trusting('a', 'b'), service],
  ['values', annHolds(doc(allow('*', '*', asked('x\ty')))), annHolds(doc(allow('*', '*', asked('x', 'y')))), within('x')],
  ['tests', annHolds(doc(allow('*', '*', asked('x\nStringEquals\tacs:b\ty')))),
    annHolds(doc(allow('*', '*', when({ StringEquals: { 'acs:a': 'x', 'acs:b': 'y' } })))), { ...ann, context: { 'acs:a': 'x', 'acs:b': 'y' } }],
];

test.each(ODD)('%s', (_what, odd, two, request) => {
  expect(referenceDecide(odd, request).decision).not.toBe(referenceDecide(two, request).decision);
  const [there, back] = [compareSets(odd, two), compareSets(two, odd)].map(({ verdict }) => verdict);
  expect([['broader', 'narrower'], ['narrower', 'broader'], ['mixed', 'mixed']]).toContainEqual([there, back]);
});
