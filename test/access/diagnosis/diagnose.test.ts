/** What an operation lacks, requirement by requirement, and that the statements which are told add it. */
import * as fc from 'fast-check';
import { Attempt, diagnose, Evaluator, Missing, readAccessSet } from '../../../src/access';
import { Invocation, ProcessOperation, Requirement, requirementsOf } from '../../../src/catalog';
import { ACCESS_FILE_SPELLING, printStatement, Text } from '../../../src/policy';

const ATTEMPT: Attempt = {
  caller: { principal: 'user/app', accountId: '1' },
  serviceRole: { principal: 'role/ImmRole', accountId: '1' },
  region: 'cn-shanghai',
};

function needed(sourceBucket = 'media'): readonly Requirement[] {
  const place = (bucket: string, objects: string) => ({ bucket: Text.of(bucket), accountId: Text.of('*'), objects: Text.of(objects) });
  return requirementsOf(ProcessOperation.DOC_CONVERT, {
    invocations: [Invocation.ASYNC],
    source: [place(sourceBucket, 'up/a.docx')],
    saveTo: [place('media', 'out/a.pdf')],
    notify: [],
    project: { region: Text.of('*'), accountId: Text.of('*'), name: Text.of('docs') },
    serviceRole: { accountId: Text.of('*'), name: Text.of('immrole') },
  });
}

interface Documents {
  readonly user?: readonly object[];
  readonly role?: readonly object[];
  readonly trust?: readonly object[];
  readonly partner?: readonly object[];
}

function evaluatorOf({ user = [], role = [], trust, partner }: Documents): Evaluator {
  const document = (statements: readonly object[]) => ({ Version: '1', Statement: statements });
  const { value, findings } = readAccessSet(JSON.stringify({
    version: 1,
    principals: [
      { id: 'user/app', accountId: '1', policies: [document(user)], userId: '27' },
      { id: 'role/ImmRole', accountId: '1', policies: [document(role)], ...trust && { trust: document(trust) } },
    ],
    buckets: [{ name: 'media', ownerAccountId: '1' }, { name: 'partner', ownerAccountId: '2', ...partner && { policy: document(partner) } }],
  }));
  expect(findings).toEqual([]);
  return new Evaluator(value!);
}

const allow = (action: readonly string[], resource: string, more = {}) => ({ Effect: 'Allow', Action: action, Resource: [resource], ...more });
const PASS_ROLE = allow(['ram:PassRole'], 'acs:ram:*:*:role/immrole', { Condition: { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } } });
const SOURCE = 'acs:oss:*:*:media/up/a.docx';

