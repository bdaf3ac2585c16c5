/** What users get wrong: each error names the construct, the value, the rule and the way out, and nothing is written. */
import { Lazy, TerraformStack, TerraformVariable } from 'cdktf';
import {
  alicloud, BatchTriggerRole, Browse, BucketPrincipal, ConditionKey, CrossAccountBucketPolicy, ExistingOssBucketOptions, Grant, ImmGeneration,
  ImmProject, ImmServiceRole, Invocation, IOssBucket, OssAccess, OssBucket, OssBucketPublicAccessBlock, OssDenyOptions, OssGrantOptions, OssService,
  ProcessGrantProps, ProcessOperation, RamGroup, RamPolicy, RamRole, RamUser, SmqQueue, SmqTopic, TrustedPrincipal,
} from '../src';
import { ACCOUNT, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT } from './synth';

interface Mistake {
  readonly what: string;
  readonly make: (stack: TerraformStack) => unknown;
  /** Construct and property. */
  readonly at: string;
  readonly value: string;
  readonly rule: string;
  readonly fix: string;
}

const READ = { actions: ['oss:GetObject'], resources: ['*'] };
const long = (length: number) => 'a'.repeat(length);

type Make = (stack: TerraformStack, value: string) => unknown;

function mistake(what: string, at: string, value: string, rule: string, fix: string, make: Make): Mistake {
  return { what, at, value, rule, fix, make: (stack) => make(stack, value) };
}

function name(what: string, at: string, value: string, rule: string, example: string, make: Make): Mistake {
  return mistake(what, at, value, `must have ${rule}`, `take one such as \`${example}\``, make);
}

const PROJECT = ['1 to 128 letters, digits, `-` or `_`, the first one a letter or `_`', 'media'] as const;
const ROLE = ['1 to 64 letters, digits, `.` or `-`', 'ImmMedia'] as const;
const USER = ['1 to 64 letters, digits, `.`, `_` or `-`', 'media-app'] as const;
const GROUP = ['1 to 64 letters, digits, `.`, `_` or `-`', 'media'] as const;
const POLICY = ['1 to 128 letters, digits or `-`', 'ImmMediaCaller'] as const;
const BUCKET = ['3 to 63 lower-case letters, digits or `-`', 'media-prod'] as const;
const TOPIC = ['1 to 255 letters, digits or `-`, the first one a letter or digit', 'imm-done'] as const;
const QUEUE = ['1 to 120 letters, digits or `-`, the first one a letter or digit', 'imm-done'] as const;
const ACCOUNT_ID = ['digits only', '1234567890123456'] as const;

