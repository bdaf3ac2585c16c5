/** What users of AccessAssertions are promised: what stacks ship is what is asked, and a failure says why and what is missing. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformStack, TerraformVariable } from 'cdktf';
import {
  AccessAssertions, alicloud, ConditionKey, Effect, Grant, ImmProject, Invocation, OssAccess, OssAction, OssBucket, PolicyDocument, PolicyResource,
  ProcessOperation, RamGroup, RamPolicy, RamRole, RamUser, SmqTopic, TrustedPrincipal,
} from '../../src';
import { ACCOUNT, messageOf, newApp, newFolder, newStack, OTHER_ACCOUNT } from '../synth';

/** A stack with a user who may read what is uploaded. */
class Uploads extends TerraformStack {
  static make(app = newApp()): Uploads {
    return new Uploads(app);
  }

  readonly media: OssBucket;
  readonly user: RamUser;

  private constructor(app: ReturnType<typeof newApp>) {
    super(app, 'uploads');
    new alicloud.provider.AlicloudProvider(this, 'Provider', { region: 'cn-shanghai', accountId: ACCOUNT });
    this.media = new OssBucket(this, 'Media', { bucketName: 'media' });
    this.user = new RamUser(this, 'App', { userName: 'app' });
    this.media.grant(this.user, OssAccess.READ, { objects: ['uploads/*'] });
  }

  get access(): AccessAssertions {
    return AccessAssertions.ofStack(this);
  }
}

const ADDRESS = /alicloud_ram_policy\.App_Policy_[0-9A-F]{8}/;

/** A message without what names of constructs are hashed to. */
function failure(action: () => unknown): string[] {
  return messageOf(action).replace(new RegExp(ADDRESS, 'g'), 'alicloud_ram_policy.App_Policy_#').split('\n');
}

