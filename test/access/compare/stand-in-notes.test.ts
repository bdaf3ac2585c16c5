import { Change } from '../../../src/access';
import { compareSets } from '../../properties/engine';
import { allow, onBucket } from '../../reference/cases/case';
import { AccessSetJson, StatementJson } from '../../reference/json';

const madeUp = (who: string) => `${who} is made up, and stands for all whom the same patterns or unknown parts mean`;

function trusting(principal?: StatementJson['Principal']): AccessSetJson {
  const trust = { Version: '1' as const, Statement: principal === undefined ? [] : [{ Effect: 'Allow' as const, Action: 'sts:AssumeRole', Principal: principal }] };
  return { version: 1, principals: [{ id: 'role/Worker', accountId: '11', trust }] };
}

const named = ({ principal, accountId }: Change) => (accountId === undefined ? principal : `${principal} of ${accountId}`);

test.each<[string, StatementJson['Principal'], string[], string[]]>([
  ['a user, a role, an account and everyone', { RAM: ['acs:ram::12:user/Zoe', 'acs:ram::12:role/etl', 'acs:ram::13:root'] }, ['root of 13', 'user/zoe of 12', 'role/etl of 12'], []],
  ['everyone', { RAM: '*' }, ['root of 9999999999999999'], []],
  ['users of a pattern', { RAM: 'acs:ram::12:user/dev-*' }, ['user/dev-x of 12'], [madeUp('`user/dev-x` of account `12`')]],
  ['users of a pattern beside one of them', { RAM: ['acs:ram::12:user/dev-*', 'acs:ram::12:user/dev-1'] }, ['user/dev-1 of 12', 'user/dev- of 12'], [madeUp('`user/dev-` of account `12`')]],
  ['users of a pattern, beside one of another account who is called so', { RAM: ['acs:ram::12:user/dev-*', 'acs:ram::13:user/dev-'] }, ['user/dev- of 12', 'user/dev- of 13'], [madeUp('`user/dev-` of account `12`')]],
  ['accounts of a pattern', { RAM: 'acs:ram::13?:root' }, ['root of 131'], [madeUp('`root` of account `131`')]],
  ['a service and one of part of a name', { Service: ['imm.aliyuncs.com', '${s}.aliyuncs.com'] }, ['service/imm.aliyuncs.com', 'service/x.aliyuncs.com'], [madeUp('`service/x.aliyuncs.com`')]],
  ['a service that is not known', { Service: '${s}' }, ['service/unlisted'], []],
])('a role that trusts %s', (_what, principal, callers, notes) => {
  const { added, possible, notes: said } = compareSets(trusting(), trusting(principal));
  expect([[...added, ...possible].map(named), said]).toEqual([expect.arrayContaining(callers), notes]);
});

test('identities of the own account that nobody lists are told beside those that are listed', () => {
  const [before, after] = [onBucket(allow('oss:PutObject', '*', { Principal: '11' })), onBucket(allow(['oss:PutObject', 'oss:GetObject'], '*', { Principal: '11' }))];
  const { added, notes } = compareSets(before, after);
  expect([added.map(named), notes]).toEqual([expect.arrayContaining(['user/unlisted of 11', 'role/unlisted of 11']), []]);
});
