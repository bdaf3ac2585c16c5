/**
 * "When you create a service role, create a project, or change a project's service role, you must possess all the permissions assigned to that role": whoever may
 * deploy holds what the role holds, whatever that is given, and when.
 */
import { TerraformStack } from 'cdktf';
import * as fc from 'fast-check';
import {
  AccessAssertions, alicloud, BatchTriggerRole, Grant, GrantOutcome, IGrantable, ImmGeneration, ImmProject, ImmServiceRole, IRamRole, OssAccess,
  OssBucket, PolicyDocument, PolicyResource, ProcessOperation, RamGroup, RamPolicy, RamRole, RamUser, TrustedPrincipal,
} from '../../src';
import { accessSetOf, exceeding, isUnknownText, policiesOf } from '../../src/access';
import { readStacks } from '../../src/terraform';
import { ACCOUNT, allow, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, policyOf, synth, synthAll, WrittenStatement } from '../synth';

const IN_ACCOUNT = { region: 'cn-shanghai', accountId: ACCOUNT };
const USER_ID = '277379621561570000';
const TO_IMM = { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } };
const READ = { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/*'] };

function newProject(stack = newStack(IN_ACCOUNT), serviceRole: IRamRole = new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia' })) {
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole });
  return { stack, project, role: serviceRole, ci: new RamUser(stack, 'Ci', { userName: 'ci' }) };
}

/** What the role may do by its policies and `holder` may not do by its own; nothing where the one covers the other. */
function lackedBy(holder: string, role: string, ...stacks: TerraformStack[]): unknown[] {
  const app = stacks[0].node.root as ReturnType<typeof newApp>;
  app.synth();
  const { access } = accessSetOf(readStacks([app.outdir]));
  const documentsOf = (id: string) => policiesOf(access, access.principals.find((one) => one.id === id)!).map(({ attached }) => attached.text);
  const [held, wanted] = [holder, role].map(documentsOf);
  const [known, knownOfRole] = [held, wanted].map((texts) => texts.flatMap((text) => (isUnknownText(text) ? [] : [text])));
  const unknown = wanted.flatMap((text) => (isUnknownText(text) ? [text.unknown] : []));
  expect(knownOfRole.length + unknown.length).toBeGreaterThan(0);
  return [...exceeding(known, knownOfRole).added, ...unknown.filter((name) => !held.some((text) => isUnknownText(text) && text.unknown === name))];
}

const long = (count: number) => ({ actions: ['oss:GetObject'], resources: Array.from({ length: count }, (_, index) => `acs:oss:*:*:media/${'x'.repeat(5000)}${index}`) });

describe('by a project', () => {
  test('the deployer may create, change and delete it, and hand its role to IMM alone', () => {
    const { stack, project, ci } = newProject();
    expect(project.grantDeploy(ci).outcome).toBe(GrantOutcome.APPLIED);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'Ci'))).toEqual([
      allow(['imm:CreateProject', 'ros:GetTemplate', 'ros:ListTagResources'], ['*']),
      allow(['imm:DeleteProject', 'imm:GetProject', 'imm:UpdateProject'], [`acs:imm:cn-shanghai:${ACCOUNT}:project/media`]),
      allow(['ros:CreateStack', 'ros:DeleteStack', 'ros:GetStack', 'ros:GetStackPolicy', 'ros:UpdateStack'], [`acs:ros:cn-shanghai:${ACCOUNT}:stack/*`]),
      allow(['ram:PassRole'], [`acs:ram:*:${ACCOUNT}:role/immmedia`], TO_IMM),
    ]);
  });

  test('and not the projects beside it, nor hand over another role, or this one to another service', () => {
    const { stack, project, ci } = newProject();
    project.grantDeploy(ci);
    const deployer = AccessAssertions.ofStack(stack).user('ci');
    const passTo = (service: string) => ({ context: { 'acs:Service': service } });
    deployer.can('imm:UpdateProject', project);
    deployer.can('ram:PassRole', project.serviceRole!, passTo('imm.aliyuncs.com'));
    deployer.cannot('ram:PassRole', project.serviceRole!, passTo('fc.aliyuncs.com'));
    deployer.cannot('ram:PassRole', PolicyResource.of(`acs:ram:*:${ACCOUNT}:role/aliyunimmdefaultrole`), passTo('imm.aliyuncs.com'));
    deployer.cannot('imm:UpdateProject', PolicyResource.of(`acs:imm:cn-shanghai:${ACCOUNT}:project/other`));
    deployer.cannot('ram:CreatePolicy', PolicyResource.of(`acs:ram:*:${ACCOUNT}:policy/any`));
  });

  test('of the old generation takes the actions of its API', () => {
    const stack = newStack(IN_ACCOUNT);
    new ImmProject(stack, 'Project', { projectName: 'media', generation: ImmGeneration.LEGACY }).grantDeploy(new RamUser(stack, 'Ci'));
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'Ci'))[0]).toEqual(allow(['imm:DeleteProject', 'imm:GetProject', 'imm:PutProject', 'imm:UpdateProject'], ['*']));
  });

  test('which waits for it where both are made in one stack, and for what comes later', () => {
    const { stack, project, role, ci } = newProject();
    project.grantDeploy(ci);
    Grant.statement(role, READ);
    const output = synth(stack);
    const attachments = output.addresses('alicloud_ram_user_policy_attachment');
    expect(attachments).toHaveLength(2);
    expect(output.resource('alicloud_ros_stack.Project').depends_on).toEqual(expect.arrayContaining(attachments));
  });

  test('that exists, with a deployer of another stack, which waits for the policies', () => {
    const app = newApp();
    const people = newStack(IN_ACCOUNT, app, 'People');
    const ci = new RamUser(people, 'Ci', { userName: 'ci' });
    const stack = newStack(IN_ACCOUNT, app);
    const serviceRole = new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia' });
    Grant.statement(serviceRole, READ);
    ImmProject.fromProjectName(stack, 'Project', 'media', { serviceRole }).grantDeploy(ci);
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).toEqual([]);
    expect(people.dependencies).toEqual([stack]);
  });
});

