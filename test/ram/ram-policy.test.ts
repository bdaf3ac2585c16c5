import { TerraformStack } from 'cdktf';
import {
  ConditionKey, Effect, Grant, GrantOutcome, PolicyDocument, RamGroup, RamPolicy, RamRole, RamUser, TrustedPrincipal,
} from '../../src';
import { ACCOUNT, allow, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll } from '../synth';

const READ = { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media-prod/*'] };

test('statements are merged as far as that changes nothing, sorted, every list a list', () => {
  const stack = newStack();
  const policy = new RamPolicy(stack, 'Policy', {
    policyName: 'Media',
    statements: [
      { effect: Effect.DENY, actions: ['oss:DeleteObject'], resources: ['*'], when: [ConditionKey.MFA_PRESENT.isFalse()] },
      READ,
    ],
  });
  policy.addStatements({ ...READ, actions: ['oss:PutObject', 'oss:GetObject'] }, { ...READ, resources: ['acs:oss:*:*:other/*'] });
  const output = synth(stack);
  expect(output.resource('alicloud_ram_policy.Policy')).toMatchObject({
    policy_name: 'Media', rotate_strategy: 'DeleteOldestNonDefaultVersionWhenLimitExceeded',
  });
  expect(output.document('alicloud_ram_policy.Policy')).toEqual({
    Version: '1',
    Statement: [
      allow(['oss:GetObject', 'oss:PutObject'], ['acs:oss:*:*:media-prod/*']),
      allow(['oss:GetObject'], ['acs:oss:*:*:other/*']),
      { ...allow(['oss:DeleteObject'], ['*'], { Bool: { 'acs:MFAPresent': ['false'] } }), Effect: 'Deny' },
    ],
  });
});

test('a document that was written elsewhere stays in front as it is; what is added stands behind it', () => {
  const stack = newStack();
  const document = PolicyDocument.fromJson(`{"Version":"1","Statement":[
    {"Effect":"Allow","NotAction":"ram:*","Resource":"*"},
    {"Effect":"Allow","Action":["oss:PutObject","oss:GetObject"],"Resource":"acs:oss:*:*:b/\${x}"},
    {"Effect":"Allow","Action":"oss:GetObject","Resource":["acs:oss:*:*:b/\${x}"]}]}`);
  new RamPolicy(stack, 'Policy', { document, statements: [READ] });
  expect(synth(stack).statements('alicloud_ram_policy.Policy')).toEqual([
    { Effect: 'Allow', NotAction: ['ram:*'], Resource: ['*'] },
    allow(['oss:PutObject', 'oss:GetObject'], ['acs:oss:*:*:b/${x}']),
    allow(['oss:GetObject'], ['acs:oss:*:*:b/${x}']),
    allow(['oss:GetObject'], ['acs:oss:*:*:media-prod/*']),
  ]);
});

test('a document is read where a construct takes it: an error names each wrong place in it', () => {
  const document = PolicyDocument.fromJson('{"Version":"2","Statement":[{"Effect":"allow","Action":"GetObject","Resource":"*","Principal":["*"]}]}');
  const message = messageOf(() => new RamPolicy(newStack(), 'Policy', { document }));
  expect(message).toMatch(/^\[Media\/Policy\] document: /);
  for (const place of ['$.Version', '$.Statement[0].Effect', '$.Statement[0].Action', '$.Statement[0].Principal']) expect(message).toContain(place);
});

test('a published sample is kept as it is, with all there is to say about it', () => {
  // Of the vendor's page on service roles, for one bucket.
  const sample = {
    Effect: 'Allow',
    Action: ['oss:List*', 'oss:PutBucketAcl', 'oss:PutBucketNotification', 'oss:CopyObject', 'oss:PutObject'],
    Resource: ['acs:oss:*:*:my-bucket/*'],
    Condition: { StringEquals: { 'oss:Prefix': ['a/*'], 'oss:prefx': ['b'] } },
  };
  const stack = newStack();
  new RamPolicy(stack, 'Policy', { document: PolicyDocument.fromJson(JSON.stringify({ Version: '1', Statement: [sample] })) });
  expect(annotations(stack).map((text) => text.replace(/^(\w+): \[Media\/Policy\] (\S+): .* \[(\w+)\]$/, '$1 $2 $3'))).toEqual([
    'warn document.Statement[0].Action UNKNOWN_ACTION',
    'warn document.Statement[0].Resource RESOURCE_LEVEL_MISMATCH',
    'warn document.Statement[0].Resource RESOURCE_LEVEL_MISMATCH',
    'info document.Statement[0].Resource RESOURCE_LEVEL_MISMATCH',
    'warn document.Statement[0].Action HIGH_RISK_ACTION',
    'warn document.Statement[0].Condition UNKNOWN_CONDITION_KEY',
    'warn document.Statement[0].Condition CONDITION_WILDCARD_WITHOUT_LIKE',
  ]);
  expect(synth(stack).statements('alicloud_ram_policy.Policy')).toEqual([sample]);
});

test('a statement that would not do what it says leaves nothing behind', () => {
  const stack = newStack();
  const user = new RamUser(stack, 'User');
  expect(() => Grant.statement(user, { ...READ, actions: ['oss:GetObjekt'], when: [ConditionKey.PREFIX.isEqualTo('a')] })).toThrow('PREFIX_WITHOUT_LIST');
  expect([annotations(stack), synth(stack).addresses('alicloud_ram_policy')]).toEqual([[], []]);
});

describe('attaching', () => {
  test('to users, groups and roles, created or not, once each', () => {
    const stack = newStack();
    const user = new RamUser(stack, 'User', { userName: 'app' });
    const others = [RamGroup.fromGroupName(stack, 'Group', 'team'), RamRole.fromRoleName(stack, 'Role', 'Worker')];
    const custom = new RamPolicy(stack, 'Custom', { policyName: 'Media', statements: [READ] });
    const system = RamPolicy.fromSystemPolicyName(stack, 'System', 'AliyunIMMReadOnlyAccess');
    [custom, system, custom].forEach((policy) => [user, ...others].forEach((one) => policy.attachTo(one)));
    const { resources } = synth(stack);
    const attachments = Object.values(resources).filter((resource) => 'policy_type' in resource);
    expect(attachments).toHaveLength(6);
    expect(attachments).toEqual(expect.arrayContaining([
      { user_name: 'app', policy_name: 'Media', policy_type: 'Custom', depends_on: ['alicloud_ram_policy.Custom', 'alicloud_ram_user.User'] },
      { user_name: 'app', policy_name: 'AliyunIMMReadOnlyAccess', policy_type: 'System', depends_on: ['alicloud_ram_user.User'] },
      { group_name: 'team', policy_name: 'Media', policy_type: 'Custom', depends_on: ['alicloud_ram_policy.Custom'] },
      { group_name: 'team', policy_name: 'AliyunIMMReadOnlyAccess', policy_type: 'System' },
      { role_name: 'Worker', policy_name: 'Media', policy_type: 'Custom', depends_on: ['alicloud_ram_policy.Custom'] },
      { role_name: 'Worker', policy_name: 'AliyunIMMReadOnlyAccess', policy_type: 'System' },
    ]));
  });

  test('policies of grants wait for nothing less', () => {
    const stack = newStack();
    Grant.statement(new RamRole(stack, 'Role', { assumedBy: [TrustedPrincipal.account(ACCOUNT)] }), READ);
    const output = synth(stack);
    expect(output.resource(output.addresses('alicloud_ram_role_policy_attachment')[0]).depends_on.sort())
      .toEqual(['alicloud_ram_role.Role', ...output.addresses('alicloud_ram_policy')].sort());
  });

  test('over the border of a stack, by the order of the stacks: no reference that Terraform would have to look up', () => {
    const app = newApp();
    const user = new RamUser(newStack(undefined, app, 'People'), 'User');
    const stack = newStack(undefined, app, 'Policies');
    new RamPolicy(stack, 'Policy', { statements: [READ] }).attachTo(user);
    const { People, Policies } = synthAll(app);
    expect(TerraformStack.of(user).dependencies).toEqual([stack]);
    // With the identity, so that its own provider is there, and a project in its stack can wait for it.
    expect(People.resource(People.addresses('alicloud_ram_user_policy_attachment')[0])).toEqual({
      depends_on: ['alicloud_ram_user.User'], policy_name: 'Policies--Policy', policy_type: 'Custom', user_name: 'People--User',
    });
    expect([People.json.output, Policies.json.data]).toEqual([undefined, undefined]);
  });

  test.each([
    ['an identity that is not to be changed', { mutable: false }],
    ['an identity of another account', { accountId: OTHER_ACCOUNT }],
  ])('%s is an error', (_what, options) => {
    const stack = newStack({ accountId: ACCOUNT });
    const policy = new RamPolicy(stack, 'Policy', { statements: [READ] });
    expect(messageOf(() => policy.attachTo(RamUser.fromUserName(stack, 'User', 'app', options))))
      .toMatch(/^\[Media\/Policy\] attachTo: `user\/app` takes no policies from this app: .*; attach the policy where that identity is managed$/);
  });

  test('a system policy covers nothing: what it says is not known', () => {
    const stack = newStack();
    const user = new RamUser(stack, 'User');
    RamPolicy.fromSystemPolicyName(stack, 'System', 'AliyunOSSFullAccess').attachTo(user);
    expect(Grant.statement(user, READ).outcome).toBe(GrantOutcome.APPLIED);
  });
});

describe('size', () => {
  const folders = (count: number) => Array.from({ length: count }, (_, index) => `acs:oss:*:*:media-prod/${'x'.repeat(100)}${index}/*`);
  const json = (count: number) => JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:GetObject', Resource: folders(count) }] });

  test('statements past 6,144 bytes are an error, and leave the document as it was', () => {
    const stack = newStack();
    const policy = new RamPolicy(stack, 'Policy', { statements: [READ] });
    expect(messageOf(() => policy.addStatements({ ...READ, resources: [`acs:oss:*:*:b/${'x'.repeat(6100)}`] })))
      .toMatch(/^\[Media\/Policy\] statements: with `oss:GetObject` on `acs.*` the document has \d+ bytes, and a policy has at most 6144; put it into another policy/);
    expect(synth(stack).statements('alicloud_ram_policy.Policy')).toEqual([allow(READ.actions, READ.resources)]);
  });

  test('a document that is too long from the start is an error, and what it holds counts for what is added', () => {
    const build = (count: number, resource: string) => new RamPolicy(newStack(), 'Policy', {
      document: PolicyDocument.fromJson(json(count)), statements: [{ ...READ, resources: [resource] }],
    });
    const bytes = (...statements: string[][]) => Buffer.byteLength(JSON.stringify({
      Version: '1', Statement: statements.map((Resource) => ({ Effect: 'Allow', Action: ['oss:GetObject'], Resource })),
    }));
    expect(bytes(folders(47))).toBeGreaterThan(6144);
    expect(messageOf(() => build(47, '*')))
      .toBe(`[Media/Policy] document: the document has \`${bytes(folders(47))}\` bytes, and a policy has at most 6144; split it`);
    const start = 'acs:oss:*:*:b/';
    const room = 6144 - bytes(folders(40), [start]);
    build(40, `${start}${'x'.repeat(room)}`);
    expect(messageOf(() => build(40, `${start}${'x'.repeat(room + 1)}`))).toContain('the document has 6145 bytes');
  });
});

test('a policy without statements fails before any stack is written', () => {
  const app = newApp();
  new RamUser(newStack(undefined, app, 'First'), 'User');
  new RamPolicy(newStack(undefined, app, 'Second'), 'Policy');
  const { message, written } = failedSynth(app);
  expect(message).toContain('[Second/Policy] statements: the policy has none, and RAM refuses an empty one: `[]`; add statements or leave the policy out');
  expect(written).toEqual([]);
});
