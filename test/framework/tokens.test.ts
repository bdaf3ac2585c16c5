/** Values known only at apply: they pass every rule, and what is written from them means what it says once Terraform has read it. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Fn, Lazy, TerraformStack, TerraformVariable } from 'cdktf';
import * as fc from 'fast-check';
import {
  BucketPrincipal, ConditionKey, Effect, Grant, GrantOutcome, ImmProject, OssAccess, OssBucket, PolicyDocument, ProcessOperation, RamGroup, RamPolicy,
  RamRole, RamUser, SmqQueue, SmqTopic, TrustedPrincipal,
} from '../../src';
import { stringOf, textOf } from '../../src/framework';
import { allow, annotations, newApp, newFolder, newStack, Output, policyOf, synth, synthAll } from '../synth';
import { describeWithTerraform } from '../terraform';

/** A variable of the stack, by its name. */
function variables(stack: TerraformStack) {
  const made = new Map<string, TerraformVariable>();
  const get = (name: string) => made.get(name) ?? made.set(name, new TerraformVariable(stack, name, { default: `value-of-${name}` })).get(name)!;
  return { text: (name: string) => get(name).stringValue, number: (name: string) => get(name).numberValue };
}

/** A token whose value is there at synth. */
function late(value: string): string {
  return Lazy.stringValue({ produce: () => value });
}

test('a string reads as literal pieces and holes, and back', () => {
  const { text } = variables(newStack());
  fc.assert(fc.property(fc.array(fc.constantFrom('$', '{', '}', '%', '\\', '"', 'a', 'one', 'other'), { maxLength: 8 }), (parts) => {
    const written = parts.map((part) => (['one', 'other'].includes(part) ? text(part) : part)).join('');
    const read = textOf(written);
    expect(read.pieces.filter((piece) => typeof piece !== 'string')).toHaveLength(parts.filter((part) => part.length > 1).length);
    expect(stringOf(read)).toBe(written);
  }));
});