describe('the deployer holds what the role holds', () => {
  const CASES: [string, (role: IRamRole, stack: TerraformStack) => void][] = [
    ['a grant', (role) => Grant.statement(role, READ)],
    ['two policies, the second one opened when the first is full', (role) => Grant.statement(role, long(2))],
    ['a policy written by hand, and a statement added to it then', (role, stack) => {
      const policy = new RamPolicy(stack, 'Byhand', { statements: [READ] });
      policy.attachTo(role);
      policy.addStatements({ actions: ['oss:PutObject'], resources: ['acs:oss:*:*:media/*'] });
    }],
    ['a system policy', (role, stack) => RamPolicy.fromSystemPolicyName(stack, 'Oss', 'AliyunOSSReadOnlyAccess').attachTo(role)],
    ['a policy whose text nobody here knows', (role, stack) => RamPolicy.fromPolicyName(stack, 'Old', 'old-policy').attachTo(role)],
    ['what processing takes', (role, stack) => {
      const media = OssBucket.fromBucketName(stack, 'Media', 'media', { encryptionKey: 'key-hzz62f1cb66fa42qo0123' });
      ImmProject.fromProjectName(stack, 'Same', 'media', { serviceRole: role }).grantProcess(new RamUser(stack, 'App'), {
        operations: [ProcessOperation.DOC_CONVERT], source: [media.objects('in/*')], saveTo: [media.objects('out/*')],
      });
    }],
    ['conditions, and a denial', (role, stack) => {
      const media = OssBucket.fromBucketName(stack, 'Media', 'media');
      media.grant(role, OssAccess.FULL, { objects: ['a/*'] });
      media.deny(role, OssAccess.DELETE);
    }],
  ];

  test.each(CASES)('%s, before', (_what, give) => {
    const { stack, project, role, ci } = newProject();
    give(role, stack);
    project.grantDeploy(ci);
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).toEqual([]);
  });

  test.each(CASES)('%s, after', (_what, give) => {
    const { stack, project, role, ci } = newProject();
    project.grantDeploy(ci);
    give(role, stack);
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).toEqual([]);
  });

  test.each(CASES)('%s, though nothing but `grantDeploy` says so', (_what, give) => {
    const { stack, role } = newProject();
    give(role, stack);
    Grant.statement(RamUser.fromUserName(stack, 'Existing', 'ci'), { actions: ['imm:*'], resources: ['*'] });
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).not.toEqual([]);
  });

  test('through whichever construct the role is granted something', () => {
    const { stack, project, ci } = newProject();
    project.grantDeploy(ci);
    Grant.statement(RamRole.fromRoleName(stack, 'Same', 'immmedia'), READ);
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).toEqual([]);
  });

  test('be it a group or a role, and be there several', () => {
    const { stack, project, role, ci } = newProject();
    const group = new RamGroup(stack, 'Group', { groupName: 'deployers' });
    const pipeline = new RamRole(stack, 'Pipeline', { roleName: 'pipeline', assumedBy: [TrustedPrincipal.account(ACCOUNT)] });
    [ci, group, pipeline].forEach((deployer) => project.grantDeploy(deployer));
    Grant.statement(role, READ);
    expect(['user/ci', 'group/deployers', 'role/pipeline'].map((holder) => lackedBy(holder, 'role/ImmMedia', stack))).toEqual([[], [], []]);
  });

  test('asked twice, once', () => {
    const { stack, project, role, ci } = newProject();
    Grant.statement(role, READ);
    expect([project.grantDeploy(ci), project.grantDeploy(ci)].map(({ outcome }) => outcome)).toEqual([GrantOutcome.APPLIED, GrantOutcome.APPLIED]);
    expect(synth(stack).addresses('alicloud_ram_user_policy_attachment')).toHaveLength(2);
  });

  test('a role of batches and triggers', () => {
    const stack = newStack(IN_ACCOUNT);
    const role = new BatchTriggerRole(stack, 'Role', { roleName: 'ImmBatch', buckets: [OssBucket.fromBucketName(stack, 'Media', 'media')] });
    role.grantDeploy(new RamUser(stack, 'Ci', { userName: 'ci' }));
    expect(lackedBy('user/ci', 'role/ImmBatch', stack)).toEqual([]);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'Ci'))).toEqual([allow(['ram:PassRole'], [`acs:ram:*:${ACCOUNT}:role/immbatch`], TO_IMM)]);
  });

  test.each([['created', {}], ['referred to', { exists: true }]])('the default role, %s: its system policy', (_how, options) => {
    const stack = newStack(IN_ACCOUNT);
    const { project, ci } = newProject(stack, ImmServiceRole.serviceDefault(stack, 'Role', options));
    project.grantDeploy(ci);
    const output = synth(stack);
    expect(output.addresses('alicloud_ram_user_policy_attachment').map((address) => output.resource(address))).toEqual(expect.arrayContaining([
      expect.objectContaining({ user_name: 'ci', policy_name: 'AliyunIMMRolePolicy', policy_type: 'System' }),
    ]));
  });
});

