import { TerraformStack } from 'cdktf';
import {
  Grant, GrantOutcome, IGrantable, ImmProject, ImmServiceRole, INotificationTarget, Invocation, IRamRole, OssAccess, OssBucket, PolicyDocument,
  ProcessOperation, RamPolicy, RamRole, RamUser, SmqQueue, SmqTopic,
} from '../../src';
import {
  ACCOUNT, allow, annotations, failedSynth, holds, messageOf, newApp, newStack, OTHER_ACCOUNT, Output, policyOf, synth, synthAll, written,
} from '../synth';

const PASSED_TO_IMM = { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } };

/** A bucket, a caller and a project; without a service role, the project makes one of its own. */
function media(stack: TerraformStack = newStack(), roleOf: (stack: TerraformStack) => IRamRole | undefined = () => undefined) {
  return {
    stack,
    bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'),
    caller: new RamUser(stack, 'App', { userName: 'media-app' }),
    project: new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: roleOf(stack) }),
  };
}

/** Grants to convert documents from one folder to another. */
function convert({ bucket, project, caller }: ReturnType<typeof media>, to: IGrantable = caller): Grant {
  return project.grantProcess(to, {
    operations: [ProcessOperation.DOC_CONVERT], source: [bucket.objects('uploads/*')], saveTo: [bucket.objects('processed/*')],
  });
}

/** `who: outcome: actions on resources` of every landing. */
function lines({ landings }: Grant): string[] {
  return landings.map(({ grantee, outcome, statement: { actions, resources } }) => `${grantee}: ${outcome}: ${actions.join(', ')} on ${resources.join(', ')}`);
}

/** Every landing that names an address stands there. */
function expectLanded(output: Output, { landings }: Grant): void {
  for (const { address, statement } of landings) {
    expect([address, statement, holds(output.document(address!), written(statement))]).toEqual([address, statement, true]);
  }
}