const USER = [
  allow(['oss:GetObject', 'oss:ProcessImm'], SOURCE),
  allow(['imm:CreateOfficeConversionTask'], 'acs:imm:*:*:project/docs'),
  allow(['oss:PostProcessTask'], SOURCE),
  allow(['oss:PutObject'], 'acs:oss:*:*:media/out/a.pdf'),
  PASS_ROLE,
];
const ROLE = [allow(['oss:GetObject'], SOURCE), allow(['oss:PutObject'], 'acs:oss:*:*:media/out/a.pdf')];
const TRUST = [{ Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' }];
const ALL = { user: USER, role: ROLE, trust: TRUST };

/** `document: statement` of everything that is to be added. */
function additions(missing: readonly Missing[]): (readonly [string, unknown])[] {
  return missing.flatMap((each) => each.additions).flatMap(({ kind, document, statements }) => (
    statements.map((statement) => [document, JSON.parse(printStatement(kind, statement, ACCESS_FILE_SPELLING))] as const)));
}

test('nothing is missing where everything is granted', () => {
  expect(diagnose(evaluatorOf(ALL), ATTEMPT, needed())).toEqual([]);
});

test('without any grant, each requirement is told with the statement that adds it', () => {
  const missing = diagnose(evaluatorOf({}), ATTEMPT, needed());
  expect(missing.map(({ requirement, refused }) => `${requirement.party}: ${requirement.because}: ${refused.map(({ decision }) => decision.decision).join()}`)).toEqual([
    'caller: read the source and process it with IMM: implicit-deny,implicit-deny',
    'caller: let IMM do `doc/convert`: implicit-deny',
    'caller: submit an asynchronous task: implicit-deny',
    'caller: save the result with sys/saveas: implicit-deny',
    'caller: pass the service role of the project to IMM: implicit-deny',
    'service role: read the source: implicit-deny',
    'service role: write the result: implicit-deny',
    'IMM: work as the service role: implicit-deny',
  ]);
  expect(additions(missing)).toEqual([
    ...USER.map((statement) => ['user/app', statement]), ...ROLE.map((statement) => ['role/ImmRole', statement]), ['role/ImmRole trust', TRUST[0]],
  ]);
});

test('requests name what they ask for in full', () => {
  const requests = diagnose(evaluatorOf({}), { ...ATTEMPT, context: { 'acs:SourceIp': '10.1.1.1' } }, needed()).flatMap(({ refused }) => refused.map(({ request }) => request));
  expect(requests.map(({ principal, accountId = '-', action, resource, context }) => [principal, accountId, action, resource, context['acs:Service'] ?? '-'].join(' '))).toEqual([
    'user/app 1 oss:GetObject acs:oss:cn-shanghai:1:media/up/a.docx -',
    'user/app 1 oss:ProcessImm acs:oss:cn-shanghai:1:media/up/a.docx -',
    'user/app 1 imm:CreateOfficeConversionTask acs:imm:cn-shanghai:1:project/docs -',
    'user/app 1 oss:PostProcessTask acs:oss:cn-shanghai:1:media/up/a.docx -',
    'user/app 1 oss:PutObject acs:oss:cn-shanghai:1:media/out/a.pdf -',
    'user/app 1 ram:PassRole acs:ram::1:role/immrole imm.aliyuncs.com',
    'role/ImmRole 1 oss:GetObject acs:oss:cn-shanghai:1:media/up/a.docx -',
    'role/ImmRole 1 oss:PutObject acs:oss:cn-shanghai:1:media/out/a.pdf -',
    'service/imm.aliyuncs.com - sts:AssumeRole acs:ram::1:role/ImmRole -',
  ]);
  expect(requests.map(({ context }) => context['acs:SourceIp'])).toEqual(requests.map(() => '10.1.1.1'));
});

test.each<[string, string, string, Partial<Attempt>?]>([
  ['the region of the attempt and the account of whoever asks', 'acs:imm:*:*:project/docs', 'acs:imm:cn-shanghai:1:project/docs'],
  ['no region in RAM', 'acs:ram:*:*:role/immrole', 'acs:ram::1:role/immrole'],
  ['the account that owns the bucket', 'acs:oss:*:*:partner/a', 'acs:oss:cn-shanghai:2:partner/a'],
  ['nothing of a bucket where another service has its name', 'acs:imm:*:*:partner/a', 'acs:imm:cn-shanghai:1:partner/a'],
  ['what the requirement names', 'acs:oss:cn-beijing:3:other/a', 'acs:oss:cn-beijing:3:other/a'],
  ['the service of the action where the resource is anything', '*', 'acs:made-up:cn-shanghai:1:*'],
  ['any region and account where neither is known', 'acs:imm:*:*:project/docs', 'acs:imm:*:*:project/docs', { region: undefined, caller: { principal: '*' } }],
])('a request has %s', (_what, resource, expected, attempt = {}) => {
  const requirement = { ...needed()[0], actions: ['made-up:Action'], resources: [Text.of(resource)] };
  const [{ refused: [{ request }] }] = diagnose(evaluatorOf({}), { ...ATTEMPT, serviceRole: undefined, ...attempt }, [requirement]);
  expect(request).toMatchObject({ action: 'made-up:Action', resource: expected });
});

test('a service role whose account is not known is asked for in any', () => {
  const missing = diagnose(evaluatorOf({}), { ...ATTEMPT, serviceRole: { principal: 'role/ImmRole' } }, []);
  expect(missing.map(({ refused: [{ request }] }) => request.resource)).toEqual(['acs:ram::*:role/ImmRole']);
});

test('without a service role, nothing is asked of it', () => {
  expect(diagnose(evaluatorOf({ user: USER }), { ...ATTEMPT, serviceRole: undefined }, needed())).toEqual([]);
});

test('a bucket of another account has to name the caller and the role', () => {
  const missing = diagnose(evaluatorOf(ALL), ATTEMPT, needed('partner'));
  const source = ['acs:oss:*:*:partner/up/a.docx'];
  expect(additions(missing)).toEqual([
    ['bucket partner', { Effect: 'Allow', Principal: ['27'], Action: ['oss:GetObject', 'oss:ProcessImm'], Resource: source }],
    ['bucket partner', { Effect: 'Allow', Principal: ['27'], Action: ['oss:PostProcessTask'], Resource: source }],
    ['bucket partner', {
      Effect: 'Allow', Principal: ['arn:sts::1:assumed-role/ImmRole/*', 'arn:sts::1:assumed-role/immrole/*'], Action: ['oss:GetObject'], Resource: source,
    }],
  ]);
  expect(missing[0].refused[0].request.resource).toBe('acs:oss:cn-shanghai:2:partner/up/a.docx');
});

test('a user whose id is not known is named by a hole, for whoever knows it', () => {
  const caller = { principal: 'user/other', accountId: '3' };
  const [first] = additions(diagnose(evaluatorOf({}), { caller }, needed('partner')));
  expect(first).toEqual(['bucket partner', expect.objectContaining({ Principal: ['${userId of user/other}'] })]);
});

test('only what is missing of a requirement is told', () => {
  const user = [allow(['oss:GetObject'], SOURCE), ...USER.slice(1)];
  expect(additions(diagnose(evaluatorOf({ ...ALL, user }), ATTEMPT, needed()))).toEqual([['user/app', allow(['oss:ProcessImm'], SOURCE)]]);
});

test('a session policy has to allow too', () => {
  const caller = { principal: 'role/ImmRole', accountId: '1', sessionPolicy: { kind: 'identity' as const, statements: [] } };
  const missing = diagnose(evaluatorOf({ role: USER }), { caller }, needed().slice(0, 1));
  expect(additions(missing)).toEqual([['session policy', USER[0]]]);
});

test('no statement adds what is denied, or what hangs on something unknown', () => {
  const user = [...USER, { ...allow(['oss:PutObject'], '*'), Effect: 'Deny' }, { ...allow(['ram:*'], '${any}'), Effect: 'Deny' }];
  const missing = diagnose(evaluatorOf({ ...ALL, user }), ATTEMPT, needed());
  expect(missing.map(({ refused: [{ decision: { decision, reasons } }], additions: none }) => [decision, reasons[0].statement, none])).toEqual([
    ['explicit-deny', 5, []],
    ['unknown', 6, []],
  ]);
});

test('a resource that is not known yet cannot be asked for', () => {
  const [first] = needed();
  const unknown = { ...first, resources: [Text.of('acs:oss:*:*:', { hole: 'bucket' }, '/a')] };
  expect(() => diagnose(evaluatorOf({}), ATTEMPT, [unknown])).toThrow('`acs:oss:*:*:${bucket}/a` holds what is not known yet, and a request names its resource in full; put its name there');
});

test('what is told adds what is missing, whatever was there', () => {
  const some = <T>(list: readonly T[]) => fc.subarray([...list]);
  fc.assert(fc.property(some(USER), some(ROLE), some(TRUST), fc.constantFrom('media', 'partner'), (user, role, trust, bucket) => {
    const held: Record<string, object[]> = { 'user/app': [...user], 'role/ImmRole': [...role], 'role/ImmRole trust': [...trust], 'bucket partner': [] };
    for (const [document, statement] of additions(diagnose(evaluatorOf({ user, role, trust }), ATTEMPT, needed(bucket)))) {
      held[document].push(statement as object);
    }
    const mended = evaluatorOf({
      user: held['user/app'], role: held['role/ImmRole'], trust: held['role/ImmRole trust'], partner: held['bucket partner'],
    });
    expect(diagnose(mended, ATTEMPT, needed(bucket))).toEqual([]);
  }), { numRuns: 60 });
});