const NAMES: Mistake[] = [
  name('project', '[Media/It] projectName', '1media', ...PROJECT, (stack, projectName) => new ImmProject(stack, 'It', { projectName })),
  name('project that is too long', '[Media/It] projectName', long(129), ...PROJECT, (stack, projectName) => new ImmProject(stack, 'It', { projectName })),
  name('project of the old generation', '[Media/It] projectName', 'a_b', '2 to 50 letters, digits or `-`, the first one a letter, and not be `ALL`', 'media-1',
    (stack, projectName) => new ImmProject(stack, 'It', { projectName, generation: ImmGeneration.LEGACY })),
  name('project that exists', '[Media/It] projectName', 'a.b', ...PROJECT, (stack, value) => ImmProject.fromProjectName(stack, 'It', value)),
  name('role', '[Media/It] roleName', 'imm_role', ...ROLE,
    (stack, roleName) => new RamRole(stack, 'It', { roleName, assumedBy: [TrustedPrincipal.account(ACCOUNT)] })),
  name('role that exists', '[Media/It] roleName', long(65), ...ROLE, (stack, value) => RamRole.fromRoleName(stack, 'It', value)),
  name('user', '[Media/It] userName', 'a@b', ...USER, (stack, userName) => new RamUser(stack, 'It', { userName })),
  name('user that exists', '[Media/It] userName', '', ...USER, (stack, value) => RamUser.fromUserName(stack, 'It', value)),
  name('group', '[Media/It] groupName', 'a b', ...GROUP, (stack, groupName) => new RamGroup(stack, 'It', { groupName })),
  name('group that exists', '[Media/It] groupName', 'a/b', ...GROUP, (stack, value) => RamGroup.fromGroupName(stack, 'It', value)),
  name('policy', '[Media/It] policyName', 'a_b', ...POLICY, (stack, policyName) => new RamPolicy(stack, 'It', { policyName, statements: [READ] })),
  name('policy that exists', '[Media/It] policyName', 'a.b', ...POLICY, (stack, value) => RamPolicy.fromPolicyName(stack, 'It', value)),
  name('system policy', '[Media/It] policyName', 'Aliyun IMM', ...POLICY, (stack, value) => RamPolicy.fromSystemPolicyName(stack, 'It', value)),
  name('bucket', '[Media/It] bucketName', 'Media', ...BUCKET, (stack, bucketName) => new OssBucket(stack, 'It', { bucketName })),
  name('bucket that exists', '[Media/It] bucketName', '-media', ...BUCKET, (stack, value) => OssBucket.fromBucketName(stack, 'It', value)),
  name('topic', '[Media/It] topicName', 'a_b', ...TOPIC, (stack, topicName) => new SmqTopic(stack, 'It', { topicName })),
  name('topic that exists', '[Media/It] topicName', long(256), ...TOPIC, (stack, value) => SmqTopic.fromTopicName(stack, 'It', value)),
  name('queue', '[Media/It] queueName', '-a', ...QUEUE, (stack, queueName) => new SmqQueue(stack, 'It', { queueName })),
  name('queue that exists', '[Media/It] queueName', long(121), ...QUEUE, (stack, value) => SmqQueue.fromQueueName(stack, 'It', value)),
  name('account of a user', '[Media/It] accountId', '12345x', ...ACCOUNT_ID, (stack, accountId) => RamUser.fromUserName(stack, 'It', 'app', { accountId })),
  name('account of a role', '[Media/It] accountId', '', ...ACCOUNT_ID, (stack, accountId) => RamRole.fromRoleName(stack, 'It', 'app', { accountId })),
  name('account of a group', '[Media/It] accountId', 'self', ...ACCOUNT_ID, (stack, accountId) => RamGroup.fromGroupName(stack, 'It', 'app', { accountId })),
  name('account of a project', '[Media/It] accountId', '*', ...ACCOUNT_ID, (stack, accountId) => ImmProject.fromProjectName(stack, 'It', 'app', { accountId })),
  name('account of a topic', '[Media/It] accountId', '1 2', ...ACCOUNT_ID, (stack, accountId) => SmqTopic.fromTopicName(stack, 'It', 'app', { accountId })),
  name('account of a queue', '[Media/It] accountId', '1-2', ...ACCOUNT_ID, (stack, accountId) => SmqQueue.fromQueueName(stack, 'It', 'app', { accountId })),
  name('key of a bucket', '[Media/It] encryptionKey', 'alias/media', 'letters, digits or `-` only', 'key-hzz62f1cb66fa42qo0123',
    (stack, encryptionKey) => new OssBucket(stack, 'It', { bucketName: 'media', encryptionKey })),
  name('owner of a bucket', '[Media/It] ownerAccountId', '123****', ...ACCOUNT_ID, (stack, value) => OssBucket.fromBucketName(stack, 'It', 'media', { ownerAccountId: value })),
  name('trusted account', '[Media/It] assumedBy[1].accountId', 'x', ...ACCOUNT_ID,
    (stack, value) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.account(ACCOUNT), TrustedPrincipal.account(value)] })),
  name('trusted user', '[Media/It] assumedBy[0].userName', 'a b', ...USER, (stack, value) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.user(ACCOUNT, value)] })),
  name('trusted role', '[Media/It] assumedBy[0].roleName', 'a_b', ...ROLE, (stack, value) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.role(ACCOUNT, value)] })),
  ...([['no name', ''], ['a wildcard', '*']] as const).map(([what, service]) => mistake(`trusted service: ${what}`, '[Media/It] assumedBy[0].serviceName', service,
    'must be the domain of one', 'take one such as `imm.aliyuncs.com`', (stack) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.service(service)] }))),
  mistake('trusted identity provider', '[Media/It] assumedBy[0].providerArn', 'x y', 'must be a resource name of the form `acs:ram::<account id>:saml-provider/<name>`',
    'take one such as', (stack, value) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.federated(value)] })),
  ...([
    ['account', 'accountId', 'x', ...ACCOUNT_ID, BucketPrincipal.account],
    ['user', 'userId', 'media-app', 'digits only', '277379621561570000', BucketPrincipal.userId],
    ['account of a role', 'accountId', 'x', ...ACCOUNT_ID, (value: string) => BucketPrincipal.role(value, 'Worker')],
    ['role', 'roleName', 'a_b', ...ROLE, (value: string) => BucketPrincipal.role(ACCOUNT, value)],
    ['session', 'sessionName', 'a b', '2 to 64 letters, digits, `.`, `@`, `_` or `-`', 'media-app', (value: string) => BucketPrincipal.role(ACCOUNT, 'Worker', value)],
  ] as const).map(([what, property, value, rule, example, principal]) => name(
    `${what} in a bucket policy`, `[Media/It/Policy] statements[0].principals[0].${property}`, value, rule, example,
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media').addToResourcePolicy({ ...READ, principals: [principal(value)] }))),
];

/** A grant on a project, to a user, with some objects as its source. */
function granting(props: (bucket: IOssBucket, stack: TerraformStack) => Partial<ProcessGrantProps>) {
  return (stack: TerraformStack) => {
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
    return new ImmProject(stack, 'It', { projectName: 'media' }).grantProcess(new RamUser(stack, 'App'), {
      operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('*')], ...props(bucket, stack),
    });
  };
}

