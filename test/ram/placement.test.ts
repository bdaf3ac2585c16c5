/** Where statements of grants go: how many policies, which of them, and that a place once taken stays. */
import { TerraformStack } from 'cdktf';
import * as fc from 'fast-check';
import { ConditionKey, Effect, Grant, GrantOutcome, IGrantable, OssAccess, OssBucket, PolicyCondition, PolicyStatement, PolicyType, RamGroup, RamPolicy, RamRole, RamUser } from '../../src';
import { holds, messageOf, newStack, Output, synth, written } from '../synth';

const LIMIT = 6144;
const UNLIMITED = { maxCustomPolicies: 1000 };

/** What lands: where each statement of each grant is said to stand. */
function landed(grants: readonly Grant[]) {
  return grants.flatMap(({ landings }) => landings.map(({ address, statement }) => ({ address: address!, statement })));
}

function expectHeld(output: Output, places: ReturnType<typeof landed>): void {
  for (const { address, statement } of places) {
    expect([address, statement, holds(output.document(address), written(statement))]).toEqual([address, statement, true]);
  }
}

/** Folders short and long, in letters of one byte and of three, some of them escaped in Terraform or in JSON. */
const folder = fc.tuple(fc.constantFrom('a', '文', 'é', '"', '${a}', '%{b}', '\\'), fc.nat({ max: 250 }), fc.nat({ max: 20 }))
  .map(([characters, times, number]) => `x${characters.repeat(times)}/${number}/*`);

const statement = fc.record({
  effect: fc.constantFrom(Effect.ALLOW, Effect.ALLOW, Effect.DENY),
  actions: fc.subarray(['oss:GetObject', 'oss:PutObject', 'oss:Get*', 'OSS:getobject', 'oss:*'], { minLength: 1 }),
  resources: fc.array(folder.map((pattern) => `acs:oss:*:*:media-prod/${pattern}`), { minLength: 1, maxLength: 8 }),
  when: fc.constantFrom<PolicyCondition[]>([], [ConditionKey.SECURE_TRANSPORT.isTrue()]),
});

test('whatever is granted: every document stays within its bytes, holds what landed in it, and later grants move nothing', () => {
  fc.assert(fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), fc.array(statement, { maxLength: 12 }), (early, late) => {
    const stack = newStack();
    const user = new RamUser(stack, 'User', UNLIMITED);
    const grantAll = (statements: readonly PolicyStatement[]) => statements.map((one) => Grant.statement(user, one));

    const first = grantAll(early);
    const places = landed(first);
    expectHeld(synth(stack), places);

    const second = grantAll(late);
    const output = synth(stack);
    expect(landed(first)).toEqual(places);
    expectHeld(output, [...places, ...landed(second)]);
    for (const address of output.addresses('alicloud_ram_policy')) {
      expect(output.bytes(address)).toBeLessThanOrEqual(LIMIT);
    }
    // Each policy once, and each attached once.
    expect(output.addresses('alicloud_ram_user_policy_attachment').map((address) => output.resource(address).policy_name).sort())
      .toEqual(output.addresses('alicloud_ram_policy').map((address) => output.resource(address).policy_name).sort());
  }), { numRuns: 40 });
});

test('a grant lands as a whole: all its accesses, and none more than once', () => {
  fc.assert(fc.property(fc.array(statement, { minLength: 1, maxLength: 8 }), (statements) => {
    const user = new RamUser(newStack(), 'User', UNLIMITED);
    for (const one of statements) {
      const pairs = ({ actions, resources }: Pick<PolicyStatement, 'actions' | 'resources'>) =>
        resources.flatMap((resource) => actions.map((action) => `${action.toLowerCase()} on ${resource}`));
      const held = Grant.statement(user, one).landings.flatMap((landing) => pairs(landing.statement));
      expect(held.sort()).toEqual([...new Set(pairs(one))].sort());
    }
  }), { numRuns: 40 });
});

test('a further policy opens with the first statement that would take the last one past its bytes, not before', () => {
  const stack = newStack();
  const user = new RamUser(stack, 'User');
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  const names = Array.from({ length: 100 }, (_, index) => `acs:oss:*:*:media-prod/${'x'.repeat(50)}${100 + index}/*`);
  const size = (count: number) => Buffer.byteLength(JSON.stringify({
    Version: '1', Statement: [{ Effect: 'Allow', Action: ['oss:GetObject'], Resource: names.slice(0, count) }],
  }));
  const fitting = names.findIndex((_, index) => size(index + 1) > LIMIT);
  const { landings } = bucket.grant(user, OssAccess.READ, { objects: names.map((name) => name.split('media-prod/')[1]) });
  const output = synth(stack);
  const [first, second] = landings.map(({ address }) => address!);
  expect([first, second].sort()).toEqual(output.addresses('alicloud_ram_policy'));
  expect(output.statements(first)[0].Resource.length).toBe(fitting);
  expect(output.statements(second)[0].Resource).toEqual(names.slice(fitting));
  expect(output.bytes(first)).toBe(size(fitting));
});