test('the grant tells what the role holds by now, and where', () => {
  const { project, role, ci } = newProject();
  const grant = project.grantDeploy(ci);
  const before = grant.landings;
  Grant.statement(role, READ);
  expect(grant.landings.slice(0, before.length)).toEqual(before);
  expect(grant.landings.slice(before.length)).toEqual([expect.objectContaining({
    grantee: 'user/ci', outcome: GrantOutcome.APPLIED, address: expect.stringMatching(/^alicloud_ram_policy\.Role_Policy_/), statement: expect.objectContaining(READ),
  })]);
});

describe('a role that exists', () => {
  const existing = (stack: TerraformStack, options?: Parameters<typeof RamRole.fromRoleName>[3]) => RamRole.fromRoleName(stack, 'Role', 'ImmMedia', options);

  test('of which nobody says what it holds is asked about, and nothing is granted', () => {
    const stack = newStack(IN_ACCOUNT);
    const { project, ci } = newProject(stack, existing(stack));
    expect(messageOf(() => project.grantDeploy(ci))).toBe('[Media/Role] grantDeploy: '
      + 'what `role/ImmMedia` holds by somebody else\'s doing is not known: `undefined`, and whoever deploys must hold it, too; '
      + 'name its policies as `heldPolicies` in `fromRoleName`, or `[]` if there are none');
    expect(Grant.all(stack)).toEqual([]);
  });

  test('is followed in the policies that are named, and in what this app grants it', () => {
    const stack = newStack(IN_ACCOUNT);
    const { project, role, ci } = newProject(stack, existing(stack, { heldPolicies: [RamPolicy.fromPolicyName(stack, 'Old', 'old-policy')] }));
    project.grantDeploy(ci);
    Grant.statement(role, READ);
    expect(lackedBy('user/ci', 'role/ImmMedia', stack)).toEqual([]);
    const output = synth(stack);
    expect(output.addresses('alicloud_ram_role_policy_attachment')).toHaveLength(1);
    expect(output.addresses('alicloud_ram_user_policy_attachment').map((address) => output.resource(address).policy_name).sort())
      .toEqual(['Media--Ci--Policy', 'Media--Role--Policy', 'old-policy']);
  });

  test('and is written by somebody else: the deployer gets what was handed over', () => {
    const stack = newStack(IN_ACCOUNT);
    const { project, role, ci } = newProject(stack, existing(stack, { mutable: false, heldPolicies: [] }));
    project.grantDeploy(ci);
    Grant.statement(role, READ).handOver('the security team writes the policies of its roles');
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'Ci'))).toContainEqual(allow(READ.actions, READ.resources));
  });
});