function grantStatement(change: object) {
  return (stack: TerraformStack) => Grant.statement(new RamUser(stack, 'It'), { ...READ, ...change });
}

const onBucket = (use: (bucket: IOssBucket) => unknown) => (stack: TerraformStack) => use(OssBucket.fromBucketName(stack, 'It', 'media-prod'));
const NOTHING = 'nothing would be granted';

const LISTS: Mistake[] = [
  mistake('no operations', '[Media/It] grantProcess.operations', '[]', NOTHING, 'name an operation', granting(() => ({ operations: [] }))),
  mistake('no source', '[Media/It] grantProcess.source', '[]', NOTHING, 'name the objects to process', granting(() => ({ source: [] }))),
  mistake('nowhere to save', '[Media/It] grantProcess.saveTo', '[]', NOTHING, 'name where results go, or leave it out',
    granting(() => ({ saveTo: [] }))),
  mistake('nobody to notify', '[Media/It] grantProcess.notify', '[]', NOTHING, 'name topics or queues, or leave it out',
    granting(() => ({ notify: [] }))),
  mistake('no actions', '[Media/It] statement.actions', '[]', NOTHING, 'name the actions', grantStatement({ actions: [] })),
  mistake('no resources', '[Media/It] statement.resources', '[]', NOTHING, 'name the resources', grantStatement({ resources: [] })),
  mistake('no resources in the second statement of a policy', '[Media/It] statements[1].resources', '[]', NOTHING, 'name the resources',
    (stack) => new RamPolicy(stack, 'It', { statements: [READ, { ...READ, resources: [] }] })),
  mistake('no objects', '[Media/It] grant.objects', '[]', NOTHING, 'leave it out for all objects',
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media').grant(new RamUser(stack, 'App'), OssAccess.READ, { objects: [] })),
  mistake('a role for nobody', '[Media/It] assumedBy', '[]', NOTHING, 'name who may assume', (stack) => new RamRole(stack, 'It', { assumedBy: [] })),
  mistake('no buckets', '[Media/It] buckets', '[]', NOTHING, 'name the buckets', (stack) => new BatchTriggerRole(stack, 'It', { buckets: [] })),
  mistake('a service role for no buckets', '[Media/It] buckets', '[]', NOTHING, 'name the buckets', (stack) => new ImmServiceRole(stack, 'It', { buckets: [] })),
  mistake('a service role that tells nobody', '[Media/It] notify', '[]', NOTHING, 'name topics or queues, or leave it out', (stack) => new ImmServiceRole(stack, 'It', { notify: [] })),
  mistake('no principals', '[Media/It/Policy] statements[0].principals', '[]', 'which OSS reads as everyone', 'name whom the statement speaks of',
    onBucket((bucket) => bucket.addToResourcePolicy({ ...READ, principals: [] }))),
];

/** A token for a list, in place of a list that a document would hold. */
const listToken = (stack: TerraformStack) => new TerraformVariable(stack, 'list', { type: 'list(string)' }).listValue;
const TOKEN = ['#{TfToken[', 'the list is a token', 'write the list out, with tokens for single values'] as const;

const TOKENS: Mistake[] = [
  mistake('actions', '[Media/It] statement.actions', ...TOKEN, (stack) => grantStatement({ actions: listToken(stack) })(stack)),
  mistake('resources', '[Media/It] statement.resources', ...TOKEN, (stack) => grantStatement({ resources: listToken(stack) })(stack)),
  mistake('values of a condition', '[Media/It] statement.when on `acs:SourceVpc`', ...TOKEN,
    (stack) => grantStatement({ when: [ConditionKey.SOURCE_VPC.isEqualTo(...listToken(stack))] })(stack)),
  mistake('objects', '[Media/It] grant.objects', ...TOKEN,
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media').grant(new RamUser(stack, 'App'), OssAccess.READ, { objects: listToken(stack) })),
].map((row) => ({ ...row, what: `a token for a list of ${row.what}` }));

const unknown = (stack: TerraformStack) => new TerraformVariable(stack, 'text', {}).stringValue;

/** A bucket that is made where a provider works, attached to a project of the stack. */
function attaching(stack: TerraformStack, there: alicloud.provider.AlicloudProviderConfig = {}): void {
  const provider = new alicloud.provider.AlicloudProvider(stack, 'There', { alias: 'there', ...there });
  new ImmProject(stack, 'It', { projectName: 'media' }).attach(new OssBucket(stack, 'New', { bucketName: 'media-new', provider }));
}

/** A project of the old generation. */
function legacyProject(stack: TerraformStack): ImmProject {
  return new ImmProject(stack, 'It', { projectName: 'media', generation: ImmGeneration.LEGACY });
}

const OWNED = { ownerAccountId: '6543210987654321' };
const KEY = 'must have 1 to 1,023 bytes in UTF-8 and not begin with `/` or `\\`';

/** A grant on a bucket, or a denial. */
const granted = (access: OssAccess, options?: OssGrantOptions) => onBucket((bucket) => bucket.grant(new RamUser(bucket.node.scope!, 'App'), access, options));
const denied = (access: OssAccess, options?: OssDenyOptions) => onBucket((bucket) => bucket.deny(new RamUser(bucket.node.scope!, 'App'), access, options));
const onAccount = (access: OssAccess, accountId?: string) => (stack: TerraformStack) =>
  new OssService(stack, 'It', { accountId: ACCOUNT }).grant(RamUser.fromUserName(stack, 'App', 'app', { accountId }), access);

const ACCESSES: Mistake[] = [
  mistake('an action of the account on a bucket', '[Media/It] grant.access', 'oss:ListBuckets', 'works on no bucket, but on the account', 'call `grant` of `OssService`',
    granted(OssAccess.READ.plus(OssAccess.LIST_BUCKETS))),
  mistake('orders denied on a bucket', '[Media/It] deny.access', 'bss:PayOrder', 'works on no bucket', 'call `deny` of `OssService`', denied(OssAccess.PAY_ORDERS)),
  mistake('an action of another service', '[Media/It] grant.access', 'imm:GetTask', 'is no action of OSS', 'grant those of other services by `Grant.statement`',
    granted(OssAccess.of('imm:GetTask'))),
  mistake('everything of every service', '[Media/It] grant.access', '*', 'is no action of OSS', 'write it out', granted(OssAccess.of('*'))),
  mistake('an action that is not known', '[Media/It] grant.access', '${TfToken[', 'is no action of OSS that is known now', 'write it out',
    (stack) => granted(OssAccess.of(unknown(stack)))(stack)),
  mistake('an action of other resources', '[Media/It] grant.access', 'oss:ListVectors', 'which is neither a bucket nor an object', 'grant it by `Grant.statement`',
    onAccount(OssAccess.of('oss:ListVectors'))),
  mistake('no actions', '[Media/It] grant.access', '[]', NOTHING, 'name actions', granted(OssAccess.of())),
  mistake('objects of what is about the bucket', '[Media/It] grant.objects', 'a/*', 'narrows nothing', 'leave it out',
    granted(OssAccess.CHANGE_REDUNDANCY, { objects: ['a/*'] })),
  mistake('listing denied by prefix', '[Media/It] deny.objects', 'a/*', 'sees these keys too', 'name the prefixes that may be listed by', denied(OssAccess.LIST, { objects: ['a/*'] })),
  mistake('no objects to deny', '[Media/It] deny.objects', '[]', NOTHING, 'leave it out for all objects', denied(OssAccess.READ, { objects: [] })),
  mistake('a denial until some moment', '[Media/It] deny.unless', 'DateGreaterThan', 'has no opposite that also holds where a request lacks the key', 'say when to deny instead',
    denied(OssAccess.READ, { unless: [ConditionKey.CURRENT_TIME.isAfter('2026-01-01T00:00:00Z')] })),
  mistake('a denial unless there is no such network', '[Media/It] deny.when on `acs:SourceIp`', '[]', NOTHING, 'name at least one value',
    denied(OssAccess.READ, { unless: [ConditionKey.SOURCE_IP.isInNetwork()] })),
  mistake('a prefix for reading, where listing has one', '[Media/It] grant.when', 'oss:Prefix', 'only requests to list objects carry', 'put the condition on `oss:ListObjects`',
    granted(OssAccess.READ, { browse: Browse.CLI, when: [ConditionKey.PREFIX.isLike('a/*')] })),
  mistake('the console for another account', '[Media/It] grant.browse', 'console', 'starts from the list of buckets', 'take `Browse.CLI`', (stack) => OssBucket
    .fromBucketName(stack, 'It', 'media', OWNED).grant(RamUser.fromUserName(stack, 'App', 'app', { accountId: ACCOUNT }), OssAccess.READ, { browse: Browse.CONSOLE })),
  mistake('OSS of another account', '[Media/It] grant', 'user/app', 'is open to identities of that account only', 'grant on the buckets that it needs',
    onAccount(OssAccess.LIST_BUCKETS, OTHER_ACCOUNT)),
  name('account of OSS', '[Media/It] accountId', 'x', ...ACCOUNT_ID, (stack, accountId) => new OssService(stack, 'It', { accountId })),
];

const OTHERS: Mistake[] = [
  mistake('an operation that saves, and nowhere to', '[Media/It] grantProcess.saveTo', 'video/convert', 'saves its result, and there is nowhere to', 'name where results go',
    granting(() => ({ operations: [ProcessOperation.IMAGE_FACES, ProcessOperation.VIDEO_CONVERT] }))),
  mistake('an invocation that an operation does not have', '[Media/It] grantProcess.invocation', 'image/faces', 'has no asynchronous mode', 'leave the invocation out, or choose the synchronous one',
    granting(() => ({ invocation: Invocation.ASYNC }))),
  mistake('a grant to process on a project of the old generation', '[Media/It] grantProcess', 'legacy', 'OSS processes objects with projects of the current one alone', 'make a project without `generation`',
    (stack) => legacyProject(stack).grantProcess(new RamUser(stack, 'App'), { operations: [ProcessOperation.IMAGE_FACES], source: [] })),
  mistake('a bucket attached to a project of the old generation', '[Media/It] attach', 'legacy', 'only the API of the current one attaches buckets', 'make a project without `generation`',
    (stack) => legacyProject(stack).attach(OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'))),
  mistake('a bucket attached nobody knows where', '[Media/It] attach.region', 'undefined', 'the CLI must be told the region', 'state `region` here',
    (stack) => attaching(newStack({}, newApp(), stack.node.id))),
  mistake('a bucket of another region attached', '[Media/It] attach', 'media-new', 'a project takes buckets of its own region only', 'make a project there',
    (stack) => attaching(stack, { region: 'cn-beijing' })),
  mistake('a bucket of another account attached', '[Media/It] attach', 'media-new', 'a project takes buckets of its own account only', 'make a project there',
    () => attaching(newStack({ region: 'cn-shanghai', accountId: ACCOUNT }), { region: 'cn-shanghai', accountId: OTHER_ACCOUNT })),
  mistake('a bucket attached to two projects', '[Media/It] attach', 'media-new', 'a bucket is attached to one project', 'attach it once', (stack) => {
    ImmProject.fromProjectName(stack, 'Other', 'other').attach(OssBucket.fromBucketName(stack, 'Same', 'media-new'));
    attaching(stack);
  }),
  mistake('a key with a wildcard', '[Media/It] object', 'uploads/*', 'holds a wildcard', "call `objects('uploads/*')`",
    onBucket((bucket) => bucket.object('uploads/*'))),
  mistake('a key with a slash in front', '[Media/It] object', '/a.docx', KEY, 'take one such as', onBucket((bucket) => bucket.object('/a.docx'))),
  mistake('a pattern with a slash in front', '[Media/It] objects', '/*', KEY, 'take one such as', onBucket((bucket) => bucket.objects('/*'))),
  mistake('a pattern with a slash in front, in a grant', '[Media/It] grant.objects[1]', '/a/*', KEY, 'take one such as',
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media').grant(new RamUser(stack, 'App'), OssAccess.READ, { objects: ['*', '/a/*'] })),
  mistake('no key', '[Media/It] object', '', KEY, 'take one such as', onBucket((bucket) => bucket.object(''))),
  mistake('an action without its service', '[Media/It] statement.actions', 'PutObject', 'is no action', 'write `<service>:<action>`',
    grantStatement({ actions: ['oss:GetObject', 'PutObject'] })),
  mistake('an action on a bucket that works on objects', '[Media/It] statement.resources', 'oss:GetObject', 'works on', 'name its objects',
    grantStatement({ resources: ['acs:oss:*:*:media'] })),
  mistake('objects for an action that works on a bucket', '[Media/It] statements[0].resources', 'oss:ListObjects', 'works on', 'name the bucket',
    (stack) => new RamPolicy(stack, 'It', { statements: [{ actions: ['oss:ListObjects'], resources: ['acs:oss:*:*:media/*'] }] })),
  mistake('the same in a bucket policy', '[Media/It/Policy] statements[0].resources', 'oss:ListObjects', 'works on', 'name the bucket',
    (stack) => inPolicy({ actions: ['oss:ListObjects'], resources: ['acs:oss:*:*:media/*'] })(stack)),
  mistake('a prefix for what does not list', '[Media/It] statement.when', 'oss:Prefix', 'only requests to list objects carry', 'put the condition on `oss:ListObjects`',
    grantStatement({ when: [ConditionKey.PREFIX.isLike('a/*')] })),
  mistake('the same in a grant on a bucket', '[Media/It] grant.when', 'oss:Prefix', 'only requests to list objects carry', 'put the condition on `oss:ListObjects`',
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media').grant(new RamUser(stack, 'App'), OssAccess.READ, { when: [ConditionKey.PREFIX.isLike('a/*')] })),
  mistake('a wildcard that is none', '[Media/It] statement.when', 'vpc-*', 'as it is written, its wildcard included', 'write `StringLike`, or the whole value',
    grantStatement({ when: [ConditionKey.SOURCE_VPC.isEqualTo('vpc-*')] })),
  mistake('the same in who may assume a role', '[Media/It] assumedWhen', 'LTAI*', 'as it is written, its wildcard included', 'write `StringLike`, or the whole value',
    (stack, value) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.account(ACCOUNT)], assumedWhen: [ConditionKey.ACCESS_ID.isEqualTo(value)] })),
  ...([
    ['network', 'acs:SourceIp', 'IpAddress', '10.0.0.0/33', 'an address or a network such as `192.168.0.0/16`'],
    ['moment', 'acs:CurrentTime', 'DateLessThan', '2026-02-30T00:00:00Z', 'a moment such as `2026-11-22T08:00:00Z`'],
    ['number', 'oss:object-remaining-retention-days', 'NumericLessThan', '1e3', 'digits with an optional sign and fraction, such as `3600`'],
    ['boolean', 'acs:MFAPresent', 'Bool', 'yes', '`true` or `false`'],
  ] as const).map(([what, key, operator, value, form]) => mistake(`no ${what}`, '[Media/It] statement.when', value, `\`${operator}\` on \`${key}\` cannot read`,
    `write ${form}`, grantStatement({ when: [{ key, operator, values: [value] }] }))),
  mistake('a condition whose key is not known', '[Media/It] statement.when', 'oss:BucketTag/${TfToken[', 'the key of a condition is known only at apply', 'write the key out, with tokens for values',
    (stack) => grantStatement({ when: [ConditionKey.bucketTag(unknown(stack)).isEqualTo('x')] })(stack)),
  mistake('a quota below none', '[Media/It] maxCustomPolicies', '-1', 'no number of policies', 'give a whole number',
    (stack) => new RamUser(stack, 'It', { maxCustomPolicies: -1 })),
  mistake('half a policy', '[Media/It] maxSystemPolicies', '1.5', 'no number of policies', 'give a whole number',
    (stack) => new RamGroup(stack, 'It', { maxSystemPolicies: 1.5 })),
  mistake('a session of a minute', '[Media/It] maxSessionDuration', '60', 'no session duration', 'give whole seconds from 3600 to 43200',
    (stack) => new RamRole(stack, 'It', { assumedBy: [TrustedPrincipal.account(ACCOUNT)], maxSessionDuration: 60 })),
];

const PARTNER = { accountId: ACCOUNT, roleName: 'AliyunIMMDefaultRole' };
const inPolicy = (change: object) =>
  onBucket((bucket) => bucket.addToResourcePolicy({ ...READ, principals: [BucketPrincipal.account(ACCOUNT)], ...change }));

/** A policy for a role of another account, on a bucket of which the owner is known unless options say otherwise. */
function opening(change: object, options: ExistingOssBucketOptions = OWNED) {
  return (stack: TerraformStack) => new CrossAccountBucketPolicy(stack, 'It', {
    bucket: OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', options), trustedRoles: [PARTNER], ...change,
  });
}

const TWO_ACCOUNTS: Mistake[] = [
  mistake('a bucket whose account is not known, for a role of another one', '[Media/It] bucket', 'undefined', 'the account that owns `media-prod` is not known',
    'state it as `ownerAccountId`', opening({}, {})),
  mistake('nobody to open a bucket to', '[Media/It] trustedRoles', '[]', NOTHING, 'name the roles to let in', opening({ trustedRoles: [] })),
  mistake('an access that the vendor has no list for', '[Media/It] access', 'write', 'is no access for IMM of another account', 'choose `OssAccess.READ` or `OssAccess.READ_WRITE`',
    opening({ access: OssAccess.WRITE })),
  name('account of a trusted role', '[Media/Bucket/Policy] statements[0].principals[0].accountId', 'x', ...ACCOUNT_ID,
    (stack, accountId) => opening({ trustedRoles: [{ ...PARTNER, accountId }] })(stack)),
  name('id of a user', '[Media/It] userId', 'media-app', 'digits only', '277379621561570000',
    (stack, userId) => RamUser.fromUserName(stack, 'It', 'app', { userId })),
  mistake('a grant on a bucket of a known account, to a user of one that is not', '[Media/It] grant', 'undefined', 'the account of `user/app` is not known', 'state it as `accountId` there',
    (stack) => OssBucket.fromBucketName(stack, 'It', 'media', OWNED).grant(RamUser.fromUserName(stack, 'App', 'app'), OssAccess.READ)),
  mistake('an action of another service in a bucket policy', '[Media/It/Policy] statements[0].actions', 'ram:PassRole', 'a bucket policy decides on actions of OSS',
    'grant it in a policy of the identity', inPolicy({ actions: ['ram:PassRole'] })),
  mistake('an address without its VPC in a bucket policy', '[Media/It/Policy] statements[0].when', '10.0.0.0/8', 'and without `acs:SourceVpc` into a bucket policy',
    'add a condition on `acs:SourceVpc`', inPolicy({ when: [ConditionKey.SOURCE_IP.isInNetwork('10.0.0.0/8')] })),
  mistake('everyone, where public access is blocked', '[Media/It/Policy] statements[0].principals', '*', 'which is everyone', 'name accounts, users or roles',
    onBucket((bucket) => {
      new OssBucketPublicAccessBlock(bucket.node.scope!, 'Block', { bucket });
      bucket.addToResourcePolicy({ ...READ, principals: [BucketPrincipal.everyone()] });
    })),
];

describe.each<[string, Mistake[]]>([['accesses to OSS', ACCESSES], ['two accounts', TWO_ACCOUNTS], ['names', NAMES], ['empty lists', LISTS], ['lists that are not known', TOKENS], ['other values', OTHERS]])('%s', (_group, mistakes) => {
  test.each(mistakes)('$what', ({ make, at, value, rule, fix }) => {
    const message = messageOf(() => make(newStack()));
    expect(message.startsWith(`${at}: `)).toBe(true);
    expect(message).toContain(value.endsWith('{TfToken[') ? `\`${value}` : `\`${value}\``);
    expect(message).toContain(rule);
    // Behind the last semicolon, or colon, that is not within back-ticks.
    expect(message.replace(/`[^`]*`/g, (quoted) => quoted.replace(/[;:] /g, '  ')).split(/[;:] /).pop()).toContain(fix);
  });
});

// cdktf writes each stack before it looks at the next one.
/** Text whose length is not known before synth. */
const LATE = Lazy.stringValue({ produce: () => 'x'.repeat(7000) });

test('what shows only at synth stops it before the first stack is written', () => {
  const mistakes: [string, (stack: TerraformStack) => unknown][] = [
    ['[Second/It] statements: the policy has none', (stack) => new RamPolicy(stack, 'It')],
    ['[Second/It] statements: with its tokens resolved the document has `7091` bytes, and a policy has at most 6144; put what is long into another policy',
      (stack) => new RamPolicy(stack, 'It', { statements: [{ ...READ, resources: [LATE] }] })],
    ['[Second/It/Policy] statements: statement 0 has 70', (stack) => OssBucket.fromBucketName(stack, 'It', 'media')
      .addToResourcePolicy({ ...READ, principals: [BucketPrincipal.account(ACCOUNT)], resources: [LATE] })],
    ['[Second/It/Policy] statements: the policy has no statements', (stack) => OssBucket.fromBucketName(stack, 'It', 'media').addToResourcePolicy()],
    ['[Second/It] grant: `user/app` cannot be given `', (stack) => Grant.statement(RamUser.fromUserName(stack, 'It', 'app', { mutable: false }), READ)],
  ];
  for (const [expected, make] of mistakes) {
    const app = newApp();
    new RamUser(newStack(undefined, app, 'First'), 'User');
    make(newStack(undefined, app, 'Second'));
    new RamUser(newStack(undefined, app, 'Third'), 'User');
    const { message, written } = failedSynth(app);
    expect(message).toContain(expected);
    expect(written).toEqual([]);
  }
});

describe('unusual, not wrong: a warning', () => {
  test.each<[string, (stack: TerraformStack) => unknown, string]>([
    ['an account id of another length', (stack) => RamUser.fromUserName(stack, 'It', 'app', { accountId: '123456789012345' }), '[Media/It] accountId: `123456789012345` is an unusual account id: it should have 16 digits'],
    ['an owner of another length', (stack) => OssBucket.fromBucketName(stack, 'It', 'media', { ownerAccountId: '12' }), '[Media/It] ownerAccountId: `12` is an unusual account id'],
    ['a user that begins with a hyphen', (stack) => new RamUser(stack, 'It', { userName: '-a' }), '[Media/It] userName: `-a` is an unusual RAM user name'],
    ['a long topic', (stack) => new SmqTopic(stack, 'It', { topicName: long(121) }), 'is an unusual SMQ topic name: it should have at most 120 characters'],
    ['an invocation known with low confidence', granting(() => ({ operations: [ProcessOperation.DOC_CONVERT], invocation: Invocation.SYNC })), 'the synchronous mode of `doc/convert` is known only with low confidence'],
    ['a place to save to, for operations that save nothing', granting((bucket) => ({ saveTo: [bucket.objects('*')] })), '[Media/It] grantProcess.saveTo: no operation of this grant is known to save anything'],
    ['a bucket that is made in another region than the project', (stack) => {
      const provider = new alicloud.provider.AlicloudProvider(stack, 'There', { alias: 'there', region: 'cn-beijing' });
      const objects = new OssBucket(stack, 'New', { bucketName: 'media-new', provider }).objects('*');
      new ImmProject(stack, 'It', { projectName: 'media' }).grantProcess(new RamUser(stack, 'App'), {
        operations: [ProcessOperation.DOC_SNAPSHOT], source: [objects], saveTo: [objects],
      });
    }, '[Media/It] grantProcess: `media-new` is made in cn-beijing and the project is in cn-shanghai, and a project works within its region; make both in one'],
    ['tasks to follow, for calls that make none', granting(() => ({ followTasks: true })), '[Media/It] grantProcess.followTasks: only asynchronous calls make tasks'],
    ['an action that is not known', grantStatement({ actions: ['oss:GetObjekt'] }), '[Media/It] statement.actions: `oss:GetObjekt` is no action that is known; did you mean `oss:GetObject` [UNKNOWN_ACTION]'],
    ['an action of the old API', grantStatement({ actions: ['imm:GetWebofficeURL'] }), '[Media/It] statement.actions: `imm:GetWebofficeURL` is of the API of IMM of 2017'],
    ['an action of high risk', grantStatement({ actions: ['bss:PayOrder'] }), '[Media/It] statement.actions: `bss:PayOrder` is of high risk: whoever holds it can spend the account\'s money'],
    ['a condition key that is not known', grantStatement({ when: [ConditionKey.named('acs:SourcVpc').isEqualTo('x')] }), '[Media/It] statement.when: `acs:SourcVpc` is no condition key that is known; did you mean `acs:SourceVpc`'],
    ['a project of the old generation', legacyProject, '[Media/It] generation: `legacy` makes a project of the API of 2017-09-06'],
  ])('%s', (_what, make, expected) => {
    const stack = newStack();
    make(stack);
    expect(annotations(stack)).toEqual([expect.stringContaining(expected)]);
    expect(annotations(stack)[0]).toMatch(/^warn: /);
  });
});
