/**
 * "OSS: Permissions", table by table: each operation typed, the document that the caller gets for it, and what that allows and denies; and each of the
 * permissions of OSS and each of the grants left out.
 */
import { decider } from './golden/decider';
import { Outcome, RequestJson } from './reference/json';
import { ACCOUNT, allow, messageOf, newStack, policyOf, synth } from './synth';
import { synthesisedAccess } from './synthesised-access';
import {
  AccessAssertions, BatchTriggerRole, ConditionKey, Grant, ImmAction, ImmProject, ImmServiceRole, Invocation, OssBucket, PolicyResource,
  PolicyStatement, ProcessOperation, RamPolicy, RamRole, RamUser, TrustedPrincipal,
} from '../src';

const HERE = { region: 'cn-shanghai', accountId: ACCOUNT };
const PROJECT = `acs:imm:cn-shanghai:${ACCOUNT}:project/media`;
const SOURCE = `acs:oss:*:${ACCOUNT}:media/in/*`;
const RESULT = `acs:oss:*:${ACCOUNT}:media/out/*`;
const ROLE = `acs:ram:*:${ACCOUNT}:role/aliyunimmdefaultrole`;
const TO_IMM = { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } };

function newMedia() {
  const stack = newStack(HERE);
  return { stack, bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media'), user: new RamUser(stack, 'App', { userName: 'app' }) };
}

interface Row {
  readonly operation: ProcessOperation;
  /** As the page has it, but for those that editing takes besides. */
  readonly actions: readonly string[];
  /** On `*` where no document names a resource. */
  readonly on?: string;
  readonly ways: 'sync' | 'async' | 'both';
  readonly saves?: boolean;
}

const CONVERT = ['imm:CreateMediaConvertTask'];
const OFFICE = ['imm:CreateOfficeConversionTask'];
const META = ['imm:DetectMediaMeta'];
const WEBOFFICE = ['imm:GenerateWebofficeToken', 'imm:RefreshWebofficeToken'];

/** The page's table of operations; how they are called and what they save is said on the pages of each. */
const OPERATIONS: readonly Row[] = [
  { operation: ProcessOperation.IMAGE_CROPPING, actions: ['imm:DetectImageCropping'], ways: 'sync' },
  { operation: ProcessOperation.IMAGE_FACES, actions: ['imm:DetectImageFaces'], ways: 'sync' },
  { operation: ProcessOperation.VIDEO_CONVERT, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.VIDEO_ANIMATION, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.VIDEO_SPRITE, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.VIDEO_SNAPSHOTS, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.VIDEO_CONCAT, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.VIDEO_INFO, actions: META, ways: 'sync' },
  { operation: ProcessOperation.AUDIO_CONVERT, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.AUDIO_CONCAT, actions: CONVERT, ways: 'async', saves: true },
  { operation: ProcessOperation.AUDIO_INFO, actions: META, ways: 'sync' },
  { operation: ProcessOperation.DOC_CONVERT, actions: OFFICE, ways: 'both', saves: true },
  { operation: ProcessOperation.DOC_EDIT, actions: WEBOFFICE, ways: 'sync' },
  { operation: ProcessOperation.DOC_PREVIEW, actions: WEBOFFICE, ways: 'sync' },
  { operation: ProcessOperation.DOC_SNAPSHOT, actions: OFFICE, ways: 'sync', saves: true },
  { operation: ProcessOperation.POINTCLOUD_COMPRESS, actions: ['imm:CreateCompressPointCloudTask'], ways: 'sync', saves: true },
  { operation: ProcessOperation.HLS_M3U8, actions: ['imm:GenerateVideoPlaylist'], ways: 'sync', saves: true },
  { operation: ProcessOperation.HLS_TS, actions: ['imm:LiveTranscoding'], on: '*', ways: 'sync' },
];

describe.each(OPERATIONS.map((row): [string, Row] => [row.operation.operation, row]))('%s', (_name, { operation, actions, on = PROJECT, ways, saves = false }) => {
  const { stack, bucket, user } = newMedia();
  const serviceRole = RamRole.fromRoleName(stack, 'Role', 'AliyunIMMDefaultRole');
  ImmProject.fromProjectName(stack, 'Project', 'media', { serviceRole })
    .grantProcess(user, { operations: [operation], source: [bucket.objects('in/*')], saveTo: [bucket.objects('out/*')] });
  const decide = decider(synthesisedAccess(stack));
  const outcome = (action: string, resource: string, service = 'imm') =>
    decide({ principal: 'user/app', accountId: ACCOUNT, action, resource, context: { 'acs:Service': `${service}.aliyuncs.com` } });
  const posts = ways !== 'sync' || saves;

  test('the document of the caller', () => {
    const output = synth(stack);
    const expected = [
      allow([...actions], [on]),
      allow(['oss:GetObject', ...(posts ? ['oss:PostProcessTask'] : []), 'oss:ProcessImm'], [SOURCE]),
      ...(saves ? [allow(['oss:PutObject'], [RESULT])] : []),
      allow(['ram:PassRole'], [ROLE], TO_IMM),
    ];
    expect(output.statements(policyOf(output, 'App'))).toEqual(expect.arrayContaining(expected));
    expect(output.statements(policyOf(output, 'App'))).toHaveLength(expected.length);
  });

  test('allows what the row asks for', () => {
    for (const action of actions) expect([action, outcome(action, PROJECT)]).toEqual([action, 'allow']);
    expect(['oss:GetObject', 'oss:ProcessImm', 'oss:PostProcessTask'].map((action) => outcome(action, SOURCE.replace('*', 'cn').replace('/*', '/a'))))
      .toEqual(['allow', 'allow', posts ? 'allow' : 'implicit-deny']);
    expect(outcome('oss:PutObject', RESULT.replace('*', 'cn').replace('/*', '/a'))).toBe(saves ? 'allow' : 'implicit-deny');
    expect(outcome('ram:PassRole', ROLE)).toBe('allow');
  });

  test('denies what other rows ask for, other projects, objects and roles, and other services', () => {
    const others = OPERATIONS.flatMap((row) => row.actions).filter((action) => !actions.includes(action));
    for (const action of others) expect([action, outcome(action, PROJECT)]).toEqual([action, 'implicit-deny']);
    if (on === PROJECT) for (const action of actions) expect([action, outcome(action, `${PROJECT}-2`)]).toEqual([action, 'implicit-deny']);
    for (const [action, key] of [['oss:GetObject', 'out/a'], ['oss:ProcessImm', 'out/a'], ['oss:PutObject', 'in/a'], ['oss:DeleteObject', 'out/a']]) {
      expect([action, outcome(action, `acs:oss:cn:${ACCOUNT}:media/${key}`)]).toEqual([action, 'implicit-deny']);
    }
    expect(outcome('ram:PassRole', ROLE, 'ecs')).toBe('implicit-deny');
    expect(outcome('ram:PassRole', ROLE.replace('default', 'other'))).toBe('implicit-deny');
  });
});

test('every row of the table has a line here', () => {
  expect(OPERATIONS).toHaveLength(18);
  expect(new Set(OPERATIONS.map(({ operation }) => operation)).size).toBe(18);
});

/** The permissions of one call, one by one, by the party that holds them. */
const BY_HAND: Readonly<Record<string, { readonly of: 'caller' | 'service role'; readonly statement: PolicyStatement }>> = {
  'oss:GetObject of the caller': { of: 'caller', statement: { actions: ['oss:GetObject'], resources: [SOURCE] } },
  'oss:ProcessImm of the caller': { of: 'caller', statement: { actions: ['oss:ProcessImm'], resources: [SOURCE] } },
  'oss:PostProcessTask of the caller': { of: 'caller', statement: { actions: ['oss:PostProcessTask'], resources: [SOURCE] } },
  'oss:PutObject of the caller': { of: 'caller', statement: { actions: ['oss:PutObject'], resources: [RESULT] } },
  'imm:CreateOfficeConversionTask of the caller': { of: 'caller', statement: { actions: OFFICE, resources: [PROJECT] } },
  'ram:PassRole of the caller': { of: 'caller', statement: { actions: ['ram:PassRole'], resources: ['acs:ram:*:*:role/immmedia'] } },
  'oss:GetObject of the service role': { of: 'service role', statement: { actions: ['oss:GetObject'], resources: [SOURCE] } },
  'oss:PutObject of the service role': { of: 'service role', statement: { actions: ['oss:PutObject'], resources: [RESULT] } },
};

describe('each permission of a call', () => {
  /** Whether the caller can convert a document without these: nothing where it can, else what the failure says. */
  function lacking(without: readonly string[], call: Invocation, save: boolean, trusted = true): string | undefined {
    const { stack, bucket, user } = newMedia();
    const role = trusted ? new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia' })
      : new RamRole(stack, 'Role', { roleName: 'ImmMedia', assumedBy: [TrustedPrincipal.account(ACCOUNT)] });
    const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: role });
    Object.entries(BY_HAND).filter(([name]) => !without.includes(name)).forEach(([, { of, statement }]) => Grant.statement(of === 'caller' ? user : role, statement));
    const ask = () => AccessAssertions.ofStack(stack).user('app').canProcess(ProcessOperation.DOC_CONVERT, {
      project, source: bucket.object('in/a.docx'), saveTo: save ? bucket.object('out/a.pdf') : undefined, invocation: call,
    });
    try {
      ask();
      return undefined;
    } catch {
      return messageOf(ask);
    }
  }

  test('all together are enough', () => expect(lacking([], Invocation.ASYNC, true)).toBeUndefined());

  test.each(Object.entries(BY_HAND))('is needed: %s', (name, { of, statement }) => {
    const failure = lacking([name], Invocation.ASYNC, true)!;
    expect(failure).toContain(`missing in a policy of ${of === 'caller' ? 'user/app' : 'role/ImmMedia'}: {"Effect":"Allow","Action":["${statement.actions[0]}"]`);
    expect(failure.match(/missing in a policy/g)).toHaveLength(1);
  });

  test('so is the trust of the service role', () => expect(lacking([], Invocation.ASYNC, true, false)).toContain('missing in the trust'));

  test('called synchronously and saving nothing, two of OSS are enough, as the page says', () => {
    const unneeded = ['oss:PostProcessTask of the caller', 'oss:PutObject of the caller', 'oss:PutObject of the service role'];
    expect(lacking(unneeded, Invocation.SYNC, false)).toBeUndefined();
    expect(lacking([...unneeded, 'oss:ProcessImm of the caller'], Invocation.SYNC, false)).toContain('oss:ProcessImm');
  });
});

