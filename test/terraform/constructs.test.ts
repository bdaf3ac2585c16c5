/** Stacks that constructs synthesise: what is read of them is what the constructs were asked for. */
import * as path from 'node:path';
import { TerraformStack, TerraformVariable } from 'cdktf';
import * as fc from 'fast-check';
import {
  BucketPrincipal, Effect, Grant, OssAccess, OssBucket, OssBucketPublicAccessBlock, RamGroup, RamPolicy, RamRole, RamUser, TrustedPrincipal,
} from '../../src';
import { accessSetOf, Folded, isUnknownText, PolicyText } from '../../src/access';
import { Piece, Text } from '../../src/policy';
import { readStacks } from '../../src/terraform';
import { written } from '../access/written';
import { AWKWARD, stringOf } from '../policy/arbitraries';
import { ACCOUNT, newApp, newStack, OTHER_ACCOUNT } from '../synth';

function accessOf(stack: TerraformStack): Folded {
  const app = stack.node.root as ReturnType<typeof newApp>;
  app.synth();
  return accessSetOf(readStacks([app.outdir]));
}

function statementsOf(text: PolicyText) {
  if (isUnknownText(text)) throw new Error(`not known: ${text.unknown}`);
  return text.statements;
}

/** Of variables that the stack does not know. */
const NAMES = ['one', 'other'];

const pieces = fc.array(fc.oneof(stringOf(AWKWARD, 3), fc.constantFrom(...NAMES).map((hole) => ({ hole }))), { maxLength: 4 });

test('any text, references among it, comes back as it was put into a policy', () => {
  fc.assert(fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (resources) => {
    const stack = newStack({});
    const variables = Object.fromEntries(NAMES.map((name) => [name, new TerraformVariable(stack, name, {}).stringValue]));
    const inApp = (all: readonly Piece[]) => `acs:oss:*:*:b/${all.map((piece) => (typeof piece === 'string' ? piece : variables[piece.hole])).join('')}`;
    const user = new RamUser(stack, 'User', { userName: 'app' });
    new RamPolicy(stack, 'Policy', { statements: [{ effect: Effect.DENY, actions: ['oss:*'], resources: resources.map(inApp) }] }).attachTo(user);
    const [{ policies: [{ text }] }] = accessOf(stack).access.principals;
    const expected = resources.map((all) => Text.of('acs:oss:*:*:b/', ...all.map((piece) => (typeof piece === 'string' ? piece : { hole: `var.${piece.hole}` }))).key);
    expect(statementsOf(text).flatMap((one) => one.resources!).map(({ key }) => key).sort()).toEqual([...new Set(expected)].sort());
  }), { numRuns: 50 });
});

test('users, groups, roles and what they are granted', () => {
  const stack = newStack({ region: 'cn-shanghai' });
  const bucket = new OssBucket(stack, 'Bucket', { bucketName: 'media' });
  const [user, group] = [new RamUser(stack, 'User', { userName: 'app' }), new RamGroup(stack, 'Group', { groupName: 'readers' })];
  const role = new RamRole(stack, 'Role', { roleName: 'Worker', assumedBy: [TrustedPrincipal.service('imm.aliyuncs.com')] });
  bucket.grant(user, OssAccess.READ, { objects: ['a/*'] });
  bucket.grant(group, OssAccess.READ, { objects: ['b/*'] });
  Grant.statement(role, { actions: ['mns:SendMessage'], resources: ['*'] });
  const { access, notices } = accessOf(stack);
  const { principals, buckets } = written(access);
  expect(notices).toEqual([]);
  expect(buckets).toEqual([{ name: 'media', ownerAccountId: '0000000000000000' }]);
  expect(principals.map(({ id, policies: [{ Statement }] }: any) => [id, Statement.map(({ Resource }: any) => Resource)])).toEqual([
    ['group/readers', [['acs:oss:*:*:media/b/*']]],
    ['role/Worker', [['*']]],
    ['user/app', [['acs:oss:*:*:media/a/*']]],
  ]);
  expect(access.principals[2].policies[0].origin)
    .toMatchObject({ address: expect.stringMatching(/^alicloud_ram_policy\.User_Policy_/), construct: 'Media/User/Policy/Default' });
});

describe('the owner of a bucket', () => {
  const ownerOf = (settings: object, more: object) => {
    const stack = newStack({ region: 'cn-shanghai', ...settings });
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media', more);
    new OssBucketPublicAccessBlock(stack, 'Block', { bucket });
    return accessOf(stack).access.buckets.map(({ ownerAccountId }) => ownerAccountId);
  };

  test.each<[string, object, object, string]>([
    ['is left in the stack where the provider does not say it', {}, { ownerAccountId: ACCOUNT }, ACCOUNT],
    ['is that of the provider where it does', { accountId: ACCOUNT }, { ownerAccountId: ACCOUNT }, ACCOUNT],
    ['is not known where nobody says it', {}, {}, '0000000000000000'],
  ])('%s', (_what, settings, more, expected) => {
    expect(ownerOf(settings, more)).toEqual([expected]);
  });

  test('is left with a bucket policy too, in whatever the policy does not say it', () => {
    const stack = newStack({ region: 'cn-shanghai' });
    OssBucket.fromBucketName(stack, 'Bucket', 'media', { ownerAccountId: ACCOUNT })
      .addToResourcePolicy({ principals: [BucketPrincipal.account(OTHER_ACCOUNT)], actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/*'] });
    expect(accessOf(stack).access.buckets).toMatchObject([{ name: 'media', ownerAccountId: ACCOUNT }]);
  });

  test('that only Terraform knows is not left', () => {
    const stack = newStack({ region: 'cn-shanghai' });
    const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media', { ownerAccountId: new TerraformVariable(stack, 'owner', {}).stringValue });
    new OssBucketPublicAccessBlock(stack, 'Block', { bucket });
    expect(accessOf(stack).access.buckets).toMatchObject([{ name: 'media', ownerAccountId: '0000000000000000' }]);
  });
});

test('the stacks of an app are read in one go', () => {
  const app = newApp();
  const [one, two] = ['one', 'two'].map((id) => newStack({}, app, id));
  const user = new RamUser(one, 'User', { userName: 'app' });
  new RamPolicy(two, 'Policy', { policyName: 'extra', statements: [{ actions: ['oss:GetObject'], resources: ['*'] }] }).attachTo(RamUser.fromUserName(two, 'User', user.userName));
  const { access } = accessOf(one);
  expect(access.principals).toMatchObject([{ id: 'user/app', policies: [{ origin: { file: path.join(app.outdir, 'stacks', 'two', 'cdk.tf.json') } }] }]);
});