describe('buckets of another account', () => {
  /** The role reads a bucket of account B, by the policy of the bucket. */
  function abroad(deployer: (stack: TerraformStack) => IGrantable, when: 'before' | 'after', app = newApp()) {
    const stack = newStack(IN_ACCOUNT, app);
    const provider = new alicloud.provider.AlicloudProvider(stack, 'B', { alias: 'b', accountId: OTHER_ACCOUNT });
    const theirs = OssBucket.fromBucketName(stack, 'Theirs', 'theirs', { provider });
    const { project, role } = newProject(stack);
    const steps = [() => project.grantDeploy(deployer(stack)), () => theirs.grant(role, OssAccess.READ)];
    const [grant] = (when === 'after' ? steps : [...steps].reverse()).map((step) => step()).sort(({ purpose }) => (purpose.startsWith('deploy') ? -1 : 1));
    return { stack, grant, theirs };
  }

  test.each(['before', 'after'] as const)('are opened to a deployer whose id is known, granted %s', (when) => {
    const { stack, grant, theirs } = abroad((scope) => RamUser.fromUserName(scope, 'Deployer', 'deployer', { userId: USER_ID }), when);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    const output = synth(stack);
    const [statement, ...others] = output.statements(output.addresses('alicloud_oss_bucket_policy')[0]);
    expect(others).toEqual([]);
    expect(statement).toEqual({
      ...allow(['oss:GetObject'], [`acs:oss:*:${OTHER_ACCOUNT}:theirs/*`]),
      Principal: [USER_ID, `arn:sts::${ACCOUNT}:assumed-role/ImmMedia/*`, `arn:sts::${ACCOUNT}:assumed-role/immmedia/*`],
    } satisfies WrittenStatement);
    const access = AccessAssertions.ofStack(stack);
    access.role('ImmMedia').can('oss:GetObject', theirs.object('a.docx'));
  });

  test('to a role that deploys, whose sessions then read as those of the service role do', () => {
    const { stack, theirs } = abroad((scope) => new RamRole(scope, 'Pipeline', { roleName: 'pipeline', assumedBy: [TrustedPrincipal.account(ACCOUNT)] }), 'after');
    const access = AccessAssertions.ofStack(stack);
    access.role('pipeline').can('oss:GetObject', theirs.object('a.docx'), { sessionName: 'run-1' });
    access.role('pipeline').cannot('oss:PutObject', theirs.object('a.docx'), { sessionName: 'run-1' });
  });

  test.each(['before', 'after'] as const)('cannot name a group: the grant says so, and the synthesis fails until somebody takes it on, granted %s', (when) => {
    const app = newApp();
    const { grant, stack } = abroad((scope) => new RamGroup(scope, 'Group', { groupName: 'deployers' }), when, app);
    expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
    expect(failedSynth(app)).toEqual({ message: expect.stringContaining('`group/deployers` cannot be given'), written: [] });
    grant.handOver('the owner of the bucket names the users');
    expect(annotations(stack)).toEqual([expect.stringContaining('for the policy of bucket/theirs, since the owner of the bucket names the users')]);
    expect(Object.keys(synthAll(app))).toEqual(['Media']);
  });
});