describe('can and cannot', () => {
  test('hold where the decision is so', () => {
    const stack = Uploads.make();
    const app = stack.access.user('app');
    app.can(OssAction.GET_OBJECT, stack.media.object('uploads/a.docx'));
    app.cannot(OssAction.GET_OBJECT, stack.media.object('a.docx'));
    app.cannot(OssAction.PUT_OBJECT, stack.media.object('uploads/a.docx'));
    stack.access.user('APP').can('OSS:getobject', PolicyResource.of('acs:oss:*:*:media/uploads/a.docx'));
  });

  test('what is not allowed says so, with the nearest statement and the one that is missing', () => {
    const stack = Uploads.make();
    expect(failure(() => stack.access.user('app').can(OssAction.PUT_OBJECT, stack.media.object('uploads/a.docx')))).toEqual([
      `\`user/app\` of account \`${ACCOUNT}\` is not allowed \`oss:PutObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/a.docx\``,
      '  decision: implicit-deny',
      `    - no policy of \`user/app\` of account \`${ACCOUNT}\` allows \`oss:PutObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/a.docx\``,
      '    - user/app policies[0] Statement[0] (alicloud_ram_policy.App_Policy_# [uploads/App/Policy/Default]): the Action names `oss:GetObject`, not `oss:PutObject`',
      `  missing in a policy of user/app: {"Effect":"Allow","Action":["oss:PutObject"],"Resource":["acs:oss:*:${ACCOUNT}:media/uploads/a.docx"]}`,
    ]);
  });

  test('what is denied says by which statement', () => {
    const stack = Uploads.make();
    stack.media.deny(stack.user, OssAccess.READ, { objects: ['uploads/x/*'] });
    const [title, decision, reason, ...more] = failure(() => stack.access.user('app').can(OssAction.GET_OBJECT, stack.media.object('uploads/x/a')));
    expect(title).toContain(' is not allowed `oss:GetObject` on ');
    expect(decision).toBe('  decision: explicit-deny');
    expect(reason).toContain(`: denies \`oss:GetObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/x/*\``);
    expect(more).toEqual([]);
  });

  test('what is allowed and must not be says by which statement', () => {
    const stack = Uploads.make();
    expect(failure(() => stack.access.user('app').cannot(OssAction.GET_OBJECT, stack.media.object('uploads/a.docx')))).toEqual([
      `\`user/app\` of account \`${ACCOUNT}\` is allowed \`oss:GetObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/a.docx\``,
      '  decision: allow',
      `    - user/app policies[0] Statement[0] (alicloud_ram_policy.App_Policy_# [uploads/App/Policy/Default]): allows \`oss:GetObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/*\``,
    ]);
  });

  test('what is not known fails either way, and is named', () => {
    const stack = Uploads.make();
    const folder = new TerraformVariable(stack, 'folder', {}).stringValue;
    Grant.statement(stack.user, { actions: ['oss:PutObject'], resources: [`acs:oss:*:*:media/${folder}/*`] });
    const place = stack.media.object('processed/a.pdf');
    const app = stack.access.user('app');
    for (const assertion of [() => app.can('oss:PutObject', place), () => app.cannot('oss:PutObject', place)]) {
      const [title, decision, reason] = failure(assertion);
      expect(title).toContain('may or may not be allowed');
      expect(decision).toBe('  decision: unknown');
      expect(reason).toContain('may allow this, depending on `${var.folder}` in the Resource `acs:oss:*:*:media/${var.folder}/*`');
    }
  });

  test('ask in a context', () => {
    const stack = Uploads.make();
    stack.media.grant(stack.user, OssAccess.WRITE, { when: [ConditionKey.SOURCE_VPC.isEqualTo('vpc-1')] });
    const place = stack.media.object('a');
    const app = stack.access.user('app');
    app.cannot('oss:PutObject', place);
    app.can('oss:PutObject', place, { context: { 'acs:SourceVpc': 'vpc-1' } });
    expect(failure(() => app.can('oss:PutObject', place, { context: { 'acs:SourceVpc': 'vpc-2' } }))[0]).toMatch(/is not allowed .* with `acs:SourceVpc` `vpc-2`$/);
  });

  test('tell with which context it would be allowed, where the request lacks one and no statement is missing', () => {
    const stack = Uploads.make();
    const role = new RamRole(stack, 'Role', { roleName: 'Worker', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    const when = [ConditionKey.SERVICE.isEqualTo('imm.aliyuncs.com')];
    Grant.statement(stack.user, { actions: ['ram:PassRole'], resources: [role.resourceName], when });
    const app = stack.access.user('app');
    const help = (context?: Record<string, string>) => failure(() => app.can('ram:PassRole', role, { context })).at(-1);
    expect(help()).toBe('  allowed with `acs:Service` `imm.aliyuncs.com`: give what the request is to have as `context`');
    expect(help({ 'acs:Service': 'oss.aliyuncs.com' })).toMatch(/^ {2}missing in a policy of user\/app: /);
  });

  test('ask for a session of a role, and what bounds it', () => {
    const stack = Uploads.make();
    const role = new RamRole(stack, 'Role', { roleName: 'Worker', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    stack.media.grant(role, OssAccess.READ);
    const sessionPolicy = PolicyDocument.fromJson('{"Version":"1","Statement":[{"Effect":"Allow","Action":"oss:GetObject","Resource":"acs:oss:*:*:media/a"}]}');
    const worker = stack.access.role('worker');
    worker.can('oss:GetObject', stack.media.object('a'), { sessionName: 's', sessionPolicy });
    worker.cannot('oss:GetObject', stack.media.object('b'), { sessionPolicy });
    worker.can('oss:GetObject', stack.media.object('b'));
  });

  test('roles and buckets are places as well', () => {
    const stack = Uploads.make();
    const role = new RamRole(stack, 'Role', { roleName: 'Worker', assumedBy: [TrustedPrincipal.account(ACCOUNT)] });
    Grant.statement(stack.user, { actions: ['sts:AssumeRole'], resources: [role.resourceName] });
    Grant.statement(stack.user, { actions: ['oss:ListObjects'], resources: [stack.media.resourceName] });
    const app = stack.access.user('app');
    app.can('sts:AssumeRole', role);
    app.can('oss:ListObjects', stack.media);
    app.cannot('oss:ListBuckets', PolicyResource.of('acs:oss:*:*:*'));
  });
});

describe('what is read is what ships', () => {
  test('overrides, bindings and groups', () => {
    const stack = Uploads.make();
    const policy = new RamPolicy(stack, 'Extra', { policyName: 'extra' });
    policy.addStatements({ actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/a'] });
    policy.resource.addOverride('policy_document', '{"Version":"1","Statement":[{"Effect":"Allow","Action":["oss:DeleteObject"],"Resource":["acs:oss:*:*:media/*"]}]}');
    policy.attachTo(new RamGroup(stack, 'Readers', { groupName: 'readers' }));
    new alicloud.ramUserGroupAttachment.RamUserGroupAttachment(stack, 'Joined', { userName: 'app', groupName: 'readers' });
    const app = stack.access.user('app');
    app.can('oss:DeleteObject', stack.media.object('x'));
    app.cannot('oss:GetObject', stack.media.object('a'));
  });

  test('tokens of places are followed, and what only Terraform knows is refused', () => {
    const stack = Uploads.make();
    const byReference = OssBucket.fromBucketName(stack, 'Same', stack.media.resource.bucket);
    stack.access.user(stack.user.resource.name).can('oss:GetObject', byReference.object('uploads/a'));
    const unknown = OssBucket.fromBucketName(stack, 'Unknown', new TerraformVariable(stack, 'bucket', {}).stringValue);
    expect(messageOf(() => stack.access.user('app').can('oss:GetObject', unknown.object('a')))).toBe(
      `\`acs:oss:*:${ACCOUNT}:\${var.bucket}/a\` is known only at apply; name what the stack itself makes or says`);
  });

  test('several stacks together, and what was synthesised before', () => {
    const app = newApp();
    const uploads = Uploads.make(app);
    const other = newStack({ region: 'cn-shanghai', accountId: ACCOUNT }, app, 'other');
    OssBucket.fromBucketName(other, 'Media', 'media').grant(RamUser.fromUserName(other, 'App', uploads.user.resource.name), OssAccess.WRITE);
    const place = uploads.media.object('uploads/a');
    const together = AccessAssertions.ofStacks([uploads, other]).user('app');
    together.can('oss:PutObject', place);
    together.can('oss:GetObject', place);
    AccessAssertions.ofStack(uploads).user('app').cannot('oss:PutObject', place);
    app.synth();
    AccessAssertions.ofDirectory(app.outdir).user('app').can('oss:PutObject', PolicyResource.of(`acs:oss:*:${ACCOUNT}:media/a`));
  });

  test('system policies by the texts that are given', () => {
    const stack = newStack();
    RamPolicy.fromSystemPolicyName(stack, 'System', 'AliyunOSSFullAccess').attachTo(new RamUser(stack, 'App', { userName: 'app' }));
    const place = PolicyResource.of('acs:oss:*:*:media/a');
    expect(messageOf(() => AccessAssertions.ofStack(stack).user('app').can('oss:GetObject', place))).toContain('nothing is known of what `${system-policy:AliyunOSSFullAccess}`');
    const document = PolicyDocument.fromJson('{"Version":"1","Statement":[{"Effect":"Allow","Action":"oss:*","Resource":"*"}]}');
    AccessAssertions.ofStack(stack, { systemPolicies: { AliyunOSSFullAccess: document } }).user('app').can('oss:GetObject', place);
  });

  test('the stack stays as it is, and its validations run first', () => {
    const stack = Uploads.make();
    stack.media.grant(RamUser.fromUserName(stack, 'Fixed', 'fixed', { mutable: false }), OssAccess.READ);
    expect(messageOf(() => stack.access)).toContain('mutable: false');
  });
});

describe('canProcess', () => {
  function pipeline(grant = true) {
    const stack = Uploads.make();
    const project = new ImmProject(stack, 'Project', { projectName: 'media' });
    if (grant) {
      project.grantProcess(stack.user, {
        operations: [ProcessOperation.DOC_CONVERT], source: [stack.media.objects('uploads/*')], saveTo: [stack.media.objects('processed/*')],
      });
    }
    return { stack, project, options: { source: stack.media.object('uploads/a.docx'), saveTo: stack.media.object('processed/a.pdf') } };
  }

  test('holds through all grants, with a project that is named or found', () => {
    const { stack, project, options } = pipeline();
    const app = stack.access.user('app');
    app.canProcess(ProcessOperation.DOC_CONVERT, options);
    app.canProcess(ProcessOperation.DOC_CONVERT, { ...options, project, invocation: Invocation.ASYNC });
  });

  test('tells what is missing, of whom, and the statement that adds it', () => {
    const { stack, project, options } = pipeline();
    const lines = failure(() => stack.access.user('app').canProcess(ProcessOperation.DOC_CONVERT, { ...options, project, saveTo: stack.media.object('out/a.pdf') }));
    const role = 'role/uploads--Project--ServiceRole';
    const out = `acs:oss:*:${ACCOUNT}:media/out/a.pdf`;
    expect(lines.slice(0, 3)).toEqual([
      `\`user/app\` of account \`${ACCOUNT}\` cannot run \`doc/convert\` on \`acs:oss:*:${ACCOUNT}:media/uploads/a.docx\``,
      `  in project \`media\`, as \`${role}\``,
      '  needed to save the result with sys/saveas:',
    ]);
    expect(lines).toEqual(expect.arrayContaining([
      `    missing in a policy of user/app: {"Effect":"Allow","Action":["oss:PutObject"],"Resource":["${out}"]}`,
      `    missing in a policy of ${role}: {"Effect":"Allow","Action":["oss:PutObject"],"Resource":["${out}"]}`,
    ]));
    expect(lines.filter((line) => line.startsWith('  needed to '))).toHaveLength(2);
  });

  test('asks whether the service role may tell who is to be told', () => {
    const { stack, project, options } = pipeline(false);
    const [done, other] = ['done', 'other'].map((name) => SmqTopic.fromTopicName(stack, name, name));
    project.grantProcess(stack.user, {
      operations: [ProcessOperation.DOC_CONVERT], source: [stack.media.objects('uploads/*')], saveTo: [stack.media.objects('processed/*')], notify: [done],
    });
    const app = stack.access.user('app');
    app.canProcess(ProcessOperation.DOC_CONVERT, { ...options, notify: [done] });
    expect(messageOf(() => app.canProcess(ProcessOperation.DOC_CONVERT, { ...options, notify: [done, other] }))).toContain(
      `missing in a policy of role/uploads--Project--ServiceRole: {"Effect":"Allow","Action":["mns:PublishMessage"],"Resource":["acs:mns:cn-shanghai:${ACCOUNT}:/topics/other/messages"]}`);
    expect(messageOf(() => app.canProcess(ProcessOperation.DOC_CONVERT, { ...options, notify: [done], invocation: Invocation.SYNC }))).toBe(
      '`doc/convert` tells nobody when it is called so: only asynchronous calls do; leave `notify` out');
  });

  test('tells what is not known from what is missing, and takes the role that may do it for the one that does not', () => {
    const stack = Uploads.make();
    const [, unsure] = ['unable', 'unsure'].map((roleName) => new RamRole(stack, roleName, { roleName, assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] }));
    const folder = new TerraformVariable(stack, 'folder', {}).stringValue;
    Grant.statement(unsure, { actions: ['oss:*'], resources: [`acs:oss:*:*:media/${folder}/*`] });
    Grant.statement(stack.user, { actions: ['imm:*', 'oss:*', 'ram:PassRole'], resources: ['*'] });
    const [title, where] = failure(() => stack.access.user('app').canProcess(ProcessOperation.IMAGE_SCORE, { source: stack.media.object('uploads/a.jpg') }));
    expect(title).toContain(' may or may not be able to run `image/score` on ');
    expect(where).toBe('  in project `any-project`, as `role/unsure`');
  });

  test('asks for what the operation needs', () => {
    const { stack, options } = pipeline();
    const app = stack.access.user('app');
    expect(messageOf(() => app.canProcess(ProcessOperation.VIDEO_CONVERT, { source: options.source }))).toBe('`video/convert` always saves its result; name an object as `saveTo`');
    expect(messageOf(() => app.canProcess(ProcessOperation.IMAGE_FACES, { ...options, invocation: Invocation.ASYNC }))).toContain('has no asynchronous mode');
    expect(messageOf(() => app.canProcess(ProcessOperation.IMAGE_SCORE, options))).toBe('`image/score` saves nothing; leave `saveTo` out');
    expect(messageOf(() => app.canProcess(ProcessOperation.DOC_CONVERT, { ...options, source: stack.media.objects('uploads/*') }))).toContain('holds a wildcard');
  });

  test('takes the projects that the stacks make, and any that a statement names where they make none', () => {
    const { stack, options } = pipeline();
    const other = new RamRole(stack, 'Other', { roleName: 'Other', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    Grant.statement(other, { actions: ['oss:*'], resources: ['*'] });
    const [, where] = failure(() => stack.access.user('app').canProcess(ProcessOperation.DOC_CONVERT, { ...options, source: stack.media.object('a') }));
    expect(where).toBe('  in project `media`, as `role/uploads--Project--ServiceRole`');

    const role = RamRole.fromRoleName(stack, 'Theirs', 'Other');
    const theirs = ImmProject.fromProjectName(stack, 'TheirProject', 'theirs', { serviceRole: role });
    theirs.grantProcess(stack.user, { operations: [ProcessOperation.IMAGE_FACES], source: [stack.media.objects('uploads/*')] });
    stack.access.user('app').canProcess(ProcessOperation.IMAGE_FACES, { source: options.source, project: theirs });

    const elsewhere = Uploads.make();
    const worker = new RamRole(elsewhere, 'Worker', { roleName: 'Worker', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    ImmProject.fromProjectName(elsewhere, 'Theirs', 'theirs', { serviceRole: worker })
      .grantProcess(elsewhere.user, { operations: [ProcessOperation.IMAGE_FACES], source: [elsewhere.media.objects('uploads/*')] });
    elsewhere.access.user('app').canProcess(ProcessOperation.IMAGE_FACES, { source: elsewhere.media.object('uploads/a.jpg') });
  });

  test('says so where there is no role for IMM', () => {
    const stack = Uploads.make();
    expect(messageOf(() => stack.access.user('app').canProcess(ProcessOperation.IMAGE_FACES, { source: stack.media.object('uploads/a.jpg') })))
      .toContain('no role of this account in these stacks trusts IMM');
  });
});

describe('staysWithin', () => {
  const boundary = (...Resource: string[]) => PolicyDocument.fromJson(JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:Get*', Resource }] }));

  test('holds for what the boundary allows, exactly', () => {
    const stack = Uploads.make();
    stack.access.user('app').staysWithin(boundary('acs:oss:*:*:media/u*'));
    stack.access.user('app').staysWithin(boundary(`acs:oss:*:${ACCOUNT}:media/uploads/*`));
  });

  test('what goes beyond is told, with a request that shows it', () => {
    const stack = Uploads.make();
    const lines = failure(() => stack.access.user('app').staysWithin(boundary('acs:oss:*:*:media/uploads/a*')));
    expect(lines.slice(0, 3)).toEqual([
      `\`user/app\` of account \`${ACCOUNT}\` goes beyond the boundary`,
      '  beyond it:',
      `    \`oss:GetObject\` on \`acs:oss:*:${ACCOUNT}:media/uploads/*\``,
    ]);
    expect(lines[3]).toMatch(/^ {6}witness: `oss:GetObject` on `acs:oss:[^`]*:media\/uploads\/(?!a)/);
  });

  test('what is not known may go beyond', () => {
    const stack = newStack();
    RamPolicy.fromSystemPolicyName(stack, 'System', 'AliyunOSSFullAccess').attachTo(new RamUser(stack, 'App', { userName: 'app' }));
    expect(failure(() => AccessAssertions.ofStack(stack).user('app').staysWithin(boundary('*')))).toEqual([
      '`user/app` of this account may or may not stay within the boundary',
      '  nothing is known of what `${system-policy:AliyunOSSFullAccess}` allows and denies',
    ]);
  });

  test('a boundary that is no policy is refused', () => {
    expect(messageOf(() => Uploads.make().access.user('app').staysWithin(PolicyDocument.fromJson('[]')))).toContain('`boundary` is no identity policy; $: ');
  });
});

describe('whoCan', () => {
  test('lists users and roles, and everyone by a star', () => {
    const stack = Uploads.make();
    const role = new RamRole(stack, 'Role', { roleName: 'Worker', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    stack.media.grant(role, OssAccess.READ);
    expect(stack.access.whoCan('oss:GetObject', stack.media.object('uploads/a'))).toEqual(['role/Worker', 'user/app']);
    expect(stack.access.whoCan('oss:GetObject', stack.media.object('a'))).toEqual(['role/Worker']);
    expect(stack.access.whoCan('oss:PutObject', stack.media.object('a'))).toEqual([]);
    new alicloud.ossBucketPolicy.OssBucketPolicy(stack, 'Open', {
      bucket: 'media', policy: '{"Version":"1","Statement":[{"Effect":"Allow","Action":["oss:GetObject"],"Resource":["acs:oss:*:*:media/*"],"Principal":["*"]}]}',
    });
    expect(stack.access.whoCan('oss:GetObject', stack.media.object('a'))).toContain('*');
  });

  test('lists whom the policy of a bucket lets in from elsewhere, as it names them', () => {
    const stack = Uploads.make();
    const principals = [OTHER_ACCOUNT, '277379621561570000', `arn:sts::${OTHER_ACCOUNT}:assumed-role/Worker/*`, `arn:sts::${OTHER_ACCOUNT}:assumed-role/worker/*`,
      'arn:sts::*:assumed-role/Job*/run-?', `arn:sts::${ACCOUNT}:assumed-role/Own/*`, 'acs:ram::1:root'];
    new RamRole(stack, 'Own', { roleName: 'Own', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
    const statement = (effect: Effect, action: string, named: string[]) => ({ Effect: effect, Action: [action], Resource: ['acs:oss:*:*:media/*'], Principal: named });
    new alicloud.ossBucketPolicy.OssBucketPolicy(stack, 'Open', {
      bucket: 'media',
      policy: JSON.stringify({
        Version: '1',
        Statement: [
          statement(Effect.ALLOW, 'oss:GetObject', principals), statement(Effect.ALLOW, 'oss:ListParts', [ACCOUNT]), statement(Effect.ALLOW, 'oss:PutObject', principals),
          statement(Effect.DENY, 'oss:PutObject', [OTHER_ACCOUNT]),
        ],
      }),
    });
    const who = (action: string) => stack.access.whoCan(action, stack.media.object('a'));
    expect(who('oss:GetObject')).toEqual([
      '277379621561570000', 'arn:sts::*:assumed-role/Job*/run-?', `arn:sts::${OTHER_ACCOUNT}:assumed-role/Worker/*`, OTHER_ACCOUNT, 'role/Own',
    ].sort());
    expect(who('oss:PutObject')).toEqual(['277379621561570000', 'arn:sts::*:assumed-role/Job*/run-?', 'role/Own']);
    expect(who('oss:ListParts')).toEqual([ACCOUNT, 'role/Own', 'user/app'].sort());
    expect(who('oss:DeleteObject')).toEqual([]);
  });

  test('lists whom a role trusts in other accounts', () => {
    const stack = Uploads.make();
    const assumedBy = [TrustedPrincipal.account(OTHER_ACCOUNT), TrustedPrincipal.user(ACCOUNT, 'app'), TrustedPrincipal.account(ACCOUNT)];
    const role = new RamRole(stack, 'Role', { roleName: 'Visitor', assumedBy });
    expect(stack.access.whoCan('sts:AssumeRole', role)).toEqual([`acs:ram::${OTHER_ACCOUNT}:root`]);
  });

  test.each([
    ['*'], ['acs:ram::*:root'], [`acs:ram::${OTHER_ACCOUNT}:user/ann`], [`acs:ram::${OTHER_ACCOUNT}:role/job*`], [`acs:ram::${OTHER_ACCOUNT}:*bob`], [`acs:ram::${OTHER_ACCOUNT}:ro?e/*`],
  ])('lists whom a role trusts by %s', (principal) => {
    const stack = Uploads.make();
    const assumeRolePolicyDocument = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: [principal] } }] });
    new alicloud.ramRole.RamRole(stack, 'Role', { roleName: 'Visitor', assumeRolePolicyDocument });
    expect(stack.access.whoCan('sts:AssumeRole', PolicyResource.of(`acs:ram::${ACCOUNT}:role/visitor`))).toEqual([principal]);
  });

  test('says of whom nobody can tell yet who they are', () => {
    const stack = Uploads.make();
    const role = `arn:sts::${OTHER_ACCOUNT}:assumed-role/${new TerraformVariable(stack, 'role', {}).stringValue}/*`;
    new alicloud.ossBucketPolicy.OssBucketPolicy(stack, 'Open', {
      bucket: 'media', policy: `{"Version":"1","Statement":[{"Effect":"Allow","Action":["oss:PutObject"],"Resource":["acs:oss:*:*:media/*"],"Principal":["${role}"]}]}`,
    });
    expect(messageOf(() => stack.access.whoCan('oss:PutObject', stack.media.object('a'))).split('\n')[0])
      .toMatch(/^`arn:sts::\d+:assumed-role\/\$\{var\.role\}\/\*` may or may not be allowed `oss:PutObject`/);
  });
});

describe('identities', () => {
  test('that are not there are told, with those that are', () => {
    expect(messageOf(() => Uploads.make().access.user('apq'))).toBe(`\`user/apq\` is not in these stacks; there is \`user/app\` of account \`${ACCOUNT}\``);
    expect(messageOf(() => Uploads.make().access.role('app'))).toBe('`role/app` is not in these stacks; there is none');
  });

  test('of one name in two accounts', () => {
    const stack = Uploads.make();
    const provider = new alicloud.provider.AlicloudProvider(stack, 'B', { alias: 'b', accountId: OTHER_ACCOUNT });
    new alicloud.ramUser.RamUser(stack, 'Other', { name: 'app', provider });
    expect(messageOf(() => stack.access.user('app'))).toMatch(/^`user\/app` is `user\/app` of account `\d+`, `user\/app` of account `\d+`; say which by `accountId`$/);
    stack.access.user('app', { accountId: OTHER_ACCOUNT }).cannot('oss:GetObject', stack.media.object('uploads/a'));
  });
});

test.each<[string, string, object, string]>([
  ['a wildcard as action', 'oss:Get*', {}, '$.action: `"oss:Get*"` cannot stand here: write one action without wildcards'],
  ['a session of a user', 'oss:GetObject', { sessionName: 's' }, '$.sessionName: `user/app` has no `sessionName`'],
  ['two spellings of a key', 'oss:GetObject', { context: { 'acs:SourceVpc': 'a', 'ACS:sourcevpc': 'b' } }, '$.context'],
])('%s is no request', (_what, action, options, said) => {
  const stack = Uploads.make();
  expect(messageOf(() => stack.access.user('app').cannot(action, stack.media.object('a'), options))).toMatch(/^the request cannot be decided: /);
  expect(messageOf(() => stack.access.user('app').cannot(action, stack.media.object('a'), options))).toContain(said);
});

describe('matchesReport', () => {
  const environment = { ...process.env };
  beforeEach(() => { delete process.env.CI; delete process.env.UPDATE_ACCESS_REPORTS; });
  afterEach(() => { process.env = { ...environment }; });

  test('is written on demand, and then holds until access changes', () => {
    const file = path.join(newFolder(), 'access', 'uploads.md');
    const stack = Uploads.make();
    expect(messageOf(() => stack.access.matchesReport(file))).toBe(
      `\`${file}\`: there is no such access report; run the test with UPDATE_ACCESS_REPORTS=1 to write it, and commit it if that is meant`);
    process.env.UPDATE_ACCESS_REPORTS = '1';
    stack.access.matchesReport(file);
    delete process.env.UPDATE_ACCESS_REPORTS;
    stack.access.matchesReport(file);
    expect(fs.readFileSync(file, 'utf8')).toContain(`### \`user/app\` of account \`${ACCOUNT}\``);

    Grant.statement(stack.user, { effect: Effect.DENY, actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/x'] });
    expect(failure(() => stack.access.matchesReport(file))).toEqual([
      `\`${file}\`: the access is not what the report says; run the test with UPDATE_ACCESS_REPORTS=1 to write it, and commit it if that is meant`,
      '',
      `Identities, \`user/app\` of account \`${ACCOUNT}\``,
      '+ Denied, Read: `oss:GetObject` on `acs:oss:*:*:media/x`, through `alicloud_ram_policy.App_Policy_#`',
    ]);
  });

  test('is never written on a build machine', () => {
    const file = path.join(newFolder(), 'uploads.md');
    process.env.CI = 'true';
    process.env.UPDATE_ACCESS_REPORTS = '1';
    expect(messageOf(() => Uploads.make().access.matchesReport(file))).toContain('here `CI` is set, so no report is written: run the test elsewhere with UPDATE_ACCESS_REPORTS=1');
    expect(fs.existsSync(file)).toBe(false);
  });
});

test.each<[string, string]>([
  ['oss:GetObjekt', '`oss:GetObjekt` is no action that is known; did you mean `oss:GetObject`'],
  ['oss:HeadObject', '`oss:HeadObject` is no action that is known; the API of this name goes by `oss:GetObject`, so write that'],
])('`%s` is not asked for: that nobody can do it would prove nothing', (action, said) => {
  const { access, media } = Uploads.make();
  expect(messageOf(() => access.user('app').cannot(action, media.object('a')))).toBe(said);
  expect(messageOf(() => access.user('app').can(action, media.object('a')))).toBe(said);
  expect(messageOf(() => access.whoCan(action, media.object('a')))).toBe(said);
});

test('an action that is like no known one may be new, and is asked for', () => {
  const { access, media } = Uploads.make();
  access.user('app').cannot('oss:PonderObject', media.object('a'));
});