describe('batches and triggers', () => {
  const { stack, bucket, user } = newMedia();
  const role = new BatchTriggerRole(stack, 'Batch', { roleName: 'ImmBatch', buckets: [bucket] });
  ImmProject.fromProjectName(stack, 'Project', 'media').grant(user, [ImmAction.CREATE_TRIGGER, ImmAction.CREATE_BATCH]);
  Grant.statement(user, { actions: ['ram:PassRole'], resources: [role.resourceName], when: [ConditionKey.SERVICE.isEqualTo('imm.aliyuncs.com')] });
  const decide = decider(synthesisedAccess(stack));
  const [app, batch] = ['user/app', 'role/ImmBatch'].map((principal) => ({ principal, accountId: ACCOUNT }));
  const passed = `acs:ram::${ACCOUNT}:role/immbatch`;

  test.each<[string, RequestJson, Outcome]>([
    ['who makes a trigger may', { ...app, action: 'imm:CreateTrigger', resource: `${PROJECT}/trigger/1` }, 'allow'],
    ['and in no other project', { ...app, action: 'imm:CreateTrigger', resource: `${PROJECT}-2/trigger/1` }, 'implicit-deny'],
    ['a batch', { ...app, action: 'imm:CreateBatch', resource: `${PROJECT}/batch/1` }, 'allow'],
    ['and deletes none', { ...app, action: 'imm:DeleteBatch', resource: `${PROJECT}/batch/1` }, 'implicit-deny'],
    ['hands its role to IMM', { ...app, action: 'ram:PassRole', resource: passed, context: { 'acs:Service': 'imm.aliyuncs.com' } }, 'allow'],
    ['and to no other service', { ...app, action: 'ram:PassRole', resource: passed, context: { 'acs:Service': 'ecs.aliyuncs.com' } }, 'implicit-deny'],
    ['IMM works as the role', { principal: 'service/imm.aliyuncs.com', action: 'sts:AssumeRole', resource: passed }, 'allow'],
    ['and no other service', { principal: 'service/ecs.aliyuncs.com', action: 'sts:AssumeRole', resource: passed }, 'implicit-deny'],
    ['which watches the bucket', { ...batch, action: 'oss:PutBucketNotification', resource: `acs:oss:cn:${ACCOUNT}:media` }, 'allow'],
    ['processes its objects', { ...batch, action: 'oss:ProcessImm', resource: `acs:oss:cn:${ACCOUNT}:media/a` }, 'allow'],
    ['and those of no other', { ...batch, action: 'oss:ProcessImm', resource: `acs:oss:cn:${ACCOUNT}:media-2/a` }, 'implicit-deny'],
    ['and deletes none', { ...batch, action: 'oss:DeleteObject', resource: `acs:oss:cn:${ACCOUNT}:media/a` }, 'implicit-deny'],
  ])('%s', (_what, request, outcome) => expect(decide(request)).toBe(outcome));
});