describe('as values of every property', () => {
  test('names, accounts and regions stand in documents and resources as references', () => {
    const stack = newStack({});
    const { text } = variables(stack);
    const accountId = text('account');
    const user = RamUser.fromUserName(stack, 'App', text('user'), { accountId });
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', text('bucket'), { ownerAccountId: accountId });
    const serviceRole = RamRole.fromRoleName(stack, 'Role', text('role'), { accountId });
    const project = ImmProject.fromProjectName(stack, 'Project', text('project'), { accountId, region: text('region'), serviceRole });
    const notify = [
      SmqTopic.fromTopicName(stack, 'Topic', text('topic'), { accountId, region: text('region') }),
      SmqQueue.fromQueueName(stack, 'Queue', text('queue'), { accountId, region: text('region') }),
    ];
    const grant = project.grantProcess(user, {
      operations: [ProcessOperation.DOC_CONVERT],
      source: [bucket.objects(`${text('folder')}/*`)],
      saveTo: [bucket.object(text('key'))],
      notify,
    });
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    expect(annotations(stack).filter((note) => !note.includes('is a queue'))).toEqual([]);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([
      allow(['imm:CreateOfficeConversionTask'], ['acs:imm:${var.region}:${var.account}:project/${var.project}']),
      allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], ['acs:oss:*:${var.account}:${var.bucket}/${var.folder}/*']),
      allow(['oss:PutObject'], ['acs:oss:*:${var.account}:${var.bucket}/${var.key}']),
      allow(['ram:PassRole'], ['acs:ram:*:${var.account}:role/${lower(var.role)}'], { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } }),
    ]);
    expect(output.statements(policyOf(output, 'Role'))).toEqual([
      allow(['mns:PublishMessage'], ['acs:mns:${var.region}:${var.account}:/topics/${var.topic}/messages']),
      allow(['mns:SendMessage'], ['acs:mns:${var.region}:${var.account}:/queues/${var.queue}/messages']),
      allow(['oss:GetObject'], ['acs:oss:*:${var.account}:${var.bucket}/${var.folder}/*']),
      allow(['oss:PutObject'], ['acs:oss:*:${var.account}:${var.bucket}/${var.key}']),
    ]);
    const [attachment] = output.addresses('alicloud_ram_user_policy_attachment');
    expect(output.resource(attachment).user_name).toBe('${var.user}');
  });

  test('names of resources that are created', () => {
    const stack = newStack();
    const { text, number } = variables(stack);
    const role = new RamRole(stack, 'Role', {
      roleName: text('role'),
      assumedBy: [TrustedPrincipal.role(text('account'), text('other')), TrustedPrincipal.user(text('account'), text('user')), TrustedPrincipal.account(text('account'))],
      maxSessionDuration: number('seconds'),
      maxCustomPolicies: number('quota'),
      maxSystemPolicies: number('quota'),
    });
    new RamUser(stack, 'User', { userName: text('user') });
    new RamGroup(stack, 'Group', { groupName: text('group') });
    new OssBucket(stack, 'Bucket', { bucketName: text('bucket') });
    new SmqTopic(stack, 'Topic', { topicName: text('topic') });
    new SmqQueue(stack, 'Queue', { queueName: text('queue') });
    new ImmProject(stack, 'Project', { projectName: text('project'), serviceRole: role });
    new RamPolicy(stack, 'Policy', { policyName: text('policy'), statements: [{ actions: [text('action')], resources: [text('resource')] }] }).attachTo(role);
    expect(annotations(stack)).toEqual([]);
    const output = synth(stack);
    expect(output.resources).toMatchObject({
      'alicloud_ram_role.Role': { role_name: '${var.role}', max_session_duration: '${var.seconds}' },
      'alicloud_ram_user.User': { name: '${var.user}' },
      'alicloud_ram_group.Group': { group_name: '${var.group}' },
      'alicloud_oss_bucket.Bucket': { bucket: '${var.bucket}' },
      'alicloud_message_service_topic.Topic': { topic_name: '${var.topic}' },
      'alicloud_message_service_queue.Queue': { queue_name: '${var.queue}' },
      'alicloud_ram_policy.Policy': { policy_name: '${var.policy}' },
      'alicloud_ros_stack.Project': {
        parameters: [{ parameter_key: 'ProjectName', parameter_value: '${var.project}' }, { parameter_key: 'ServiceRole', parameter_value: '${var.role}' }],
      },
    });
    expect(output.document('alicloud_ram_role.Role').Statement[0].Principal).toEqual({
      RAM: ['acs:ram::${var.account}:role/${var.other}', 'acs:ram::${var.account}:root', 'acs:ram::${var.account}:user/${var.user}'],
    });
    expect(output.statements('alicloud_ram_policy.Policy')).toEqual([allow(['${var.action}'], ['${var.resource}'])]);
  });

  test('statements of a bucket policy', () => {
    const stack = newStack();
    const { text } = variables(stack);
    OssBucket.fromBucketName(stack, 'Bucket', text('bucket'), { ownerAccountId: text('owner') }).addToResourcePolicy({
      principals: [BucketPrincipal.account(text('account')), BucketPrincipal.userId(text('user')), BucketPrincipal.role(text('account'), text('Role'), text('session'))],
      actions: ['oss:GetObject'],
      resources: [`acs:oss:*:${text('owner')}:${text('bucket')}/*`],
      when: [ConditionKey.SOURCE_VPC.isEqualTo(text('vpc')), ConditionKey.SOURCE_IP.isInNetwork(text('network'), '10.0.0.0/8'), ConditionKey.CURRENT_TIME.isBefore(text('end'))],
    });
    const output = synth(stack);
    expect(output.statements(output.addresses('alicloud_oss_bucket_policy')[0])).toEqual([{
      Effect: 'Allow',
      Principal: [
        'arn:sts::${var.account}:assumed-role/${lower(var.Role)}/${var.session}',
        'arn:sts::${var.account}:assumed-role/${var.Role}/${var.session}',
        '${var.account}',
        '${var.user}',
      ],
      Action: ['oss:GetObject'],
      Resource: ['acs:oss:*:${var.owner}:${var.bucket}/*'],
      Condition: {
        DateLessThan: { 'acs:CurrentTime': ['${var.end}'] },
        IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '${var.network}'].sort() },
        StringEquals: { 'acs:SourceVpc': ['${var.vpc}'] },
      },
    }]);
  });

  test('a quota that is not known limits nothing', () => {
    const stack = newStack();
    const user = new RamUser(stack, 'User', { maxCustomPolicies: variables(stack).number('quota') });
    for (let index = 0; index < 12; index++) Grant.statement(user, { actions: ['oss:GetObject'], resources: [`acs:oss:*:*:b/${'x'.repeat(5000)}${index}`] });
    expect(synth(stack).addresses('alicloud_ram_policy')).toHaveLength(12);
  });

  test('two accounts of which one is not known are not told apart: the grant is made', () => {
    const stack = newStack({ accountId: '1234567890123456' });
    const { text } = variables(stack);
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { ownerAccountId: text('owner') });
    const grant = bucket.grant(RamUser.fromUserName(stack, 'App', 'app', { accountId: text('account') }), OssAccess.READ);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    synth(stack);
  });

});