describe('a deployer that is managed elsewhere', () => {
  test('gets statements to hand over, and a warning of what has no text; what comes later must be handed over as well', () => {
    const app = newApp();
    const stack = newStack(IN_ACCOUNT, app);
    const { project, role } = newProject(stack);
    Grant.statement(role, READ);
    RamPolicy.fromPolicyName(stack, 'Old', 'old-policy').attachTo(role);
    const grant = project.grantDeploy(RamUser.fromUserName(stack, 'Theirs', 'theirs', { mutable: false }));
    expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
    expect(annotations(stack)).toEqual(['warn: [Media/Theirs] attachTo: `user/theirs` takes no policies from this app: it was declared with `mutable: false`; '
      + 'attach `old-policy` where that identity is managed, since `role/ImmMedia` holds it']);
    grant.handOver('the security team does');
    const printed = annotations(stack)[1];
    for (const action of ['ram:PassRole', 'imm:CreateProject', 'oss:GetObject']) expect(printed).toContain(action);
    expect(failedSynth(app).message).toBe('');

    Grant.statement(role, { actions: ['oss:PutObject'], resources: ['acs:oss:*:*:out/*'] });
    expect(failedSynth(app).message).toContain('oss:PutObject');
    grant.handOver('the security team does');
    expect(failedSynth(app).message).toBe('');
  });
});

describe('room for policies', () => {
  test('that the deployer lacks is an error before anything is given', () => {
    const stack = newStack(IN_ACCOUNT);
    const { project, role } = newProject(stack);
    Grant.statement(role, long(3));
    const ci = RamUser.fromUserName(stack, 'Small', 'small', { maxCustomPolicies: 2 });
    expect(messageOf(() => project.grantDeploy(ci))).toBe('[Media/Small] maxCustomPolicies: `user/small` holds 0 policies of type Custom and has a quota of `2`, '
      + 'and is to hold 3 more, since `role/ImmMedia` holds them; '
      + 'grant by common patterns, or state in `maxCustomPolicies` a quota that the account was given');
    expect(synth(stack).addresses('alicloud_ram_user_policy_attachment')).toEqual([]);
  });

  test('that it lacks later is one of the grant to the role, which then opens no policy', () => {
    const stack = newStack(IN_ACCOUNT);
    const { project, role } = newProject(stack);
    project.grantDeploy(RamUser.fromUserName(stack, 'Small', 'small', { maxCustomPolicies: 1 }));
    expect(messageOf(() => Grant.statement(role, READ))).toContain(
      '[Media/Small] maxCustomPolicies: `user/small` holds 1 policies of type Custom and has a quota of `1`, and is to hold 1 more, since `role/ImmMedia` holds it; ');
    const output = synth(stack);
    expect(output.addresses('alicloud_ram_policy')).toHaveLength(1);
    expect(output.addresses('alicloud_ram_role_policy_attachment')).toEqual([]);
  });
});

describe('an error', () => {
  test('without a service role', () => {
    const stack = newStack(IN_ACCOUNT);
    expect(messageOf(() => ImmProject.fromProjectName(stack, 'Project', 'media').grantDeploy(new RamUser(stack, 'Ci'))))
      .toBe('[Media/Project] grantDeploy: the service role of the project is not known: `undefined`; give `serviceRole` to `fromProjectName`');
  });

  test('for a deployer of another account', () => {
    const { stack, project } = newProject();
    expect(messageOf(() => project.grantDeploy(RamUser.fromUserName(stack, 'Theirs', 'theirs', { accountId: OTHER_ACCOUNT })))).toBe(
      `[Media/Role] grantDeploy: \`user/theirs\` belongs to account ${OTHER_ACCOUNT} and \`role/ImmMedia\` to ${ACCOUNT}, and a role is handed over within its own account only; `
      + 'name an identity of that account, such as a role there that the other account may assume');
  });

  test('for roles that would each hold what the other one holds', () => {
    const stack = newStack(IN_ACCOUNT);
    const [one, other] = ['One', 'Other'].map((id) => new ImmServiceRole(stack, id, { roleName: id }));
    expect(messageOf(() => one.grantDeploy(one))).toContain('would go round in a circle');
    one.grantDeploy(other);
    expect(messageOf(() => other.grantDeploy(one)))
      .toBe('[Media/One] grantDeploy: `role/Other` is to hold what `role/One` holds, so this would go round in a circle; name an identity of its own');
  });
});