test('room that is left in an earlier policy is used', () => {
  const stack = newStack();
  const user = new RamUser(stack, 'User');
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  const [first, second, third] = [`${'a'.repeat(600)}/*`, `${'b'.repeat(600)}/*`, 'c/*'].map((end) =>
    bucket.grant(user, OssAccess.READ, { objects: Array.from({ length: end === 'c/*' ? 1 : 8 }, (_, index) => `${index}${end}`) }));
  const addresses = (grant: Grant) => grant.landings.map(({ address }) => address);
  expect(new Set([...addresses(first), ...addresses(second)]).size).toBe(2);
  expect(addresses(third)).toEqual([addresses(first)[0]]);
});

test('one statement that fits no policy is an error that names the way out', () => {
  const stack = newStack();
  const user = new RamUser(stack, 'User');
  const wide = Array.from({ length: 300 }, (_, index) => `oss:Get${'x'.repeat(20)}${index}`);
  expect(messageOf(() => Grant.statement(user, { actions: wide, resources: ['*'] })))
    .toMatch(/^\[Media\/User\] statements: with `oss:Get.*` on `\*` the document has \d+ bytes, and a policy has at most 6144; .*common pattern/);
});

describe('quotas', () => {
  const long = (count: number) => ({ actions: ['oss:GetObject'], resources: Array.from({ length: count }, (_, index) => `acs:oss:*:*:media/${'x'.repeat(5000)}${index}`) });
  const attachAll = (stack: TerraformStack, grantable: IGrantable, type: PolicyType, count: number) => Array.from({ length: count }, (_, index) => (
    type === PolicyType.CUSTOM ? RamPolicy.fromPolicyName(stack, `Custom${index}`, `custom-${index}`) : RamPolicy.fromSystemPolicyName(stack, `System${index}`, `Aliyun${index}`)
  )).forEach((policy) => policy.attachTo(grantable));

  const KINDS: [string, number, (stack: TerraformStack, quotas?: { maxCustomPolicies?: number; maxSystemPolicies?: number }) => IGrantable][] = [
    ['user', 10, (stack, quotas) => new RamUser(stack, 'It', quotas)],
    ['group', 5, (stack, quotas) => new RamGroup(stack, 'It', quotas)],
    ['role', 5, (stack, quotas) => RamRole.fromRoleName(stack, 'It', 'it', quotas)],
  ];

  test.each(KINDS)('a %s holds %i custom policies, and the next one is an error; more by stating a quota', (kind, quota, create) => {
    expect(Grant.statement(create(newStack()), long(quota)).landings).toHaveLength(quota);
    expect(messageOf(() => Grant.statement(create(newStack()), long(quota + 1))))
      .toMatch(new RegExp(`^\\[Media/It\\] maxCustomPolicies: \`${kind}/.*\` holds ${quota} policies of type Custom and has a quota of \`${quota}\`; .*state in`));
    expect(Grant.statement(create(newStack(), { maxCustomPolicies: quota + 1 }), long(quota + 1)).outcome).toBe(GrantOutcome.APPLIED);
  });

  test.each(KINDS)('a %s holds 20 system policies, counted apart from its %i custom ones', (_kind, custom, create) => {
    const stack = newStack();
    const grantable = create(stack);
    attachAll(stack, grantable, PolicyType.CUSTOM, custom);
    attachAll(stack, grantable, PolicyType.SYSTEM, 20);
    const one = RamPolicy.fromSystemPolicyName(stack, 'OneMore', 'AliyunOneMore');
    expect(messageOf(() => one.attachTo(grantable))).toMatch(/holds 20 policies of type System and has a quota of `20`;/);

    const other = newStack();
    attachAll(other, create(other, { maxSystemPolicies: 21 }), PolicyType.SYSTEM, 21);
  });

  test('policies that were attached count for those of grants too', () => {
    const stack = newStack();
    const role = RamRole.fromRoleName(stack, 'It', 'it');
    attachAll(stack, role, PolicyType.CUSTOM, 5);
    expect(messageOf(() => Grant.statement(role, long(1)))).toContain('holds 5 policies of type Custom');
  });

  test('none at all', () => {
    const user = new RamUser(newStack(), 'User', { maxCustomPolicies: 0 });
    expect(messageOf(() => Grant.statement(user, long(1)))).toContain('quota of `0`');
  });
});