describe('the system policies of the page', () => {
  const attached = (name: string) => {
    const { stack, user, bucket } = newMedia();
    RamPolicy.fromSystemPolicyName(stack, 'System', name).attachTo(user);
    return { app: AccessAssertions.ofStack(stack).user('app'), bucket };
  };

  test('AliyunIMMFullAccess is the permissions of IMM, and none of OSS', () => {
    const { app, bucket } = attached('AliyunIMMFullAccess');
    app.can('imm:CreateOfficeConversionTask', PolicyResource.of(PROJECT));
    app.can('ram:PassRole', PolicyResource.of(ROLE), { context: { 'acs:Service': 'imm.aliyuncs.com' } });
    app.cannot('ram:PassRole', PolicyResource.of(ROLE), { context: { 'acs:Service': 'ecs.aliyuncs.com' } });
    app.cannot('oss:GetObject', bucket.object('in/a.docx'));
    app.cannot('oss:ProcessImm', bucket.object('in/a.docx'));
  });

  test('AliyunOSSFullAccess is not published, and counts as unknown', () => {
    const { app, bucket } = attached('AliyunOSSFullAccess');
    expect(messageOf(() => app.can('oss:ProcessImm', bucket.object('in/a.docx')))).toContain('nothing is known of what `${system-policy:AliyunOSSFullAccess}`');
  });
});
