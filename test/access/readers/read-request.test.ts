import { bucketOwners, readAccessSet, readRequest, Request } from '../../../src/access';
import { placesOf } from '../../policy/places';

const ACCOUNT = '1234567890123456';
const OWNERS = bucketOwners(readAccessSet(JSON.stringify({
  version: 1, buckets: [{ name: 'media', ownerAccountId: ACCOUNT }, { name: '*', ownerAccountId: ACCOUNT }],
})).value!);
const REQUEST = { principal: 'user/app', accountId: ACCOUNT, action: 'oss:GetObject', resource: 'acs:oss:cn-shanghai:*:media/a.jpg' };
const ANONYMOUS = { principal: '*', action: 'oss:GetObject', resource: 'acs:oss:*:*:media/a.jpg' };
const ROLE = { ...REQUEST, principal: 'role/Worker' };
const SERVICE = { principal: 'service/imm.aliyuncs.com', action: 'sts:AssumeRole', resource: 'acs:ram::1:role/worker' };

function read(request: object): Request {
  const { value, findings } = readRequest(JSON.stringify(request), OWNERS);
  expect(findings).toEqual([]);
  return value!;
}

function wrong(request: unknown): string[] {
  const { value, findings } = readRequest(JSON.stringify(request), OWNERS);
  expect(value === undefined).toBe(findings.length > 0);
  return placesOf(findings);
}