// cdktf makes a new token each time that an attribute is read.
describe('one reference is one value', () => {
  test('it stands in a list once, however often it was read, and in one statement with what else is said of it', () => {
    const stack = newStack();
    const { text } = variables(stack);
    const user = new RamUser(stack, 'App');
    const grant = (actions: string[], ...names: string[]) => Grant.statement(user, { actions, resources: names.map((name) => `acs:oss:*:*:media/${text(name)}`) });
    grant(['oss:GetObject'], 'one', 'other', 'one');
    grant(['oss:PutObject', 'oss:GetObject'], 'one');
    new RamRole(stack, 'Role', { assumedBy: [TrustedPrincipal.account(text('account')), TrustedPrincipal.account(text('account'))] });
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([
      allow(['oss:GetObject', 'oss:PutObject'], ['acs:oss:*:*:media/${var.one}']),
      allow(['oss:GetObject'], ['acs:oss:*:*:media/${var.other}']),
    ]);
    expect(output.document('alicloud_ram_role.Role').Statement[0].Principal).toEqual({ RAM: ['acs:ram::${var.account}:root'] });
  });

  test('of another stack, it is looked up there', () => {
    const app = newApp();
    const { resource } = new RamUser(newStack(undefined, app, 'People'), 'User');
    const policies = newStack(undefined, app, 'Policies');
    new RamPolicy(policies, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: [`a/${resource.id}`, `a/${resource.id}`] }] });
    const [{ Resource: [name, ...others] }] = synthAll(app).Policies.statements('alicloud_ram_policy.Policy');
    expect(others).toEqual([]);
    expect(name).toMatch(/^a\/\$\{data\.terraform_remote_state\.[^}]*People\.outputs\.[^}]*\}$/);
  });

  test('the order in a document does not depend on what else an app has read', () => {
    const documentAfter = (reads: number) => {
      const stack = newStack();
      const { text } = variables(stack);
      Array.from({ length: reads }, () => text('unrelated'));
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
      new RamPolicy(stack, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: names.map(text) }] });
      return synth(stack).statements('alicloud_ram_policy.Policy');
    };
    const expected = [allow(['oss:GetObject'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((name) => `\${var.${name}}`))];
    // So that the numbers of tokens pass a power of ten at every place of the list.
    for (const reads of [0, 31, 62, 93, 124, 900]) expect(documentAfter(reads)).toEqual(expected);
  });

  test('a pattern covers it, another reference does not', () => {
    const stack = newStack();
    const { text } = variables(stack);
    const user = new RamUser(stack, 'User');
    const grantOn = (resource: string) => Grant.statement(user, { actions: ['oss:GetObject'], resources: [resource] }).outcome;
    expect(grantOn(`acs:oss:*:*:media/${text('one')}`)).toBe(GrantOutcome.APPLIED);
    expect(grantOn(`acs:oss:*:*:media/${text('other')}`)).toBe(GrantOutcome.APPLIED);
    const token = text('third');
    expect(grantOn(`acs:oss:*:*:media/${token}`)).toBe(GrantOutcome.APPLIED);
    expect(grantOn(`acs:oss:*:*:media/${token}`)).toBe(GrantOutcome.COVERED);
  });
});

describe('a token that turns out to be literal text', () => {
  const resourcesOf = (...resources: string[]) => {
    const stack = newStack();
    new RamPolicy(stack, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources }] });
    return synth(stack).text('alicloud_ram_policy.Policy');
  };

  test('stands in the document as if it had been written there, once', () => {
    expect(resourcesOf(late('acs:oss:*:*:a'), 'acs:oss:*:*:a', late('"\\b'))).toContain(`"Resource":${JSON.stringify(['"\\b', 'acs:oss:*:*:a'])}`);
  });

  test('and text with references in it keeps these', () => {
    expect(resourcesOf(late('a"${var.one}/$${x}'), late('%{b}'))).toContain('"Resource":["a\\"${var.one}/$${x}","%%{b}"]');
  });

  test('is asked for each time that the document is written', () => {
    const stack = newStack();
    let value = 'acs:oss:*:*:early';
    new RamPolicy(stack, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: [Lazy.stringValue({ produce: () => value })] }] });
    const written = () => synth(stack).statements('alicloud_ram_policy.Policy')[0].Resource;
    expect(written()).toEqual(['acs:oss:*:*:early']);
    value = 'acs:oss:*:*:late';
    expect(written()).toEqual(['acs:oss:*:*:late']);
  });

  test('in a document that was written elsewhere too', () => {
    const stack = newStack();
    const document = PolicyDocument.fromJson(JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:GetObject', Resource: late('a"b') }] }));
    new RamPolicy(stack, 'Policy', { document });
    expect(synth(stack).statements('alicloud_ram_policy.Policy')).toEqual([allow(['oss:GetObject'], ['a"b'])]);
  });
});