test('who deploys for a deployer holds what both hold', () => {
  const stack = newStack(IN_ACCOUNT);
  const [service, pipeline] = ['Service', 'Pipeline'].map((id) => new ImmServiceRole(stack, id, { roleName: id }));
  pipeline.grantDeploy(new RamUser(stack, 'Ci', { userName: 'ci' }));
  service.grantDeploy(pipeline);
  Grant.statement(service, READ);
  expect([lackedBy('role/Pipeline', 'role/Service', stack), lackedBy('user/ci', 'role/Service', stack)]).toEqual([[], []]);
});

test('in whatever order things happen, through whichever construct: every policy of the role is one of its deployers', () => {
  const STEPS: Record<string, (stack: TerraformStack, roles: readonly IRamRole[], at: number) => void> = {
    'grant': (_stack, roles, at) => Grant.statement(roles[at % 2], { actions: ['oss:GetObject'], resources: [`acs:oss:*:*:media/${at}/*`] }),
    'fill a policy': (_stack, roles, at) => Grant.statement(roles[at % 2], { ...long(1), actions: [`oss:Get${at}`] }),
    'attach': (stack, roles, at) => new RamPolicy(stack, `Policy${at}`, { statements: [READ] }).attachTo(roles[at % 2]),
    'attach a system policy': (stack, roles, at) => RamPolicy.fromSystemPolicyName(stack, `System${at}`, `Aliyun${at % 3}`).attachTo(roles[at % 2]),
    'deploy by a user': (stack, [role], at) => (role as ImmServiceRole).grantDeploy(RamUser.fromUserName(stack, `User${at}`, 'ci', { maxCustomPolicies: 100 })),
    'deploy by a group': (stack, [role], at) => (role as ImmServiceRole).grantDeploy(RamGroup.fromGroupName(stack, `Group${at}`, 'ci', { maxCustomPolicies: 100 })),
  };
  fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(STEPS)), { minLength: 2, maxLength: 12 }), (steps) => {
    const stack = newStack();
    const role = new ImmServiceRole(stack, 'Role', { roleName: 'ImmMedia', maxCustomPolicies: 100 });
    const roles = [role, RamRole.fromRoleName(stack, 'Same', 'immmedia', { maxCustomPolicies: 100 })];
    steps.forEach((step, at) => STEPS[step](stack, roles, at));
    const output = synth(stack);
    const attached = (kind: string) => output.addresses(`alicloud_ram_${kind}_policy_attachment`).map((address) => output.resource(address))
      .map(({ policy_type, policy_name }) => `${policy_type} ${policy_name}`);
    const own = (kind: string) => attached(kind).filter((policy) => !new RegExp(`--${kind}\\d+--Policy$`, 'i').test(policy)).sort();
    for (const kind of ['user', 'group'].filter((one) => steps.includes(`deploy by a ${one}`))) {
      expect([steps, own(kind)]).toEqual([steps, attached('role').sort()]);
    }
  }), { numRuns: 60 });
});

test('a boundary shows it in a unit test', () => {
  const { stack, project, role, ci } = newProject();
  Grant.statement(role, READ);
  project.grantDeploy(ci);
  const boundary = PolicyDocument.fromJson(JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: ['imm:*', 'ros:*', 'ram:PassRole'], Resource: '*' }] }));
  expect(messageOf(() => AccessAssertions.ofStack(stack).user('ci').staysWithin(boundary))).toContain('oss:GetObject');
});