describe('the grants of "OSS: Permissions"', () => {
  test('converting documents: what the caller and the service role get, word for word', () => {
    const here = media();
    const done = SmqTopic.fromTopicName(here.stack, 'Done', 'imm-done', { accountId: ACCOUNT });
    here.project.grantProcess(here.caller, {
      operations: [ProcessOperation.DOC_CONVERT],
      source: [here.bucket.objects('uploads/*')],
      saveTo: [here.bucket.objects('processed/*')],
      notify: [done],
    });
    const output = synth(here.stack);
    expect(output.document(policyOf(output, 'App'))).toEqual({
      Version: '1',
      Statement: [
        allow(['imm:CreateOfficeConversionTask'], ['acs:imm:cn-shanghai:*:project/media']),
        allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], ['acs:oss:*:*:media-prod/uploads/*']),
        allow(['oss:PutObject'], ['acs:oss:*:*:media-prod/processed/*']),
        allow(['ram:PassRole'], ['acs:ram:*:*:role/media--project--servicerole'], PASSED_TO_IMM),
      ],
    });
    expect(output.document(policyOf(output, 'Project_ServiceRole'))).toEqual({
      Version: '1',
      Statement: [
        allow(['mns:PublishMessage'], [`acs:mns:cn-shanghai:${ACCOUNT}:/topics/imm-done/messages`]),
        allow(['oss:GetObject'], ['acs:oss:*:*:media-prod/uploads/*']),
        allow(['oss:PutObject'], ['acs:oss:*:*:media-prod/processed/*']),
      ],
    });
  });

  test('its sample for documents in two buckets, with the default service role: the same but for the project and the tokens of WebOffice', () => {
    const stack = newStack();
    const caller = RamUser.fromUserName(stack, 'App', 'media-app');
    const project = ImmProject.fromProjectName(stack, 'Project', 'media', { serviceRole: RamRole.fromRoleName(stack, 'Role', 'AliyunIMMDefaultRole') });
    const objects = ['bucketname1', 'bucketname2'].map((name) => OssBucket.fromBucketName(stack, name, name).objects('*'));
    const { DOC_CONVERT, DOC_EDIT, DOC_PREVIEW, DOC_SNAPSHOT } = ProcessOperation;
    project.grantProcess(caller, { operations: [DOC_CONVERT, DOC_EDIT, DOC_PREVIEW, DOC_SNAPSHOT], source: objects, saveTo: objects });
    const output = synth(stack);
    expect(output.addresses('alicloud_ram_policy')).toHaveLength(1);
    expect(output.statements(policyOf(output, 'App'))).toEqual([
      allow(['imm:CreateOfficeConversionTask', 'imm:GenerateWebofficeToken', 'imm:RefreshWebofficeToken'], ['acs:imm:cn-shanghai:*:project/media']),
      allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm', 'oss:PutObject'], ['acs:oss:*:*:bucketname1/*', 'acs:oss:*:*:bucketname2/*']),
      allow(['ram:PassRole'], ['acs:ram:*:*:role/aliyunimmdefaultrole'], PASSED_TO_IMM),
    ]);
  });

  test('accounts and regions stand in the resource names where they are known', () => {
    const here = media(newStack({ region: 'cn-hangzhou', accountId: ACCOUNT }));
    const queue = new SmqQueue(here.stack, 'Done', { queueName: 'imm-done' });
    here.project.grantProcess(here.caller, {
      operations: [ProcessOperation.VIDEO_CONVERT], source: [here.bucket.object('a.mp4')], saveTo: [here.bucket.objects('processed/*')], notify: [queue],
    });
    const output = synth(here.stack);
    expect(output.statements(policyOf(output, 'App')).map(({ Resource }) => Resource)).toEqual([
      [`acs:imm:cn-hangzhou:${ACCOUNT}:project/media`],
      [`acs:oss:*:${ACCOUNT}:media-prod/a.mp4`],
      [`acs:oss:*:${ACCOUNT}:media-prod/processed/*`],
      [`acs:ram:*:${ACCOUNT}:role/media--project--servicerole`],
    ]);
    expect(output.statements(policyOf(output, 'Project_ServiceRole'))[0])
      .toEqual(allow(['mns:SendMessage'], [`acs:mns:cn-hangzhou:${ACCOUNT}:/queues/imm-done/messages`]));
  });

  test('an invocation narrows what is granted', () => {
    const here = media();
    here.project.grantProcess(here.caller, { operations: [ProcessOperation.DOC_CONVERT], source: [here.bucket.objects('*')], invocation: Invocation.SYNC });
    const output = synth(here.stack);
    expect(output.statements(policyOf(output, 'App')).flatMap(({ Action }) => Action))
      .toEqual(['imm:CreateOfficeConversionTask', 'oss:GetObject', 'oss:ProcessImm', 'ram:PassRole']);
    expect(output.statements(policyOf(output, 'Project_ServiceRole'))).toEqual([allow(['oss:GetObject'], ['acs:oss:*:*:media-prod/*'])]);
  });

  test('followed tasks: what asks for them, on the project, where there are any', () => {
    const here = media();
    const grant = (operations: ProcessOperation[]) => here.project.grantProcess(here.caller, {
      operations, source: [here.bucket.objects('uploads/*')], saveTo: [here.bucket.objects('processed/*')], followTasks: true,
    });
    const asking = (granted: Grant) => granted.landings.filter(({ statement: { actions } }) => actions.includes('imm:GetTask')).map(({ statement }) => written(statement));
    expect(asking(grant([ProcessOperation.DOC_SNAPSHOT]))).toEqual([]);
    expect(asking(grant([ProcessOperation.VIDEO_CONVERT])))
      .toEqual([allow(['imm:CreateMediaConvertTask', 'imm:GetTask', 'imm:ListTasks'], ['acs:imm:cn-shanghai:*:project/media'])]);
  });

  test('nothing that was not granted: uploads are not written, results are not read, however the grants overlap', () => {
    const here = media();
    const [uploads, processed, archive] = ['uploads/*', 'processed/*', 'archive/*'].map((pattern) => here.bucket.objects(pattern));
    const save = (source: typeof uploads, saveTo: typeof uploads) => here.project.grantProcess(here.caller, {
      operations: [ProcessOperation.DOC_CONVERT, ProcessOperation.VIDEO_CONVERT], source: [source], saveTo: [saveTo],
    });
    save(uploads, processed);
    save(uploads, archive);
    here.project.grantProcess(here.caller, { operations: [ProcessOperation.IMAGE_FACES], source: [archive] });
    const output = synth(here.stack);
    const onObjects = (address: string) => Object.fromEntries(['uploads', 'processed', 'archive'].map((folder) => [
      folder,
      output.statements(address).filter(({ Resource }) => Resource.includes(`acs:oss:*:*:media-prod/${folder}/*`)).flatMap(({ Action }) => Action).sort(),
    ]));
    expect(onObjects(policyOf(output, 'App'))).toEqual({
      uploads: ['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'],
      processed: ['oss:PutObject'],
      archive: ['oss:GetObject', 'oss:ProcessImm', 'oss:PutObject'],
    });
    expect(onObjects(policyOf(output, 'Project_ServiceRole'))).toEqual({
      uploads: ['oss:GetObject'], processed: ['oss:PutObject'], archive: ['oss:GetObject', 'oss:PutObject'],
    });
  });

  test('callerOnly leaves the service role alone, but lets it be passed', () => {
    const here = media();
    const grant = here.project.grantProcess(here.caller, { operations: [ProcessOperation.IMAGE_FACES], source: [here.bucket.objects('*')], callerOnly: true });
    const output = synth(here.stack);
    expect(output.addresses('alicloud_ram_policy')).toEqual([policyOf(output, 'App')]);
    expect(lines(grant)).toContainEqual('user/media-app: applied: ram:PassRole on acs:ram:*:*:role/media--project--servicerole');
  });

  test('a project that exists and whose role is not known takes callerOnly grants, without PassRole', () => {
    const { stack, bucket, caller } = media();
    const project = ImmProject.fromProjectName(stack, 'Existing', 'media-old', { region: 'cn-beijing', accountId: ACCOUNT });
    const props = { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] };
    expect(messageOf(() => project.grantProcess(caller, props))).toMatch(/^\[Media\/Existing\] grantProcess: .*service role.*`undefined`; give `serviceRole`.*`callerOnly: true`/);
    project.grantProcess(caller, { ...props, callerOnly: true });
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([
      allow(['imm:DetectImageFaces'], [`acs:imm:cn-beijing:${ACCOUNT}:project/media-old`]),
      allow(['oss:GetObject', 'oss:ProcessImm'], ['acs:oss:*:*:media-prod/*']),
    ]);
  });
});

describe('what becomes of a grant', () => {
  test('applied: every landing names a resource whose document holds its statement', () => {
    const here = media();
    const grant = convert(here);
    const output = synth(here.stack);
    expect(grant.outcome).toBe(GrantOutcome.APPLIED);
    expect(grant.purpose).toBe('doc/convert');
    expect(new Set(grant.landings.map(({ address }) => address))).toEqual(new Set(output.addresses('alicloud_ram_policy')));
    expect(lines(grant).sort()).toEqual([
      'role/Media--Project--ServiceRole: applied: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
      'role/Media--Project--ServiceRole: applied: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
      'user/media-app: applied: imm:CreateOfficeConversionTask on acs:imm:cn-shanghai:*:project/media',
      'user/media-app: applied: oss:GetObject, oss:PostProcessTask, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'user/media-app: applied: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
      'user/media-app: applied: ram:PassRole on acs:ram:*:*:role/media--project--servicerole',
    ]);
    expect(grant.landings.find(({ statement }) => statement.actions.includes('ram:PassRole'))!.statement.when)
      .toEqual([{ key: 'acs:Service', operator: 'StringEquals', values: ['imm.aliyuncs.com'] }]);
    expectLanded(output, grant);
  });

  test('already covered: the same grant again adds nothing', () => {
    const here = media();
    const first = convert(here);
    const before = synth(here.stack);
    const second = convert(here);
    expect(second.outcome).toBe(GrantOutcome.COVERED);
    expect(lines(second)).toEqual(lines(first).map((line) => line.replace('applied', 'already covered')));
    expect(synth(here.stack).json).toEqual(before.json);
    expectLanded(before, second);
  });

  test('already covered by a wildcard, and where it is not, applied', () => {
    const here = media();
    const grantOn = (pattern: string) => here.project.grantProcess(here.caller, {
      operations: [ProcessOperation.IMAGE_FACES], source: [here.bucket.objects(pattern)],
    });
    expect(grantOn('uploads/*').outcome).toBe(GrantOutcome.APPLIED);
    expect(grantOn('uploads/2026/*').outcome).toBe(GrantOutcome.COVERED);
    const wider = grantOn('*');
    expect(wider.outcome).toBe(GrantOutcome.APPLIED);
    expect(lines(wider).filter((line) => line.includes('already covered'))).toEqual([
      'user/media-app: already covered: imm:DetectImageFaces on acs:imm:cn-shanghai:*:project/media',
      'user/media-app: already covered: ram:PassRole on acs:ram:*:*:role/media--project--servicerole',
    ]);
  });

  test('already covered by a policy that was attached: the full access of the sample', () => {
    const here = media();
    const full = new RamPolicy(here.stack, 'Full', {
      document: PolicyDocument.fromJson(JSON.stringify({
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: 'oss:*', Resource: '*' }, { Effect: 'Allow', Action: 'imm:*', Resource: '*' }],
      })),
      statements: [{ actions: ['ram:PassRole'], resources: ['acs:ram:*:*:role/Media--*'] }],
    });
    full.attachTo(here.caller);
    const grant = convert(here);
    expect(lines(grant).filter((line) => line.startsWith('user/')).map((line) => line.split(': ')[1])).toEqual(Array(4).fill('already covered'));
    expect(new Set(grant.landings.filter(({ grantee }) => grantee === 'user/media-app').map(({ address }) => address))).toEqual(new Set(['alicloud_ram_policy.Full']));
    const output = synth(here.stack);
    expect(output.addresses('alicloud_ram_policy').filter((address) => address.includes('App'))).toEqual([]);
  });

  test('a policy under a condition or one that denies covers nothing', () => {
    const here = media();
    new RamPolicy(here.stack, 'Full', {
      document: PolicyDocument.fromJson(JSON.stringify({
        Version: '1',
        Statement: [
          { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'acs:MFAPresent': 'true' } } },
          { Effect: 'Deny', Action: 'imm:*', Resource: '*' },
        ],
      })),
    }).attachTo(here.caller);
    expect(convert(here).landings.filter(({ outcome }) => outcome !== GrantOutcome.APPLIED)).toEqual([]);
  });

  test.each([
    'AliyunIMMDefaultRole', 'aliyunimmdefaultrole', 'AliyunIMMBatchTriggerRole',
  ])('assumed held: %s, whose policy is not published, is left alone', (name) => {
    const here = media(newStack(), (stack) => RamRole.fromRoleName(stack, 'Role', name));
    const grant = convert(here);
    expect(grant.outcome).toBe(GrantOutcome.ASSUMED);
    const ofRole = grant.landings.filter(({ grantee }) => grantee === `role/${name}`);
    expect(ofRole).toHaveLength(2);
    for (const { outcome, address, reason } of ofRole) {
      expect([outcome, address, reason]).toEqual([GrantOutcome.ASSUMED, undefined, expect.stringMatching(/AliyunIMM(BatchTrigger)?RolePolicy.*not published/)]);
    }
    expect(synth(here.stack).addresses('alicloud_ram_role_policy_attachment')).toEqual([]);
  });

  test('applied: a role of the name that this app creates holds only what it is given', () => {
    const here = media(newStack(), (stack) => new ImmServiceRole(stack, 'Role', { roleName: 'AliyunIMMDefaultRole' }));
    expect(convert(here).outcome).toBe(GrantOutcome.APPLIED);
  });

  describe.each<[string, string, (stack: TerraformStack) => IRamRole]>([
    ['mutable: false', 'it was declared with `mutable: false`', (stack) => RamRole.fromRoleName(stack, 'Role', 'Shared', { mutable: false })],
    ['the role of another account', `belongs to account ${OTHER_ACCOUNT}`, (stack) => RamRole.fromRoleName(stack, 'Role', 'Shared', { accountId: OTHER_ACCOUNT })],
  ])('unapplied: %s', (what, reason, role) => {
    /** Two stacks; the grant is made in the second one, the bucket belongs to the account of the role. */
    function twoStacks() {
      const app = newApp();
      const settings = { region: 'cn-shanghai', accountId: ACCOUNT };
      const first = newStack(settings, app, 'First');
      new RamUser(first, 'Other');
      const stack = newStack(settings, app, 'Media');
      const owner = what.startsWith('mutable') ? ACCOUNT : OTHER_ACCOUNT;
      const project = ImmProject.fromProjectName(stack, 'Project', 'media', { accountId: owner, serviceRole: role(stack) });
      const caller = RamUser.fromUserName(stack, 'App', 'media-app', { accountId: owner, mutable: owner === ACCOUNT });
      const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { ownerAccountId: owner });
      const grant = project.grantProcess(caller, { operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')] });
      return { app, first, stack, grant };
    }

    test('fails every stack, so that nothing is written, and says what is missing where', () => {
      const { app, first, stack, grant } = twoStacks();
      expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
      for (const one of [first, stack]) {
        expect(messageOf(() => synth(one))).toMatch(/\[Media\/App\] grant: `role\/Shared` cannot be given `.*oss:GetObject.*media-prod\/\*.*` by this app/);
      }
      const { message, written: files } = failedSynth(app);
      expect(message).toContain(reason);
      expect(message).toMatch(/; grant to an identity that the app manages, or call `handOver`/);
      expect(files).toEqual([]);
    });

    test('passes once it is handed over, and prints the statements for whoever owns the role', () => {
      const { app, stack, grant } = twoStacks();
      expect(grant.handOver('the platform team does it')).toBe(grant);
      const { message, written: files } = failedSynth(app);
      expect(message).toBe('');
      expect(files).toContain('stacks/Media/cdk.tf.json');
      const printed = annotations(stack).filter((line) => line.startsWith('info: [Media/App] handOver: for role/Shared, since the platform team does it: '));
      expect(printed).toHaveLength(1);
      expect(JSON.parse(printed[0].replace(/^.*? does it: /, ''))).toEqual({
        Version: '1',
        Statement: [allow(['oss:GetObject'], [expect.stringMatching(/^acs:oss:\*:\d{16}:media-prod\/\*$/)])],
      });
      expect(() => grant.handOver(' ')).toThrow('handOver: ` ` is no reason');
      expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
    });
  });

  test.each<[string, (stack: TerraformStack) => unknown, string]>([
    ['of a new project', (stack) => new ImmProject(stack, 'It', { projectName: 'it', serviceRole: RamRole.fromRoleName(stack, 'Role', 'theirs', { accountId: OTHER_ACCOUNT }) }),
      '[Media/It] serviceRole: `role/theirs` belongs to account'],
    ['of a caller', (stack) => ImmProject.fromProjectName(stack, 'It', 'it', { accountId: OTHER_ACCOUNT }).grantProcess(RamUser.fromUserName(stack, 'User', 'mine'), {
      operations: [ProcessOperation.IMAGE_FACES], source: [OssBucket.fromBucketName(stack, 'Bucket', 'media-prod').objects('*')], callerOnly: true,
    }), '[Media/It] grantProcess: `user/mine` belongs to account'],
  ])('a project serves its own account only: %s', (_what, mistake, message) => {
    expect(messageOf(() => mistake(newStack({ accountId: ACCOUNT })))).toContain(message);
  });

  test('a target of another account is refused, one of another region and a queue are warned of', () => {
    const here = media();
    const give = (target: INotificationTarget) => here.project.grantProcess(here.caller, {
      operations: [ProcessOperation.VIDEO_SPRITE], source: [here.bucket.objects('in/*')], saveTo: [here.bucket.objects('out/*')], notify: [target],
    });
    const accounts = ImmProject.fromProjectName(here.stack, 'Known', 'known', { accountId: '1111111111111111', region: 'cn-shanghai', serviceRole: here.project.serviceRole });
    expect(messageOf(() => accounts.grantProcess(here.caller, {
      operations: [ProcessOperation.VIDEO_SPRITE],
      source: [here.bucket.objects('in/*')],
      saveTo: [here.bucket.objects('out/*')],
      notify: [SmqTopic.fromTopicName(here.stack, 'Theirs', 'theirs', { accountId: '2222222222222222' })],
    }))).toContain('grantProcess.notify[0]: `theirs` belongs to account 2222222222222222 and the project to 1111111111111111');
    give(SmqTopic.fromTopicName(here.stack, 'Far', 'far', { region: 'cn-hangzhou' }));
    give(SmqQueue.fromQueueName(here.stack, 'Queue', 'queue'));
    expect(annotations(here.stack).join()).toMatch(/`far` is in cn-hangzhou and the project in .*`queue` is a queue/s);
  });

  test('all grants of an app are listed in the order they were made', () => {
    const here = media();
    const [one, two] = [convert(here), here.bucket.grant(here.caller, OssAccess.READ)];
    expect(Grant.all(here.stack)).toEqual([one, two]);
    expect(Grant.all(newStack())).toEqual([]);
  });
});

describe('order at apply', () => {
  test('the project waits for its role and for every policy on it, those of later grants too', () => {
    const here = media();
    convert(here);
    const role = here.project.serviceRole!;
    new RamPolicy(here.stack, 'More', { statements: [{ actions: ['oss:ListObjects'], resources: ['*'] }] }).attachTo(role);
    const output = synth(here.stack);
    const attachments = output.addresses('alicloud_ram_role_policy_attachment');
    expect(attachments).toHaveLength(2);
    expect(output.resource('alicloud_ros_stack.Project').depends_on.sort())
      .toEqual([...output.addresses('alicloud_ram_role'), ...attachments].sort());
  });

  test('a project in another stack than its role waits for that whole stack', () => {
    const app = newApp();
    const roles = newStack(undefined, app, 'Roles');
    const stack = newStack(undefined, app, 'Media');
    const here = media(stack, () => new ImmServiceRole(roles, 'Role'));
    convert(here);
    const output = synthAll(app);
    expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['Roles']);
    expect(output.Media.resource('alicloud_ros_stack.Project').depends_on).toBeUndefined();
    expect(output.Media.json.data).toBeUndefined();
    expect(output.Roles.addresses('alicloud_ram_role_policy_attachment')).toHaveLength(1);
  });

  test('applyBefore makes a resource wait for what was granted', () => {
    const here = media();
    const topic = new SmqTopic(here.stack, 'Topic');
    convert(here).applyBefore(topic.resource);
    const output = synth(here.stack);
    expect(output.resource('alicloud_message_service_topic.Topic').depends_on.sort()).toEqual(
      [...output.addresses('alicloud_ram_user_policy_attachment'), ...output.addresses('alicloud_ram_role_policy_attachment')].sort());
  });
});

