import { AccessSet, readAccessSet } from '../../../src/access';
import { placesOf } from '../../policy/places';

const ACCOUNT = '1234567890123456';
const ALLOW = { Effect: 'Allow', Action: 'oss:GetObject', Resource: '*' };
const DOCUMENT = { Version: '1', Statement: [ALLOW] };
const USER = { id: 'user/app', accountId: ACCOUNT };
const BUCKET = { name: 'media', ownerAccountId: ACCOUNT };

function read(members: object): AccessSet {
  const { value, findings } = readAccessSet(JSON.stringify({ version: 1, ...members }));
  expect(findings).toEqual([]);
  return value!;
}

/** Code and path of everything that is wrong with a set. */
function wrong(set: unknown): string[] {
  const { value, findings } = readAccessSet(JSON.stringify(set));
  expect(value === undefined).toBe(findings.length > 0);
  expect(findings.every((finding) => finding.class === 'error')).toBe(true);
  return placesOf(findings);
}

describe('what a set says', () => {
  test('nothing but its version', () => {
    expect(read({})).toEqual({ principals: [], buckets: [], blockedAccounts: [] });
  });

  test('everything there is to say', () => {
    const set = read({
      principals: [
        { ...USER, policies: [DOCUMENT, '${system-policy:AliyunOSSFullAccess}'], groups: ['group/Media'], userId: '277' },
        { id: 'role/ImmMedia', accountId: ACCOUNT, trust: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' }] } },
      ],
      buckets: [
        { ...BUCKET, policy: { Version: '1', Statement: [{ ...ALLOW, Principal: [] }] }, blockPublicAccess: true, acl: 'public-read' },
        { ...BUCKET, name: 'Media', policy: '${unknown} and ${more}', blockPublicAccess: false },
      ],
      accounts: [{ accountId: '1', blockPublicAccess: true }, { accountId: '2', blockPublicAccess: false }, { accountId: '3' }],
    });
    expect(set).toMatchObject({
      principals: [
        {
          id: 'user/app',
          accountId: ACCOUNT,
          policies: [
            { name: 'user/app policies[0]', text: { kind: 'identity', statements: [{ effect: 'Allow', actions: [{ literal: 'oss:GetObject' }] }] } },
            { name: 'user/app policies[1]', text: { unknown: 'system-policy:AliyunOSSFullAccess' } },
          ],
          groups: ['group/Media'],
          userId: '277',
        },
        { id: 'role/ImmMedia', policies: [], groups: [], trust: { name: 'role/ImmMedia trust', text: { kind: 'trust' } } },
      ],
      buckets: [
        { name: 'media', ownerAccountId: ACCOUNT, policy: { name: 'bucket media', text: { kind: 'bucket' } }, blockPublicAccess: true, acl: 'public-read' },
        { name: 'Media', policy: { name: 'bucket Media', text: { unknown: 'unknown} and ${more' } }, blockPublicAccess: false, acl: 'private' },
      ],
      blockedAccounts: ['1'],
    });
    expect(set.principals[1]).not.toHaveProperty('userId');
    expect(set.principals[0]).not.toHaveProperty('trust');
  });

  test('holes stand wherever a document has a string, and nowhere else', () => {
    const { principals: [{ id, policies: [{ text }] }], buckets } = read({
      principals: [{ ...USER, id: 'user/${x}', policies: [{ Version: '1', Statement: [{ ...ALLOW, Action: 'oss:${x}', Resource: 'acs:oss:*:*:${bucket}/*' }] }] }],
      buckets: [{ ...BUCKET, name: '${bucket}' }],
    });
    expect(text).toMatchObject({ statements: [{ actions: [{ pieces: ['oss:', { hole: 'x' }] }], resources: [{ pieces: ['acs:oss:*:*:', { hole: 'bucket' }, '/*'] }] }] });
    expect([id, buckets[0].name]).toEqual(['user/${x}', '${bucket}']);
  });

  test.each<[string, object]>([
    ['one id in two accounts', { principals: [USER, { ...USER, accountId: '2' }] }],
    ['one name of a user and of a group', { principals: [USER, { ...USER, id: 'group/app' }] }],
    ['ids that only other scripts hold for equal', { principals: [{ ...USER, id: 'user/K' }, { ...USER, id: 'user/\u212a' }] }],
    ['names of buckets in another letter case', { buckets: [BUCKET, { ...BUCKET, name: 'MEDIA' }] }],
    ['a group that is not listed', { principals: [{ ...USER, groups: ['group/none'] }] }],
    ['no statements', { principals: [{ ...USER, policies: [{ Version: '1', Statement: [] }] }] }],
  ])('%s', (_what, members) => {
    read(members);
  });
});

describe('what is no set', () => {
  test.each<[string, unknown, string[]]>([
    ['a list', [], ['DATA_TYPE_MISMATCH $']],
    ['null', null, ['DATA_TYPE_MISMATCH $']],
    ['no version', {}, ['MISSING_ELEMENT $.version']],
    ['a version as a string', { version: '1' }, ['INVALID_VERSION $.version']],
    ['a version to come', { version: 2 }, ['INVALID_VERSION $.version']],
    ['a null version', { version: null }, ['INVALID_VERSION $.version']],
    ['another member', { version: 1, users: [] }, ['INVALID_ELEMENT $.users']],
    ['a member of every object\'s prototype', JSON.parse('{"version":1,"__proto__":{},"constructor":1}'), ['INVALID_ELEMENT $.__proto__', 'INVALID_ELEMENT $.constructor']],
    ['no lists', { version: 1, principals: {}, buckets: null, accounts: '1' },
      ['DATA_TYPE_MISMATCH $.accounts', 'DATA_TYPE_MISMATCH $.principals', 'DATA_TYPE_MISMATCH $.buckets']],
    ['no objects in the lists', { version: 1, principals: ['user/app'], buckets: [[]], accounts: [null] },
      ['DATA_TYPE_MISMATCH $.accounts[0]', 'DATA_TYPE_MISMATCH $.principals[0]', 'DATA_TYPE_MISMATCH $.buckets[0]']],
    ['empty objects in the lists', { version: 1, principals: [{}], buckets: [{}], accounts: [{}] }, [
      'MISSING_ELEMENT $.accounts[0].accountId', 'MISSING_ELEMENT $.principals[0].id', 'MISSING_ELEMENT $.principals[0].accountId',
      'MISSING_ELEMENT $.buckets[0].name', 'MISSING_ELEMENT $.buckets[0].ownerAccountId',
    ]],
  ])('%s', (_what, set, expected) => {
    expect(wrong(set)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ['another member', { policy: DOCUMENT }, 'INVALID_ELEMENT $.principals[0].policy'],
    ['an id without a kind', { id: 'app' }, 'INVALID_VALUE $.principals[0].id'],
    ['an id without a name', { id: 'user/' }, 'INVALID_VALUE $.principals[0].id'],
    ['an id of another kind', { id: 'service/imm.aliyuncs.com' }, 'INVALID_VALUE $.principals[0].id'],
    ['a kind in another letter case', { id: 'User/app' }, 'INVALID_VALUE $.principals[0].id'],
    ['an id that is no string', { id: 7 }, 'DATA_TYPE_MISMATCH $.principals[0].id'],
    ['an account as a number', { accountId: 1234 }, 'DATA_TYPE_MISMATCH $.principals[0].accountId'],
    ['an account that is none', { accountId: 'self' }, 'INVALID_VALUE $.principals[0].accountId'],
    ['an empty account', { accountId: '' }, 'INVALID_VALUE $.principals[0].accountId'],
    ['digits of another script', { accountId: '１２３' }, 'INVALID_VALUE $.principals[0].accountId'],
    ['one policy instead of a list', { policies: DOCUMENT }, 'DATA_TYPE_MISMATCH $.principals[0].policies'],
    ['one group instead of a list', { groups: 'group/a' }, 'DATA_TYPE_MISMATCH $.principals[0].groups'],
    ['a group without a kind', { groups: ['group/a', 'b'] }, 'INVALID_VALUE $.principals[0].groups[1]'],
    ['a user id that is none', { userId: 'app' }, 'INVALID_VALUE $.principals[0].userId'],
    ['a null policy', { policies: [null] }, 'DATA_TYPE_MISMATCH $.principals[0].policies[0]'],
    ['the name of a policy', { policies: ['AliyunOSSFullAccess'] }, 'INVALID_VALUE $.principals[0].policies[0]'],
    ['a hole with text around it', { policies: ['${a}.'] }, 'INVALID_VALUE $.principals[0].policies[0]'],
    ['a hole without a name', { policies: ['${}'] }, 'INVALID_VALUE $.principals[0].policies[0]'],
    ['a document as text', { trust: JSON.stringify(DOCUMENT) }, 'INVALID_VALUE $.principals[0].trust'],
    ['a list as trust', { trust: [] }, 'DATA_TYPE_MISMATCH $.principals[0].trust'],
  ])('principal with %s', (_what, members, expected) => {
    expect(wrong({ version: 1, principals: [{ ...USER, ...members }] })).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    ['another member', { owner: ACCOUNT }, 'INVALID_ELEMENT $.buckets[0].owner'],
    ['a name that is no string', { name: null }, 'DATA_TYPE_MISMATCH $.buckets[0].name'],
    ['an owner that is none', { ownerAccountId: 'this account' }, 'INVALID_VALUE $.buckets[0].ownerAccountId'],
    ['an ACL that OSS does not have', { acl: 'Private' }, 'INVALID_VALUE $.buckets[0].acl'],
    ['a switch as a string', { blockPublicAccess: 'true' }, 'DATA_TYPE_MISMATCH $.buckets[0].blockPublicAccess'],
    ['a list of policies', { policy: [DOCUMENT] }, 'DATA_TYPE_MISMATCH $.buckets[0].policy'],
  ])('bucket with %s', (_what, members, expected) => {
    expect(wrong({ version: 1, buckets: [{ ...BUCKET, ...members }] })).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    ['another member', { name: 'x' }, 'INVALID_ELEMENT $.accounts[0].name'],
    ['an id that is none', { accountId: '*' }, 'INVALID_VALUE $.accounts[0].accountId'],
    ['a null switch', { blockPublicAccess: null }, 'DATA_TYPE_MISMATCH $.accounts[0].blockPublicAccess'],
  ])('account with %s', (_what, members, expected) => {
    expect(wrong({ version: 1, accounts: [{ accountId: '1', ...members }] })).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    ['two principals of one id', { principals: [USER, { ...USER, id: 'group/app' }, { ...USER, id: 'user/App' }] }, 'REPEATED_ELEMENT $.principals[2]'],
    ['two buckets of one name, whoever owns them', { buckets: [BUCKET, { ...BUCKET, ownerAccountId: '2' }] }, 'REPEATED_ELEMENT $.buckets[1]'],
    ['two accounts of one id', { accounts: [{ accountId: '1' }, { accountId: '1', blockPublicAccess: true }] }, 'REPEATED_ELEMENT $.accounts[1]'],
  ])('%s', (_what, members, expected) => {
    expect(wrong({ version: 1, ...members })).toEqual([expected]);
  });

  test.each([
    ['{"version":1,"version":1}', 'JSON_REPEATED_MEMBER $.version'],
    ['{"version":1,"principals":[{"id":"user/a","id":"user/b","accountId":"1"}]}', 'JSON_REPEATED_MEMBER $.principals[0].id'],
    ['{"version":1,}', 'JSON_SYNTAX $'],
    ['', 'JSON_SYNTAX $'],
  ])('%s', (json, expected) => {
    expect(placesOf(readAccessSet(json).findings)).toEqual([expected]);
  });
});

/** Each error that a document can hold, once: what else breaks these rules is tried on the parser itself. */
describe('errors of the policy language are told where they stand in the set', () => {
  const MISSING = undefined;
  const bucket = (statement: object) => ({ version: 1, buckets: [{ ...BUCKET, policy: { Version: '1', Statement: [{ ...ALLOW, Principal: ['1'], ...statement }] } }] });
  const trust = (statement: object) => ({
    version: 1,
    principals: [{ id: 'role/r', accountId: '1', trust: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*', ...statement }] } }],
  });
  const policy = (document: object) => ({ version: 1, principals: [USER, { ...USER, id: 'group/g', policies: [DOCUMENT, { ...DOCUMENT, ...document }] }] });
  const identity = (statement: object) => policy({ Statement: [ALLOW, { ...ALLOW, ...statement }] });

  test.each<[string, object, string]>([
    ['no version', policy({ Version: MISSING }), 'MISSING_VERSION $.principals[1].policies[1].Version'],
    ['no statements', policy({ Statement: MISSING }), 'MISSING_STATEMENT $.principals[1].policies[1].Statement'],
    ['a bare statement', policy({ Statement: ALLOW }), 'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement'],
    ['a statement that is no object', policy({ Statement: ['Allow'] }), 'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement[0]'],
    ['another member of the document', policy({ Comment: '' }), 'INVALID_ELEMENT $.principals[1].policies[1].Comment'],
    ['no effect', identity({ Effect: MISSING }), 'MISSING_EFFECT $.principals[1].policies[1].Statement[1].Effect'],
    ['another effect', identity({ Effect: 'ALLOW' }), 'INVALID_EFFECT $.principals[1].policies[1].Statement[1].Effect'],
    ['an effect that is not known', identity({ Effect: '${effect}' }), 'INVALID_EFFECT $.principals[1].policies[1].Statement[1].Effect'],
    ['both Action and NotAction', identity({ NotAction: '*' }), 'INVALID_ELEMENT $.principals[1].policies[1].Statement[1].NotAction'],
    ['neither of them', identity({ Action: MISSING }), 'MISSING_ACTION $.principals[1].policies[1].Statement[1].Action'],
    ['an action without a service', identity({ Action: 'Get*' }), 'INVALID_ACTION_FORMAT $.principals[1].policies[1].Statement[1].Action'],
    ['a NotAction without a service', identity({ Action: MISSING, NotAction: '?' }), 'INVALID_ACTION_FORMAT $.principals[1].policies[1].Statement[1].NotAction'],
    ['no resource', identity({ Resource: MISSING }), 'MISSING_RESOURCE $.principals[1].policies[1].Statement[1].Resource'],
    ['no resource of a bucket', bucket({ Resource: MISSING }), 'MISSING_RESOURCE $.buckets[0].policy.Statement[0].Resource'],
    ['a resource in a trust document', trust({ Resource: '*' }), 'INVALID_ELEMENT $.principals[0].trust.Statement[0].Resource'],
    ['a principal in a policy', identity({ Principal: '*' }), 'PRINCIPAL_IN_IDENTITY_POLICY $.principals[1].policies[1].Statement[1].Principal'],
    ['no principal of a bucket policy', bucket({ Principal: MISSING }), 'MISSING_PRINCIPAL $.buckets[0].policy.Statement[0].Principal'],
    ['no principal of a trust document', trust({ Principal: MISSING }), 'MISSING_PRINCIPAL $.principals[0].trust.Statement[0].Principal'],
    ['an object as principal of a bucket policy', bucket({ Principal: { RAM: '*' } }), 'INVALID_PRINCIPAL $.buckets[0].policy.Statement[0].Principal'],
    ['another kind of trusted principal', trust({ Principal: { AWS: '*' } }), 'INVALID_PRINCIPAL $.principals[0].trust.Statement[0].Principal'],
    ['NotPrincipal', bucket({ NotPrincipal: '1' }), 'INVALID_ELEMENT $.buckets[0].policy.Statement[0].NotPrincipal'],
    ['NotResource', identity({ NotResource: '1' }), 'INVALID_ELEMENT $.principals[1].policies[1].Statement[1].NotResource'],
    ['another member', identity({ Comment: '1' }), 'INVALID_ELEMENT $.principals[1].policies[1].Statement[1].Comment'],
    ['an operator that does not exist', identity({ Condition: { Null: {} } }), 'INVALID_CONDITION_OPERATOR $.principals[1].policies[1].Statement[1].Condition.Null'],
    ['an operator that is not known', identity({ Condition: { 'String${x}': {} } }),
      'INVALID_CONDITION_OPERATOR $.principals[1].policies[1].Statement[1].Condition.String${x}'],
    ['a key that is not known', identity({ Condition: { Bool: { 'acs:${x}': 'true' } } }),
      'UNKNOWN_ELEMENT $.principals[1].policies[1].Statement[1].Condition.Bool.acs:${x}'],
    ['a value that cannot be read', bucket({ Condition: { IpAddress: { 'acs:SourceIp': '10.0.0' } } }),
      'INVALID_CONDITION_VALUE $.buckets[0].policy.Statement[0].Condition.IpAddress.acs:SourceIp'],
    ['a value that no hole makes readable', trust({ Condition: { NumericEquals: { 'k:a': 'x${x}' } } }),
      'INVALID_CONDITION_VALUE $.principals[0].trust.Statement[0].Condition.NumericEquals.k:a'],
    ['a condition that is no object', identity({ Condition: [] }), 'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement[1].Condition'],
    ['an operator that has no object', identity({ Condition: { Bool: 'true' } }), 'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement[1].Condition.Bool'],
    ['an empty list', identity({ Action: [] }), 'EMPTY_LIST $.principals[1].policies[1].Statement[1].Action'],
    ['an empty list of trusted principals', trust({ Principal: [] }), 'INVALID_PRINCIPAL $.principals[0].trust.Statement[0].Principal'],
    ['an element that is no string', identity({ Resource: ['*', 1] }), 'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement[1].Resource'],
    ['a condition value that is no string', identity({ Condition: { Bool: { 'k:a': true } } }),
      'DATA_TYPE_MISMATCH $.principals[1].policies[1].Statement[1].Condition.Bool.k:a'],
  ])('%s', (_what, set, expected) => {
    expect(wrong(set)).toEqual([expected]);
  });
});

test('messages show the value, the rule and the way out', () => {
  const set = { version: 1, principals: [{ id: 'app', accountID: '1' }, USER, { ...USER, id: 'USER/app' }, { ...USER, id: 'user/APP' }] };
  expect(readAccessSet(JSON.stringify(set)).findings.map(({ path, message, fix }) => `${path}: ${message}: ${fix}`)).toEqual([
    '$.principals[0].accountID: `accountID` is no member of a principal: did you mean `accountId`',
    '$.principals[0].accountId: a principal has no `accountId`: add it',
    '$.principals[0].id: `"app"` cannot stand here: write `user/<name>`, `group/<name>` or `role/<name>`',
    '$.principals[2].id: `"USER/app"` cannot stand here: write `user/<name>`, `group/<name>` or `role/<name>`',
    `$.principals[3]: \`user/app\` of account \`${ACCOUNT}\` stands at \`$.principals[1]\` already: put both into one`,
  ]);
});