describe('what Terraform makes of documents', () => {
  const AWKWARD = 'x-${acs:UserId}-%{if true}-$${twice}-"quoted"-back\\slash-\u{1F600}';

  const LATE = 'late-%{if true}-"quoted"-back\\slash-$';

  /** Documents with everything that Terraform, JSON or cdktf reads specially. */
  function documents(): { stack: TerraformStack; output: Output } {
    const stack = newStack();
    const { text } = variables(stack);
    Grant.statement(new RamUser(stack, 'App'), {
      effect: Effect.DENY,
      actions: ['oss:GetObject'],
      resources: [`acs:oss:*:*:media/${AWKWARD}`, `acs:oss:*:*:media/$${text('one')}`, `acs:oss:*:*:media/%${text('one')}{}`, `${text('one')}${text('two')}`,
        late(LATE), late('say "$${x}" ${join("}", [var.one, "}"])}')],
      when: [ConditionKey.named('acs:PrincipalTag/${x}').isEqualTo(AWKWARD)],
    });
    new RamPolicy(stack, 'Read', {
      document: PolicyDocument.fromJson(JSON.stringify({
        Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:GetObject', Resource: [`${AWKWARD}/${text('two')}`, Fn.lower(text('one'))] }],
      })),
    });
    OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').addToResourcePolicy({
      principals: [BucketPrincipal.account(text('one'))], actions: ['oss:GetObject'], resources: [`acs:oss:*:*:media-prod/${AWKWARD}`],
    });
    return { stack, output: synth(stack) };
  }

  test('literal text that reads as a template is escaped, references are not', () => {
    const text = documents().output.text('alicloud_ram_policy.Read');
    expect(text).toContain('x-$${acs:UserId}-%%{if true}-$$');
    expect(text).toContain('/${var.two}"');
    expect(text).toContain('"${lower(var.one)}"');
  });

  describeWithTerraform('made by a real Terraform', (terraform) => test('are the text that was meant', () => {
    const { output } = documents();
    const folder = newFolder();
    const addresses = ['alicloud_ram_policy', 'alicloud_oss_bucket_policy'].flatMap((type) => output.addresses(type));
    fs.writeFileSync(path.join(folder, 'main.tf.json'), JSON.stringify({
      variable: output.json.variable,
      output: Object.fromEntries(addresses.map((address) => [address.replace('.', '-'), { value: output.text(address) }])),
    }));
    const run = (...args: string[]) => execFileSync(terraform, args, {
      cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' },
    });
    run('apply', '-auto-approve');
    const values: Record<string, { value: string }> = JSON.parse(run('output', '-json'));
    const statementsOf = (name: string) => JSON.parse(Object.entries(values).find(([key]) => key.includes(name))![1].value).Statement;

    expect(statementsOf('App')).toEqual([{
      Effect: 'Deny',
      Action: ['oss:GetObject'],
      Resource: expect.arrayContaining([
        `acs:oss:*:*:media/${AWKWARD}`, 'acs:oss:*:*:media/$value-of-one', 'acs:oss:*:*:media/%value-of-one{}', 'value-of-onevalue-of-two',
        LATE, 'say "${x}" value-of-one}}',
      ]),
      Condition: { StringEquals: { 'acs:PrincipalTag/${x}': [AWKWARD] } },
    }]);
    expect(statementsOf('Read')).toEqual([allow(['oss:GetObject'], [`${AWKWARD}/value-of-two`, 'value-of-one'])]);
    expect(statementsOf('Bucket')).toEqual([{ ...allow(['oss:GetObject'], [`acs:oss:*:*:media-prod/${AWKWARD}`]), Principal: ['value-of-one'] }]);
  }));
});