describe('what can be decided', () => {
  test.each<[string, object]>([
    ['a user', { ...REQUEST, context: { 'acs:SourceIp': '203.0.113.7', 'oss:BucketTag/a': '', 'oss:BucketTag/A': '' } }],
    ['the owner of an account', { ...REQUEST, principal: 'root' }],
    ['a role', ROLE],
    ['a session of a role', { ...ROLE, sessionName: 's1' }],
    ['a session without a name to it', { ...ROLE, sessionName: '' }],
    ['nobody in particular', ANONYMOUS],
    ['a service', SERVICE],
    ['a service, in another letter case', { ...SERVICE, action: 'STS:assumerole' }],
    ['a federated identity', { ...SERVICE, principal: 'federated/acs:ram::1:saml-provider/idp' }],
    ['an action that does not exist', { ...REQUEST, action: 'made-up:Action1' }],
    ['all buckets', { ...REQUEST, action: 'oss:ListBuckets', resource: 'acs:oss:*:77:*' }],
    ['a resource of empty fields', { ...REQUEST, resource: 'acs::::' }],
    ['a relative id with colons', { ...REQUEST, resource: 'acs:oss:::b/a:b' }],
  ])('%s', (_what, request) => {
    expect(read(request)).toEqual({ context: {}, ...request });
  });

  test('a session policy is read as a policy of an identity, and has no holes', () => {
    const { sessionPolicy } = read({ ...ROLE, sessionPolicy: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:${x}', Resource: '${x}' }] } });
    expect(sessionPolicy).toMatchObject({ kind: 'identity', statements: [{ actions: [{ literal: 'oss:${x}' }], resources: [{ literal: '${x}' }] }] });
  });
});

describe('what is no request', () => {
  test.each<[string, unknown, string]>([
    ['a string', 'user/app', 'DATA_TYPE_MISMATCH $'],
    ['another member', { ...REQUEST, user: 'app' }, 'INVALID_ELEMENT $.user'],
    ['no principal', { ...REQUEST, principal: undefined }, 'MISSING_ELEMENT $.principal'],
    ['no action', { ...REQUEST, action: undefined }, 'MISSING_ELEMENT $.action'],
    ['no resource', { ...REQUEST, resource: undefined }, 'MISSING_ELEMENT $.resource'],
    ['a group', { ...REQUEST, principal: 'group/g' }, 'INVALID_VALUE $.principal'],
    ['a user without a name', { ...REQUEST, principal: 'user/' }, 'INVALID_VALUE $.principal'],
    ['every user', { ...REQUEST, principal: '**' }, 'INVALID_VALUE $.principal'],
    ['something behind root', { ...REQUEST, principal: 'root/x' }, 'INVALID_VALUE $.principal'],
    ['an account as a number', { ...REQUEST, accountId: 1 }, 'DATA_TYPE_MISMATCH $.accountId'],
    ['an account that is none', { ...REQUEST, accountId: '*' }, 'INVALID_VALUE $.accountId'],
    ['several actions', { ...REQUEST, action: ['oss:GetObject'] }, 'DATA_TYPE_MISMATCH $.action'],
    ['a wildcard in the action', { ...REQUEST, action: 'oss:Get*' }, 'INVALID_VALUE $.action'],
    ['an action without a service', { ...REQUEST, action: ':GetObject' }, 'INVALID_VALUE $.action'],
    ['an action with more behind it', { ...REQUEST, action: 'oss:GetObject\n' }, 'INVALID_VALUE $.action'],
    ['a resource of four fields', { ...REQUEST, resource: 'acs:oss:*:media' }, 'INVALID_VALUE $.resource'],
    ['everything', { ...REQUEST, resource: '*' }, 'INVALID_VALUE $.resource'],
    ['a resource of another cloud', { ...REQUEST, resource: 'arn:oss:*:*:media' }, 'INVALID_VALUE $.resource'],
    ['a line break in the relative id', { ...REQUEST, resource: 'acs:oss:*:*:a\nb' }, 'INVALID_VALUE $.resource'],
    ['a context that is no object', { ...REQUEST, context: [] }, 'DATA_TYPE_MISMATCH $.context'],
    ['a null context', { ...REQUEST, context: null }, 'DATA_TYPE_MISMATCH $.context'],
    ['a value of the context that is no string', { ...REQUEST, context: { 'acs:MFAPresent': true } }, 'DATA_TYPE_MISMATCH $.context.acs:MFAPresent'],
    ['a list of values of the context', { ...REQUEST, context: { 'acs:SourceIp': ['1.1.1.1'] } }, 'DATA_TYPE_MISMATCH $.context.acs:SourceIp'],
    ['two spellings of one key', { ...REQUEST, context: { 'acs:SourceIp': '1.1.1.1', 'ACS:sourceip': '1.1.1.1' } }, 'REPEATED_ELEMENT $.context.ACS:sourceip'],
    ['two spellings of one key with a tag', { ...REQUEST, context: { 'oss:BucketTag/a': '1', 'OSS:buckettag/a': '1' } }, 'REPEATED_ELEMENT $.context.OSS:buckettag/a'],
    ['a name of a session that is no string', { ...ROLE, sessionName: 1 }, 'DATA_TYPE_MISMATCH $.sessionName'],
    ['a session policy that is not known', { ...ROLE, sessionPolicy: '${policy}' }, 'DATA_TYPE_MISMATCH $.sessionPolicy'],
    ['an action of a session policy that would have to be a hole', { ...ROLE, sessionPolicy: { Version: '1', Statement: [{ Effect: 'Allow', Action: '${x}', Resource: '*' }] } },
      'INVALID_ACTION_FORMAT $.sessionPolicy.Statement[0].Action'],
    ['an error in a session policy', { ...ROLE, sessionPolicy: { Version: '1', Statement: [{ Effect: 'Allow', Action: '*' }] } },
      'MISSING_RESOURCE $.sessionPolicy.Statement[0].Resource'],
    ['a principal in a session policy', { ...ROLE, sessionPolicy: { Version: '1', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' }] } },
      'PRINCIPAL_IN_IDENTITY_POLICY $.sessionPolicy.Statement[0].Principal'],
  ])('%s', (_what, request, expected) => {
    expect(wrong(request)).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    ['a user of no account', { ...REQUEST, accountId: undefined }, 'MISSING_ELEMENT $.accountId'],
    ['a role of no account', { ...ROLE, accountId: undefined }, 'MISSING_ELEMENT $.accountId'],
    ['the owner of no account', { ...REQUEST, principal: 'root', accountId: undefined }, 'MISSING_ELEMENT $.accountId'],
    ['an account of nobody', { ...ANONYMOUS, accountId: ACCOUNT }, 'INVALID_ELEMENT $.accountId'],
    ['an account of a service', { ...SERVICE, accountId: ACCOUNT }, 'INVALID_ELEMENT $.accountId'],
    ['an account of a federated identity', { ...SERVICE, principal: 'federated/x', accountId: ACCOUNT }, 'INVALID_ELEMENT $.accountId'],
    ['a session of a user', { ...REQUEST, sessionName: 's' }, 'INVALID_ELEMENT $.sessionName'],
    ['a session of an account', { ...REQUEST, principal: 'root', sessionName: 's' }, 'INVALID_ELEMENT $.sessionName'],
    ['a session of nobody', { ...ANONYMOUS, sessionName: 's' }, 'INVALID_ELEMENT $.sessionName'],
    ['a session of a service', { ...SERVICE, sessionName: 's' }, 'INVALID_ELEMENT $.sessionName'],
    ['a session policy of a user', { ...REQUEST, sessionPolicy: { Version: '1', Statement: [] } }, 'INVALID_ELEMENT $.sessionPolicy'],
    ['a service that does something else', { ...SERVICE, action: 'oss:GetObject' }, 'INVALID_VALUE $.action'],
    ['a federated identity that does something else', { ...SERVICE, principal: 'federated/x', action: 'sts:GetCallerIdentity' }, 'INVALID_VALUE $.action'],
  ])('%s', (_what, request, expected) => {
    expect(wrong(request)).toEqual([expected]);
  });

  test.each([
    ['{"principal":"*","principal":"*","action":"a:b","resource":"acs::::"}', 'JSON_REPEATED_MEMBER $.principal'],
    ['{"principal":"*","action":"a:b","resource":"acs::::","context":{"k":"1","k":"2"}}', 'JSON_REPEATED_MEMBER $.context.k'],
    ['{', 'JSON_SYNTAX $'],
  ])('%s', (json, expected) => {
    expect(placesOf(readRequest(json, OWNERS).findings)).toEqual([expected]);
  });
});

describe('the account of a resource', () => {
  const on = (resource: string) => ({ ...ANONYMOUS, resource });

  test.each([
    'acs:oss:*:*:media', 'acs:oss:*::media/a', `acs:oss:*:${ACCOUNT}:media/a`, `acs:oss:*:${ACCOUNT}:media`,
    'acs:oss:*:77:other/a', 'acs:oss:*:77:Media/a', 'acs:oss:*:77:mediax', 'acs:oss:*:77:', 'acs:oss:*:77:/media',
    'acs:OSS:*:77:media', 'acs:imm:*:77:media/a', 'acs:oss:*:77:*', 'acs:oss:*:??:other',
  ])('%s', (resource) => {
    read(on(resource));
  });

  test.each(['acs:oss:*:77:media', 'acs:oss:*:77:media/a', 'acs:oss:*:77:media/', 'acs:oss:*:1*:media', 'acs:oss:*:77:*/a'])('%s is of another account than its bucket', (resource) => {
    expect(wrong(on(resource))).toEqual(['INVALID_VALUE $.resource']);
  });
});

test('messages show the value, the rule and the way out', () => {
  const said = (request: object) => readRequest(JSON.stringify(request), OWNERS).findings.map(({ message, fix }) => `${message}: ${fix}`);
  expect(said({ ...ANONYMOUS, resource: 'acs:oss:*:77:media' })).toEqual([
    `the bucket of \`"acs:oss:*:77:media"\` is owned by \`${ACCOUNT}\`, not by \`77\`: write \`${ACCOUNT}\`, \`*\` or nothing as the account`,
  ]);
  expect(said({ ...ANONYMOUS, user: 'app', Context: {} })).toEqual([
    '`user` is no member of a request: the members are `principal`, `action`, `resource`, `accountId`, `context`, `sessionName`, `sessionPolicy`',
    '`Context` is no member of a request: did you mean `context`',
  ]);
  expect(said({ ...SERVICE, action: 'oss:GetObject', sessionName: 's' })).toEqual([
    '`service/imm.aliyuncs.com` has no `sessionName`: leave it out',
    '`service/imm.aliyuncs.com` does nothing but assume roles, not `"oss:GetObject"`: write `sts:AssumeRole`',
  ]);
});
