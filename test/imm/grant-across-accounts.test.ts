/** A project of one account that processes objects of another: every statement of a grant lands where it works. */
import { TerraformStack } from 'cdktf';
import { alicloud, Grant, GrantOutcome, IRamRole, ImmProject, OssBucket, ProcessOperation, RamRole, RamUser, SmqTopic } from '../../src';
import { ACCOUNT, allow, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, policyOf, synth } from '../synth';

const USER_ID = '277379621561570000';
const PASSED_TO_IMM = { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } };
const UPLOADS = `acs:oss:*:${OTHER_ACCOUNT}:partner-media/uploads/*`;
const OURS = `acs:oss:*:${ACCOUNT}:media-prod/processed/*`;

const sessions = (role: string) => [...new Set([role, role.toLowerCase()])].map((name) => `arn:sts::${ACCOUNT}:assumed-role/${name}/*`);

interface Options {
  readonly userId?: string;
  readonly serviceRole?: (stack: TerraformStack) => IRamRole;
  /** In the partner's bucket. */
  readonly saveThere?: boolean;
}

/** Converts documents of a partner into a bucket of our own. */
function convert(options: Options = { userId: USER_ID }, app = newApp()) {
  const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT }, app);
  const partner = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner', region: 'cn-shanghai', accountId: OTHER_ACCOUNT });
  const theirs = OssBucket.fromBucketName(stack, 'Theirs', 'partner-media', { provider: partner });
  const ours = OssBucket.fromBucketName(stack, 'Ours', 'media-prod');
  const caller = RamUser.fromUserName(stack, 'App', 'media-app', { userId: options.userId });
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: options.serviceRole?.(stack) });
  const grant = project.grantProcess(caller, {
    operations: [ProcessOperation.DOC_CONVERT],
    source: [theirs.objects('uploads/*')],
    saveTo: [(options.saveThere ? theirs : ours).objects('processed/*')],
    notify: [SmqTopic.fromTopicName(stack, 'Done', 'imm-done')],
  });
  return { stack, grant, theirs };
}

function whereabouts({ landings }: Grant): string[] {
  return landings.map(({ grantee, statement, outcome, address }) => `${grantee}: ${statement.actions.join(', ')} ${outcome} in ${address?.replace(/_[0-9A-F]{8}$/, '')}`);
}

test('the documents of all parties, word for word', () => {
  const { stack, grant } = convert();
  const output = synth(stack);
  expect(output.statements(policyOf(output, 'App'))).toEqual([
    allow(['imm:CreateOfficeConversionTask'], [`acs:imm:cn-shanghai:${ACCOUNT}:project/media`]),
    allow(['oss:PutObject'], [OURS]),
    allow(['ram:PassRole'], [`acs:ram:*:${ACCOUNT}:role/media--project--servicerole`], PASSED_TO_IMM),
  ]);
  expect(output.statements(policyOf(output, 'Project_ServiceRole'))).toEqual([
    allow(['mns:PublishMessage'], [`acs:mns:cn-shanghai:${ACCOUNT}:/topics/imm-done/messages`]),
    allow(['oss:PutObject'], [OURS]),
  ]);
  const [address, ...others] = output.addresses('alicloud_oss_bucket_policy');
  expect([output.resource(address).bucket, output.resource(address).provider, others]).toEqual(['partner-media', 'alicloud.partner', []]);
  expect(output.document(address)).toEqual({
    Version: '1',
    Statement: [
      { ...allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], [UPLOADS]), Principal: [USER_ID] },
      { ...allow(['oss:GetObject'], [UPLOADS]), Principal: sessions('Media--Project--ServiceRole') },
    ],
  });
  expect(grant.outcome).toBe(GrantOutcome.APPLIED);
  expect(whereabouts(grant)).toEqual([
    'user/media-app: imm:CreateOfficeConversionTask applied in alicloud_ram_policy.App_Policy',
    'user/media-app: oss:PutObject applied in alicloud_ram_policy.App_Policy',
    'user/media-app: ram:PassRole applied in alicloud_ram_policy.App_Policy',
    'user/media-app: oss:GetObject, oss:PostProcessTask, oss:ProcessImm applied in alicloud_oss_bucket_policy.Theirs_Policy',
    'role/Media--Project--ServiceRole: mns:PublishMessage applied in alicloud_ram_policy.Project_ServiceRole_Policy',
    'role/Media--Project--ServiceRole: oss:PutObject applied in alicloud_ram_policy.Project_ServiceRole_Policy',
    'role/Media--Project--ServiceRole: oss:GetObject applied in alicloud_oss_bucket_policy.Theirs_Policy',
  ]);
});