describe('warnings', () => {
  const SAVE = 'no operation of this grant is known to save anything';
  const NOTIFY = 'only asynchronous calls send messages';
  test.each<[string, ProcessOperation, Invocation | undefined, boolean, boolean, string[]]>([
    ['a place to save to that is of no use', ProcessOperation.IMAGE_FACES, undefined, true, false, [SAVE]],
    ['messages that are never sent', ProcessOperation.IMAGE_FACES, undefined, false, true, [NOTIFY]],
    ['an invocation known with low confidence', ProcessOperation.DOC_CONVERT, Invocation.SYNC, true, false, ['the synchronous mode of `doc/convert` is known only with low confidence']],
    ['nothing, where every mode is granted', ProcessOperation.DOC_CONVERT, undefined, true, true, []],
    ['nothing, where the mode is sure', ProcessOperation.DOC_CONVERT, Invocation.ASYNC, true, true, []],
  ])('%s', (_what, operation, invocation, save, tell, expected) => {
    const here = media();
    here.project.grantProcess(here.caller, {
      operations: [operation],
      source: [here.bucket.objects('uploads/*')],
      invocation,
      ...(save && { saveTo: [here.bucket.objects('processed/*')] }),
      ...(tell && { notify: [SmqTopic.fromTopicName(here.stack, 'Done', 'imm-done')] }),
    });
    expect(annotations(here.stack)).toEqual(expected.map((text) => expect.stringMatching(new RegExp(`^warn: \\[Media/Project\\] grantProcess\\.\\w+: .*${text}`))));
    synth(here.stack);
  });
});
