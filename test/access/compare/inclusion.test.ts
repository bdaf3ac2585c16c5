/** Whether documents stay within others, and which of their statements change nothing. */
import { exceeding, redundantStatements } from '../../../src/access';
import { ACCESS_FILE_SPELLING, Document, parseDocument } from '../../../src/policy';

const allow = (Action: string | string[], Resource: string | string[], more: object = {}) => ({ Effect: 'Allow', Action, Resource, ...more });
const deny = (Action: string, Resource: string) => ({ Effect: 'Deny', Action, Resource });

function documentOf(...Statement: object[]): Document {
  const { document, findings } = parseDocument('identity', JSON.stringify({ Version: '1', Statement }), ACCESS_FILE_SPELLING);
  if (!document) throw new Error(JSON.stringify(findings));
  return document;
}

const VPC = { Condition: { StringEquals: { 'acs:SourceVpc': 'v' } } };

describe('what exceeds a boundary', () => {
  test.each<[string, object[], object[], string]>([
    ['nothing within it', [allow('oss:*', 'acs:oss:*:*:b/*')], [allow('oss:Get*', 'acs:oss:*:*:b/a*')], 'narrower'],
    ['nothing but its own', [allow('oss:*', '*')], [allow('OSS:*', ['*', 'acs:oss:*:*:b'])], 'none'],
    ['another action', [allow('oss:Get*', '*')], [allow('oss:*', '*')], 'broader'],
    ['another resource', [allow('oss:*', 'acs:oss:*:*:b/a*')], [allow('oss:*', 'acs:oss:*:*:b/*')], 'broader'],
    ['a condition left out', [allow('oss:*', '*', VPC)], [allow('oss:*', '*')], 'broader'],
    ['what it denies', [allow('oss:*', '*'), deny('oss:Put*', '*')], [allow('oss:*', '*')], 'broader'],
    ['a resource of an account that is named', [allow('oss:*', 'acs:oss:*:99:b/a*')], [allow('oss:*', 'acs:oss:*:99:b/*')], 'broader'],
    ['one account in place of another one', [allow('oss:*', 'acs:oss:*:98:b')], [allow('oss:*', 'acs:oss:*:99:b')], 'mixed'],
    ['any account in place of one', [allow('oss:*', 'acs:oss:*:98:b')], [allow('oss:*', 'acs:oss:*:*:b')], 'broader'],
    ['accounts by a pattern', [], [allow('oss:*', 'acs:oss:*:12*:b')], 'broader'],
    ['accounts by another pattern', [allow('oss:*', 'acs:oss:*:121*:b')], [allow('oss:*', 'acs:oss:*:12*:b')], 'broader'],
    ['accounts by a part that is not known', [], [allow('oss:*', 'acs:oss:*:12${a}:b')], 'unknown'],
    ['roles of accounts by a pattern', [], [allow('sts:AssumeRole', 'acs:ram::*2:role/x')], 'broader'],
    ['perhaps what is not known', [allow('oss:*', 'acs:oss:*:*:a')], [allow('oss:*', 'acs:oss:*:*:${bucket}')], 'unknown'],
    ['assuming another role', [allow('sts:AssumeRole', 'acs:ram::99:role/a')], [allow('sts:AssumeRole', ['acs:ram::99:role/a', 'acs:ram::99:role/b'])], 'broader'],
    ['assuming any role', [allow('oss:*', '*')], [allow(['oss:*', 'sts:AssumeRole'], '*')], 'broader'],
    ['nothing, where a wildcard covers assuming a role', [allow('sts:*', '*')], [allow('sts:AssumeRole', 'acs:ram:*:*:role/*')], 'narrower'],
    ['all but assuming a role, in place of it', [allow('sts:AssumeRole', '*')], [allow('oss:*', '*')], 'mixed'],
    ['perhaps assuming a role', [allow('sts:${action}', '*')], [allow('sts:AssumeRole', '*')], 'unknown'],
    ['nothing, where it may assume roles and perhaps does', [allow('sts:*', '*')], [allow('sts:AssumeR${rest}', '*')], 'narrower'],
    ['perhaps assuming a role, by the beginning of its name', [allow('sts:AssumeR${rest}', '*')], [allow('sts:AssumeRole', '*')], 'unknown'],
    ['perhaps assuming a role, where all but something is allowed', [{ Effect: 'Allow', NotAction: ['sts:AssumeR${rest}', 'oss:*'], Resource: '*' }], [allow('sts:AssumeRole', '*')], 'unknown'],
    ['a role that is left out of a denial', [allow('*', '*'), deny('sts:AssumeRole', 'acs:ram:*:*:role/a')], [allow('*', '*')], 'broader'],
  ])('%s', (_what, boundary, documents, verdict) => {
    expect(exceeding([documentOf(...boundary)], [documentOf(...documents)]).verdict).toBe(verdict);
  });

  test('comes with a request that shows it', () => {
    const { added } = exceeding([documentOf(allow('oss:Get*', '*'))], [documentOf(allow(['oss:GetObject', 'sts:AssumeRole'], 'acs:ram::99:role/a'))]);
    expect(added.map(({ actions, resources, witness }) => ({ actions, resources, witness }))).toEqual([{
      actions: ['sts:AssumeRole'],
      resources: ['acs:ram::99:role/a'],
      witness: { principal: 'user/holder', accountId: '99', action: 'sts:AssumeRole', resource: 'acs:ram::99:role/a', context: {} },
    }]);
  });

  test('is told once of what has to do with roles and with other things', () => {
    const { possible } = exceeding([documentOf(allow('oss:Get*', '*'))], [documentOf(allow(['oss:${a}', 'oss:GetObject', 'sts:Assume${b}'], '*'))]);
    expect(possible.map(({ actions, witness }) => [...actions, witness.action])).toEqual([
      ['oss:${a}', 'sts:Assume${b}', 'oss:x'], ['sts:Assume${b}', 'sts:AssumeRole'],
    ]);
  });

  test('is told of all that perhaps leaves out assuming a role', () => {
    const most = { Effect: 'Allow', NotAction: ['sts:AssumeR${rest}', 'oss:*'], Resource: 'acs:ram::99:role/a' };
    const { possible } = exceeding([documentOf(allow('oss:Get*', '*'))], [documentOf(most)]);
    expect(possible.map(({ actions, exceptActions, resources, witness }) => [actions, exceptActions, resources, witness.action])).toEqual([
      [['sts:AssumeRole'], ['sts:AssumeR${rest}'], ['acs:ram::99:role/a'], 'sts:AssumeRole'],
    ]);
  });

  test('comes with a note where the search was not whole', () => {
    const some = (value: string) => documentOf(allow('oss:*', '*', { Condition: { DateEquals: { 'acs:CurrentTime': value } } }));
    const { verdict, notes } = exceeding([some('2026-${a}')], [some('2026-${b}')]);
    expect([verdict, notes.map((note) => note.split(' ', 4).join(' '))]).toEqual(['unknown', ['the search ended at']]);
  });

  test('is what several documents allow together', () => {
    const [one, other] = [documentOf(allow('oss:GetObject', '*')), documentOf(allow('oss:PutObject', '*'))];
    expect(exceeding([one, other], [documentOf(allow(['oss:PutObject', 'oss:GetObject'], '*'))]).verdict).toBe('none');
  });
});

test('statements that change nothing', () => {
  const [wide, narrow] = [allow('oss:*', 'acs:oss:*:99:b/*'), allow('oss:GetObject', 'acs:oss:*:99:b/a')];
  expect(redundantStatements(documentOf(wide, narrow))).toEqual([1]);
  expect(redundantStatements(documentOf(narrow, allow('oss:GetObject', 'acs:oss:*:98:b/a'), deny('oss:PutObject', '*')))).toEqual([2]);
  expect(redundantStatements(documentOf(allow('sts:AssumeRole', 'acs:ram::99:role/a'), allow('oss:*', '*')))).toEqual([]);
});
