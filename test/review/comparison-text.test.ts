/** Comparisons as people read them: the whole text, without colours. */
import { Change, compare, Comparison, readAccessSet } from '../../src/access';
import { comparisonText, Paint } from '../../src/review';

const plain = (text: string) => text;
const PLAIN: Paint = { heading: plain, aside: plain, good: plain, bad: plain, open: plain };

const UID = '1234567890123456';

function setOf(parts: object) {
  const { value, findings } = readAccessSet(JSON.stringify({ version: 1, ...parts }));
  expect(findings).toEqual([]);
  return value!;
}

const documentOf = (...statements: object[]) => ({ Version: '1', Statement: statements });
const user = (name: string, ...statements: object[]) => ({ id: `user/${name}`, accountId: UID, policies: [documentOf(...statements)] });

function textOf(before: object, after: object): string {
  return comparisonText(compare(setOf(before), setOf(after)), PLAIN);
}

/** The text of changes as they are given, to which nobody's search is needed. */
function said(parts: Partial<Comparison>): string {
  return comparisonText({ verdict: 'broader', added: [], removed: [], possible: [], notes: [], ...parts }, PLAIN);
}

const change = (parts: Partial<Change> = {}): Change => {
  const { principal = 'user/app', accountId } = { accountId: UID, ...parts };
  const witness = { principal, accountId, action: 'oss:GetObject', resource: 'acs:oss:x:1:media/x', context: {} };
  return { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/*'], witness, ...parts, principal, accountId };
};

const callers = (...own: Partial<Change>[]) => said({ added: own.map(change) }).split('\n')[3].trim();

const READS = { Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/*' };

test('who newly may do what, the gravest first, and who no longer may', () => {
  const given = {
    Effect: 'Allow',
    Action: ['oss:PutObject', 'oss:PutObjectAcl', 'oss:ListParts', 'oss:DeleteObject'],
    Resource: ['acs:oss:*:*:media/done/*', 'acs:oss:*:*:media/drafts/*'],
    Condition: { StringEquals: { 'acs:SourceVpc': ['vpc-1', 'vpc-2'] }, Bool: { 'acs:SecureTransport': 'true' } },
  };
  expect(textOf({ principals: [user('app', READS), user('web', READS)] }, { principals: [user('app', given), user('web', given)] })).toBe(`\
MIXED: 6 new, 2 removed

New
  user/app, user/web of account 1234567890123456
    Permissions management: oss:PutObjectAcl
      on acs:oss:*:*:media/done/*
      on acs:oss:*:*:media/drafts/*
      where acs:SecureTransport Bool "true"
      and acs:SourceVpc StringEquals "vpc-1" or "vpc-2"
      for example: oss:PutObjectAcl on acs:oss:x:1234567890123456:media/done/x, with acs:SecureTransport "true", with acs:SourceVpc "vpc-1", by user/app of account 1234567890123456
    Write: oss:DeleteObject, oss:PutObject
      on acs:oss:*:*:media/done/*
      on acs:oss:*:*:media/drafts/*
      where acs:SecureTransport Bool "true"
      and acs:SourceVpc StringEquals "vpc-1" or "vpc-2"
      for example: oss:PutObject on acs:oss:x:1234567890123456:media/done/x, with acs:SecureTransport "true", with acs:SourceVpc "vpc-1", by user/app of account 1234567890123456
    List: oss:ListParts
      on acs:oss:*:*:media/done/*
      on acs:oss:*:*:media/drafts/*
      where acs:SecureTransport Bool "true"
      and acs:SourceVpc StringEquals "vpc-1" or "vpc-2"
      for example: oss:ListParts on acs:oss:x:1234567890123456:media/done/x, with acs:SecureTransport "true", with acs:SourceVpc "vpc-1", by user/app of account 1234567890123456

Removed
  user/app, user/web of account 1234567890123456
    Read: oss:GetObject
      on acs:oss:*:*:media/*
      for example: oss:GetObject on acs:oss:x:1234567890123456:media/x, by user/app of account 1234567890123456
`);
});

test('what depends on a policy that nobody knows is possibly new', () => {
  expect(textOf({ principals: [user('app')] }, { principals: [{ ...user('app'), policies: ['${system-policy:AliyunOSSFullAccess}'] }] })).toBe(`\
UNKNOWN: 1 possibly new

Possibly new: it depends on what is not known
  user/app of account 1234567890123456
    List, Read, Tagging, Write and Permissions management: *
      on *
      for example: x:x on acs:x:x:1234567890123456:x
`);
});

test.each<[Partial<Comparison>, string]>([
  [{ verdict: 'none' }, 'NONE: nothing new, nothing removed\n'],
  [{ verdict: 'unknown' }, 'UNKNOWN: nothing was found, and not everything could be compared\n'],
  [{ verdict: 'none', notes: ['`group/readers` has other policies, and no listed member'] },
    'NONE: nothing new, nothing removed\n\nNotes\n  - `group/readers` has other policies, and no listed member\n'],
])('a verdict of %j', (parts, text) => {
  expect(said(parts)).toBe(text);
});

test.each<[string, Partial<Change>[], string]>([
  ['the owner of an account', [{ principal: 'root' }], `account ${UID} and everyone in it`],
  ['the owner of an account that no stack states', [{ principal: 'root', accountId: '0000000000000000' }], 'this account and everyone in it'],
  ['the owner of any other account', [{ principal: 'root', accountId: '9999999999999999' }], 'any other account'],
  ['users that are not listed', [{ principal: 'user/unlisted' }], `users of account ${UID} that are not listed`],
  ['roles that are not listed', [{ principal: 'role/unlisted' }], `roles of account ${UID} that are not listed`],
  ['users of any other account', [{ principal: 'user/unlisted', accountId: '9999999999999999' }], 'users of any other account'],
  ['nobody known', [{ principal: '*', accountId: undefined }], 'anonymous'],
  ['a service', [{ principal: 'service/imm.aliyuncs.com', accountId: undefined }], 'service imm.aliyuncs.com'],
  ['a service whose name is not known', [{ principal: 'service/unlisted', accountId: undefined }], 'a service that is not known'],
  ['a federated identity', [{ principal: 'federated/acs:ram::1:saml-provider/idp', accountId: undefined }], 'federated identity acs:ram::1:saml-provider/idp'],
  ['identities of two accounts', [{}, { principal: 'role/Media' }, { accountId: '2' }], `user/app, role/Media of account ${UID}, user/app of account 2`],
  ['an identity between stand-ins', [{ principal: 'root' }, {}, { principal: '*', accountId: undefined }], `account ${UID} and everyone in it, user/app of account ${UID}, anonymous`],
  ['a name that a terminal would obey', [{ principal: 'user/a\u001b[2J\u202eb\n\u{e0001}' }], `user/a\\u001b[2J\\u202eb\\n\\udb40\\udc01 of account ${UID}`],
])('%s', (_what, own, text) => {
  expect(callers(...own)).toBe(text);
});

test('callers stand together where all of their changes are equal, and only there', () => {
  const deletes = { actions: ['oss:DeleteObject'] };
  const text = said({ added: [change(), change(deletes), change({ principal: 'user/b' }), change({ principal: 'user/c' }), change({ principal: 'user/c', ...deletes })] });
  expect(text.split('\n').filter((line) => / of account \d+$/.test(line) && !line.includes('example'))).toEqual([
    `  user/app, user/c of account ${UID}`,
    `  user/b of account ${UID}`,
  ]);
});

test.each<[string, Partial<Change>, string[]]>([
  ['actions that are left out', { actions: ['oss:List*', 'oss:Get*'], exceptActions: ['oss:GetObject', 'oss:GetBucketAcl'] },
    ['    List and Read: oss:List*, oss:Get* except oss:GetObject, oss:GetBucketAcl']],
  ['actions that the catalog does not have', { actions: ['ecs:RunInstances', 'ecs:StopInstance'] }, ['    Level not known: ecs:RunInstances, ecs:StopInstance']],
  ['many actions, on lines that can be read', { actions: ['oss:DeleteObject', 'oss:DeleteObjectVersion', 'oss:PutObject', 'oss:AbortMultipartUpload', 'oss:PutBucketLifecycle'] },
    ['    Write: oss:DeleteObject, oss:DeleteObjectVersion, oss:PutObject, oss:AbortMultipartUpload,',
      '        oss:PutBucketLifecycle']],
  ['values with what would be read otherwise', { conditions: { StringEquals: { 'acs:SourceVpc': ['a" or "b', '\u001b'] } } },
    ['    Read: oss:GetObject', '      on acs:oss:*:*:media/*', '      where acs:SourceVpc StringEquals "a\\" or \\"b" or "\\u001b"']],
  ['an operator without keys', { conditions: { StringEquals: {} } }, ['    Read: oss:GetObject', '      on acs:oss:*:*:media/*', '      for example: oss:GetObject on acs:oss:x:1:media/x']],
  ['a session', { resources: ['*'], witness: { ...change().witness, principal: 'role/a', sessionName: 's' } },
    ['    Read: oss:GetObject', '      on *', '      for example: oss:GetObject on acs:oss:x:1:media/x, in session "s"']],
])('%s', (_what, parts, lines) => {
  expect(said({ added: [change(parts)] }).split('\n').slice(4, 4 + lines.length)).toEqual(lines);
});

test('paint changes nothing but the parts that stand out', () => {
  const marked = (mark: string) => (text: string) => `<${mark}>${text}</${mark}>`;
  const text = comparisonText({ verdict: 'broader', added: [change()], removed: [], possible: [], notes: [] },
    { ...PLAIN, heading: marked('h'), aside: marked('e'), bad: marked('v') });
  expect(text.match(/<.*>/g)).toEqual(['<v>BROADER</v>', '<h>New</h>', '<e>for example: oss:GetObject on acs:oss:x:1:media/x</e>']);
  expect(text.replace(/<.*?>/g, '')).toBe(said({ added: [change()] }));
});
