/**
 * Addresses and physical names are a promise: where one changes, Terraform destroys what is there and makes it anew. A change of the golden is a change
 * that breaks users; `UPDATE_GOLDENS=1 npx jest test/addresses` writes it.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import {
  BatchTriggerRole, BucketPrincipal, CrossAccountBucketPolicy, Grant, IGrantable, ImmGeneration, ImmProject, ImmServiceRole, OssAccess, OssBucket,
  OssBucketPolicy, OssBucketPublicAccessBlock, ProcessOperation, RamGroup, RamPolicy, RamRole, RamUser, SmqQueue, SmqTopic, TrustedPrincipal,
} from '../src';
import { newStack, Output, synth } from './synth';

const GOLDEN = path.join(__dirname, 'goldens', 'addresses.json');

/** Every construct, made by this app or referred to, side by side. */
function everything(scope: Construct): IGrantable[] {
  const role = new RamRole(scope, 'Role', { assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
  const group = new RamGroup(scope, 'Group');
  const user = new RamUser(scope, 'User');
  const existing = [
    RamRole.fromRoleName(scope, 'OldRole', 'old-role'),
    RamGroup.fromGroupName(scope, 'OldGroup', 'old-group'),
    RamUser.fromUserName(scope, 'OldUser', 'old-user'),
  ];
  const grantees: IGrantable[] = [role, group, user, ...existing];

  const bucket = new OssBucket(scope, 'Bucket', { bucketName: 'media-prod' });
  const batch = new BatchTriggerRole(scope, 'Batch', { buckets: [bucket] });
  const project = new ImmProject(scope, 'Project', { projectName: 'media' });
  const served = new ImmProject(scope, 'Served', { projectName: 'served', serviceRole: new ImmServiceRole(scope, 'ServiceRole') });
  const oldProject = ImmProject.fromProjectName(scope, 'OldProject', 'old', { serviceRole: role });
  [project, served, oldProject].forEach((one) => one.grantProcess(user, {
    operations: [ProcessOperation.VIDEO_CONVERT],
    source: [bucket.objects('in/*')],
    saveTo: [bucket.objects('out/*')],
    notify: [new SmqTopic(one, 'Topic'), new SmqQueue(one, 'Queue'), SmqTopic.fromTopicName(one, 'OldTopic', 'old'), SmqQueue.fromQueueName(one, 'OldQueue', 'old')],
  }));
  grantees.forEach((grantee) => bucket.grant(grantee, OssAccess.READ));

  const policies = [
    new RamPolicy(scope, 'Policy', { statements: [{ actions: ['oss:ListObjects'], resources: [bucket.resourceName] }] }),
    RamPolicy.fromPolicyName(scope, 'OldPolicy', 'old-policy'),
    RamPolicy.fromSystemPolicyName(scope, 'SystemPolicy', 'AliyunIMMReadOnlyAccess'),
  ];
  [...grantees, batch].forEach((grantee) => policies.forEach((policy) => policy.attachTo(grantee)));
  return grantees;
}

/** A policy of each bucket that is told of: by way of the bucket, or on its own. */
function bucketPolicies(scope: Construct): void {
  const statement = { principals: [BucketPrincipal.account('1234567890123456')], actions: ['oss:GetObject'], resources: ['acs:oss:*:*:x/*'] };
  new OssBucket(scope, 'WithPolicy', { bucketName: 'with-policy' }).addToResourcePolicy(statement);
  OssBucket.fromBucketName(scope, 'OldWithPolicy', 'old-with-policy').addToResourcePolicy(statement);
  new OssBucketPolicy(scope, 'BucketPolicy', { bucket: OssBucket.fromBucketName(scope, 'OldBucket', 'old-bucket') }).addStatements(statement);
}

/** What of IMM few need: the old generation, attached buckets, and the default roles. */
function corners(scope: Construct): void {
  new ImmProject(scope, 'Legacy', { projectName: 'legacy', generation: ImmGeneration.LEGACY });
  const project = new ImmProject(scope, 'Attaching', { projectName: 'attaching' });
  project.attach(OssBucket.fromBucketName(scope, 'Attached', `attached-${scope.node.id.toLowerCase()}`));
  ImmServiceRole.serviceDefault(scope, 'DefaultRole');
  BatchTriggerRole.serviceDefault(scope, 'DefaultBatchRole');
}

/** Buckets of another account: what opens them, and what closes them to everyone else. */
function twoAccounts(scope: Construct): void {
  const theirs = { ownerAccountId: '6543210987654321' };
  const cross = OssBucket.fromBucketName(scope, 'CrossBucket', 'cross-bucket', theirs);
  new CrossAccountBucketPolicy(scope, 'Cross', { bucket: cross, trustedRoles: [{ accountId: '1234567890123456', roleName: 'AliyunIMMDefaultRole' }] });
  new OssBucketPublicAccessBlock(scope, 'Block', { bucket: cross });
  const granted = OssBucket.fromBucketName(scope, 'GrantedBucket', 'granted-bucket', theirs);
  granted.grant(RamUser.fromUserName(scope, 'Foreigner', 'foreigner', { accountId: '1234567890123456', userId: '277379621561570000' }), OssAccess.READ);
}

/** Who logs on to the console, and deploys. */
function people(scope: Construct): void {
  const deployer = new RamUser(scope, 'Deployer');
  deployer.allowConsoleLogin({ password: new TerraformVariable(scope, 'Password', { type: 'string' }).stringValue });
  new RamGroup(scope, 'Deployers').addUser(deployer);
  const role = new ImmServiceRole(scope, 'DeployedRole');
  new ImmProject(scope, 'Deployed', { projectName: 'deployed', serviceRole: role }).grantDeploy(deployer);
  Grant.statement(role, { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media-prod/*'] });
}

const NAMES = ['role_name', 'user_name', 'group_name', 'name', 'policy_name', 'stack_name', 'topic_name', 'queue_name', 'bucket', 'project'];

/** `{ address: physical name }`, and for an attachment what it attaches to what. */
function physicalNames(output: Output): Record<string, string> {
  const nameOf = (attributes: Record<string, any>): string => {
    const names = NAMES.flatMap((name) => attributes[name] ?? []);
    if (attributes.input) return `${attributes.input.bucket} to ${attributes.input.project}`;
    return 'policy_type' in attributes ? `${attributes.policy_type} ${names[1]} to ${names[0]}` : names.join(' ');
  };
  return Object.fromEntries(Object.entries(output.resources).map(([address, attributes]): [string, string] => [address, nameOf(attributes)]).sort());
}

test('addresses and physical names of every construct are those of the golden', () => {
  const stack = newStack();
  const [, , user] = everything(stack);
  bucketPolicies(stack);
  corners(stack);
  twoAccounts(stack);
  people(stack);
  const nested = new Construct(new Construct(stack, 'Team'), 'App');
  everything(nested);
  corners(nested);
  const folders = Array.from({ length: 100 }, (_, index) => `acs:oss:*:*:media-prod/${'x'.repeat(100)}/${index}/*`);
  Grant.statement(user, { actions: ['oss:PutObject'], resources: folders });
  const awkward = new Construct(new Construct(stack, 'my team_é.1'), '媒体');
  new RamUser(awkward, 'user_name');
  new SmqTopic(awkward, '主题');
  new ImmProject(awkward, 'a--b-', { projectName: 'awkward' });
  new RamRole(awkward, `A-role-with-an-id-of-${'many-'.repeat(10)}letters`, { assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
  new RamUser(new Construct(stack, 'Nested'), 'Default');

  const names = physicalNames(synth(stack));
  if (process.env.UPDATE_GOLDENS) fs.writeFileSync(GOLDEN, `${JSON.stringify(names, null, 2)}\n`);
  expect(names).toEqual(JSON.parse(fs.readFileSync(GOLDEN, 'utf8')));
  expect(Object.entries(names).filter(([, name]) => name === '')).toEqual([]);
});

test('the provider is any that the bindings were made for', () => {
  expect(synth(newStack()).json.terraform.required_providers).toEqual({ alicloud: { source: 'aliyun/alicloud', version: '>= 1.288.0, < 2.0.0' } });
});