test('the default service role: what is assumed at home is written down abroad', () => {
  const { stack, grant } = convert({ userId: USER_ID, saveThere: true, serviceRole: (scope) => RamRole.fromRoleName(scope, 'Role', 'AliyunIMMDefaultRole') });
  const output = synth(stack);
  const processed = `acs:oss:*:${OTHER_ACCOUNT}:partner-media/processed/*`;
  expect(output.statements(output.addresses('alicloud_oss_bucket_policy')[0])).toEqual([
    { ...allow(['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], [UPLOADS]), Principal: [USER_ID] },
    { ...allow(['oss:PutObject'], [processed]), Principal: [USER_ID, ...sessions('AliyunIMMDefaultRole')] },
    { ...allow(['oss:GetObject'], [UPLOADS]), Principal: sessions('AliyunIMMDefaultRole') },
  ]);
  expect(output.addresses('alicloud_ram_policy')).toHaveLength(1);
  expect(grant.outcome).toBe(GrantOutcome.ASSUMED);
  expect(whereabouts(grant).slice(-3)).toEqual([
    'role/AliyunIMMDefaultRole: mns:PublishMessage assumed held in undefined',
    'role/AliyunIMMDefaultRole: oss:GetObject applied in alicloud_oss_bucket_policy.Theirs_Policy',
    'role/AliyunIMMDefaultRole: oss:PutObject applied in alicloud_oss_bucket_policy.Theirs_Policy',
  ]);
});

test('a caller whose id is not known: its own part and the service role\'s are applied, the rest is asked for', () => {
  const app = newApp();
  const { grant } = convert({}, app);
  expect(grant.outcome).toBe(GrantOutcome.UNAPPLIED);
  expect(grant.landings.filter(({ outcome }) => outcome === GrantOutcome.UNAPPLIED).map(({ statement }) => statement.actions)).toEqual([['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm']]);
  expect(failedSynth(app)).toEqual({ message: expect.stringContaining('the `userId` of `user/media-app` is not known'), written: [] });
});

test('a bucket on which nothing is needed gets no policy', () => {
  const stack = newStack({ region: 'cn-shanghai', accountId: ACCOUNT });
  const theirs = OssBucket.fromBucketName(stack, 'Theirs', 'partner-media', { ownerAccountId: OTHER_ACCOUNT });
  const project = new ImmProject(stack, 'Project', { projectName: 'media' });
  project.grantProcess(RamUser.fromUserName(stack, 'App', 'media-app'), {
    operations: [ProcessOperation.IMAGE_FACES], source: [OssBucket.fromBucketName(stack, 'Ours', 'media-prod').objects('*')], saveTo: [theirs.objects('*')],
  });
  expect(synth(stack).addresses('alicloud_oss_bucket_policy')).toEqual([]);
});

test('an account that matters and is not known is asked for before anything is granted', () => {
  const stack = newStack();
  const theirs = OssBucket.fromBucketName(stack, 'Theirs', 'partner-media', { ownerAccountId: OTHER_ACCOUNT });
  const project = new ImmProject(stack, 'Project', { projectName: 'media' });
  const caller = RamUser.fromUserName(stack, 'App', 'media-app', { accountId: ACCOUNT, userId: USER_ID });
  expect(messageOf(() => project.grantProcess(caller, { operations: [ProcessOperation.IMAGE_FACES], source: [theirs.objects('*')] })))
    .toContain('the bucket is of 6543210987654321, and the account of `role/Media--Project--ServiceRole` is not known');
  expect(Object.keys(synth(stack).resources).sort()).toEqual(['alicloud_ram_role.Project_ServiceRole_60C98E11', 'alicloud_ros_stack.Project']);
});
