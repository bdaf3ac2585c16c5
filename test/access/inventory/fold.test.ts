/** From what was found to what decisions rest on. */
import {
  accessSetOf, Configuration, describeNotice, FoldOptions, FoundBucketPolicy, FoundDocument, FoundIdentity, IdentityKind, Inventory, isStandIn,
  joinInventories, PolicyText, projectsOf, STAND_IN_ACCOUNT,
} from '../../../src/access';
import { ACCESS_FILE_SPELLING, DocumentKind, parseDocument, Text } from '../../../src/policy';
import { expectWords } from '../../policy/places';
import { written } from '../written';

const ACCOUNT = '1234567890123456';
const OTHER = '2234567890123456';

/** Configurations: `here` states no account, `a` and `b` do, `other` has an alias only. */
const CONFIGURATIONS: readonly Configuration[] = [
  { id: 'here', name: 'alicloud' },
  { id: 'there', name: 'alicloud' }, // of another stack
  { id: 'other', name: 'alicloud.x', alias: 'x' },
  { id: 'a', name: 'alicloud', accountId: ACCOUNT },
  { id: 'b there', name: 'alicloud.b', alias: 'b' }, // of another stack
  { id: 'b', name: 'alicloud.b', alias: 'b', accountId: OTHER },
];

function fold(part: Partial<Inventory>, options: FoldOptions = {}) {
  const { access, notices } = accessSetOf(joinInventories([{ configurations: CONFIGURATIONS }, part]), options);
  const { principals, buckets, blockedAccounts } = written(access);
  expectWords(notices);
  return { principals, buckets, blockedAccounts, notices, codes: notices.map((notice) => `${notice.class} ${notice.code}`) };
}

/** A text of literal characters and, in `<…>`, holes. */
function text(spelled: string): Text {
  return Text.of(...spelled.split(/<(\w+)>/).map((part, index) => (index % 2 === 0 ? part : { hole: part })));
}

const at = (address: string, configuration: string) => ({ origin: { address }, configuration });

function document(kind: DocumentKind, json: object, address = 'doc'): FoundDocument {
  const { document: read, findings } = parseDocument(kind, JSON.stringify(json), ACCESS_FILE_SPELLING);
  expect(findings).toEqual([]);
  return { text: read as PolicyText, origin: { address } };
}

const reads = (...Resource: string[]) => ({ Version: '1', Statement: [{ Effect: 'Allow', Action: ['oss:GetObject'], Resource }] });
const opens = (...Resource: string[]) => ({ Version: '1', Statement: [{ Effect: 'Allow', Principal: [OTHER], Action: ['oss:GetObject'], Resource }] });
const trusts = (Service: string) => ({ Version: '1', Statement: [{ Effect: 'Allow', Principal: { Service: [Service] }, Action: 'sts:AssumeRole' }] });

const identity = (kind: IdentityKind, name: string, configuration = 'here'): FoundIdentity => ({ kind, name: text(name), ...at(`${kind}.${name}`, configuration) });
const policy = (name: string, json: object, configuration = 'here') => ({ name: text(name), document: document('identity', json, `policy.${name}`), ...at(`policy.${name}`, configuration) });
const attached = (kind: IdentityKind, name: string, policyName: string, { type = 'Custom', configuration = 'here' } = {}) =>
  ({ kind, identityName: text(name), policyType: text(type), policyName: text(policyName), ...at(`attachment.${name}`, configuration) });
const member = (user: string, group: string) => ({ userName: text(user), groupName: text(group), ...at(`membership.${user}`, 'here') });

describe('identities', () => {
  test('hold what is attached to them, in its order and each policy once', () => {
    const { principals, notices } = fold({
      identities: [identity('user', 'app')],
      policies: [policy('p', reads('*')), policy('q', reads('acs:oss:*:*:q'))],
      attachments: [attached('user', 'app', 'q'), attached('user', 'app', 'p'), attached('user', 'APP', 'P')],
    });
    expect(principals).toEqual([{ id: 'user/app', accountId: STAND_IN_ACCOUNT, policies: [reads('acs:oss:*:*:q'), reads('*')] }]);
    expect(notices).toEqual([]);
  });

  test('of several stacks are one principal, whatever the letter case', () => {
    const { principals } = fold({
      identities: [identity('user', 'app', 'here'), identity('user', 'App', 'there')],
      policies: [policy('p', reads('*'), 'here')],
      attachments: [attached('user', 'APP', 'p', { configuration: 'there' })],
    });
    expect(principals).toEqual([{ id: 'user/app', accountId: STAND_IN_ACCOUNT, policies: [reads('*')] }]);
  });

  test('of different accounts are different ones, and so are their policies', () => {
    const { principals, codes } = fold({
      identities: [identity('user', 'app', 'a'), identity('user', 'app', 'b')],
      policies: [policy('p', reads('*'), 'a')],
      attachments: [attached('user', 'app', 'p', { configuration: 'a' }), attached('user', 'app', 'p', { configuration: 'b' })],
    });
    expect(principals).toEqual([{ id: 'user/app', accountId: ACCOUNT, policies: [reads('*')] }, { id: 'user/app', accountId: OTHER, policies: ['${policy:p}'] }]);
    expect(codes).toEqual(['warning POLICY_NOT_IN_STACKS']);
  });

  test('of different kinds are different ones', () => {
    const { principals } = fold({ identities: [identity('user', 'x'), identity('group', 'x')] });
    expect(principals.map(({ id }: any) => id)).toEqual(['user/x', 'group/x']);
  });

  test('that are in no stack are listed with what is attached, with a hint', () => {
    const { principals, notices } = fold({ policies: [policy('p', reads('*'))], attachments: [attached('user', 'app', 'p')] });
    expect(principals).toEqual([{ id: 'user/app', accountId: STAND_IN_ACCOUNT, policies: [reads('*')] }]);
    expect(notices).toEqual([expect.objectContaining({ class: 'hint', code: 'IDENTITY_NOT_IN_STACKS', origin: { address: 'attachment.app' } })]);
  });

  test('have groups', () => {
    const { principals, codes } = fold({ identities: [identity('user', 'app'), identity('group', 'G')], memberships: [member('app', 'g'), member('app', 'G')] });
    expect(principals).toEqual([
      { id: 'user/app', accountId: STAND_IN_ACCOUNT, policies: [], groups: ['group/G'] },
      { id: 'group/G', accountId: STAND_IN_ACCOUNT, policies: [] },
    ]);
    expect(codes).toEqual([]);
  });

  test('that memberships alone name are listed too', () => {
    const { principals, codes } = fold({ memberships: [member('app', 'g')] });
    expect(principals.map(({ id, groups }: any) => [id, groups])).toEqual([['group/g', undefined], ['user/app', ['group/g']]]);
    expect(codes).toEqual(['hint IDENTITY_NOT_IN_STACKS', 'hint IDENTITY_NOT_IN_STACKS']);
  });

  test('whose names are not known go by the hole, with a warning', () => {
    const { principals, codes } = fold({ identities: [identity('user', 'a-<x>')], policies: [policy('<y>', reads('*'))], attachments: [attached('user', 'a-<x>', '<y>')] });
    expect(principals).toEqual([{ id: 'user/a-${x}', accountId: STAND_IN_ACCOUNT, policies: [reads('*')] }]);
    expect(codes).toEqual(['warning UNKNOWN_AT_SYNTH']);
  });

  test('that a policy of no stack is attached to twice are warned of once', () => {
    expect(fold({ identities: [identity('user', 'app')], attachments: [attached('user', 'app', 'p'), attached('user', 'app', 'P')] }).codes)
      .toEqual(['warning POLICY_NOT_IN_STACKS']);
  });
});

describe('roles', () => {
  const role = (trust: object, configuration = 'here') => ({ ...identity('role', 'r', configuration), trust: document('trust', trust) });

  test('have their trust policy', () => {
    expect(fold({ identities: [role(trusts('imm.aliyuncs.com'))] }).principals[0].trust).toEqual(trusts('imm.aliyuncs.com'));
  });

  test('in two stacks with one text have that, with two texts one that is not known', () => {
    const same = fold({ identities: [role(trusts('a.com')), role(trusts('a.com'), 'there')] });
    expect([same.principals[0].trust, same.codes]).toEqual([trusts('a.com'), []]);
    const different = fold({ identities: [role(trusts('a.com')), role(trusts('b.com'), 'there')] });
    expect([different.principals[0].trust, different.codes]).toEqual([expect.stringMatching(/^\$\{trust-policy:role\/r \(2 texts, \w{8}\)\}$/), ['error DEFINED_TWICE']]);
  });

  test('without one have one that is not known', () => {
    expect(fold({ identities: [identity('role', 'r')] })).toMatchObject({ principals: [{ id: 'role/r', trust: '${trust:role/r}' }], codes: [] });
  });

  test('that are in no stack have one that is not known', () => {
    expect(fold({ attachments: [attached('role', 'r', 'P', { type: 'System' })] }).principals).toEqual([
      { id: 'role/r', accountId: STAND_IN_ACCOUNT, policies: ['${system-policy:P}'], trust: '${trust:role/r}' },
    ]);
  });
});

describe('policies', () => {
  const one = (part: Partial<Inventory>, options?: FoldOptions) => fold({ identities: [identity('user', 'app')], ...part }, options);

  test('of the system have the text that is given, else the one that is published, else none that is known', () => {
    const held = ['AliyunA', 'AliyunB', 'AliyunSTSAssumeRoleAccess'];
    const part = { attachments: held.map((name) => attached('user', 'app', name, { type: 'System' })) };
    const given = (name: string): FoldOptions => ({ systemPolicies: new Map([[name, document('identity', reads('*')).text as any]]) });
    const published = { Version: '1', Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: ['*'] }] };
    const first = one(part, given('AliyunA'));
    expect(first.principals[0].policies).toEqual([reads('*'), '${system-policy:AliyunB}', published]);
    expect(first.codes).toEqual(['hint SYSTEM_POLICY_OF_CATALOG']);
    const second = one(part, given('AliyunSTSAssumeRoleAccess'));
    expect(second.principals[0].policies).toEqual(['${system-policy:AliyunA}', '${system-policy:AliyunB}', reads('*')]);
    expect(second.codes).toEqual([]);
    const third = one({ attachments: [attached('user', 'app', 'Aliyun<x>', { type: 'System' })] });
    expect([third.principals[0].policies, third.codes]).toEqual([['${system-policy:Aliyun<x>}'], []]);
  });

  test('of the system and custom ones of one name are two', () => {
    const { principals } = one({ policies: [policy('P', reads('*'))], attachments: [attached('user', 'app', 'P', { type: 'System' }), attached('user', 'app', 'P')] });
    expect(principals[0].policies).toEqual(['${system-policy:P}', reads('*')]);
  });

  test('of no stack are not known, with a warning', () => {
    const { principals, notices } = one({ attachments: [attached('user', 'app', 'old-<x>')] });
    expect(principals[0].policies).toEqual(['${policy:old-<x>}']);
    expect(notices.map(describeNotice)).toEqual(['attachment.app: `old-${x}` is a policy of none of these stacks, so what it allows is not known: read the stack that has it too [POLICY_NOT_IN_STACKS]']);
  });

  test('that stand twice with different texts are not known, under a name of just these texts', () => {
    const twice = (second: string) => ofTwo(policy('p', reads('a')), policy('P', reads(second), 'there'));
    const ofTwo = (...policies: ReturnType<typeof policy>[]) => one({ policies, attachments: [attached('user', 'app', 'p')] });
    const { principals: [{ policies: [first] }], codes } = twice('b');
    expect(first).toMatch(/^\$\{policy:p \(2 texts, \w{8}\)\}$/);
    expect(codes).toEqual(['error DEFINED_TWICE']);
    expect(twice('b').principals[0].policies).toEqual([first]);
    expect(ofTwo(policy('p', reads('b')), policy('P', reads('a'), 'there')).principals[0].policies).toEqual([first]);
    expect(twice('c').principals[0].policies).not.toEqual([first]);
  });

  test('say where they stand, and attached ones of the system where they are attached', () => {
    const { access: { principals: [user, role], buckets: [bucket] } } = accessSetOf(joinInventories([{
      identities: [identity('user', 'app'), { ...identity('role', 'r'), trust: document('trust', trusts('imm.aliyuncs.com'), 'role.r') }],
      bucketPolicies: [{ bucketName: text('media'), ...at('bucket', 'here'), document: document('bucket', opens('*'), 'bucket policy') }],
      policies: [policy('p', reads('*'))],
      attachments: [attached('user', 'app', 'p'), attached('user', 'app', 'P', { type: 'System' })],
    }]));
    expect([...user.policies, role.trust, bucket.policy].map((attachment) => [attachment?.name, attachment?.origin?.address])).toEqual([
      ['user/app policies[0]', 'policy.p'], ['user/app policies[1]', 'attachment.app'], ['role/r trust', 'role.r'], ['bucket media', 'bucket policy'],
    ]);
  });

  test('that cannot be read are refused, all of them at once', () => {
    const notice = (address: string) => ({ code: 'MISSING_EFFECT', class: 'error' as const, message: 'the statement has no `Effect`', fix: 'add one', path: '$.Statement[0].Effect', origin: { file: 'cdk.tf.json', address, construct: 'media/P' } });
    expect(() => fold({ notices: [notice('policy.p'), { ...notice('policy.x'), class: 'warning' }, notice('policy.q')] })).toThrow(expect.objectContaining({
      name: 'InventoryError',
      message: 'cdk.tf.json: policy.p [media/P]: $.Statement[0].Effect: the statement has no `Effect`: add one [MISSING_EFFECT]\n'
        + 'cdk.tf.json: policy.q [media/P]: $.Statement[0].Effect: the statement has no `Effect`: add one [MISSING_EFFECT]',
    }));
  });
});

describe('accounts', () => {
  const accountsOf = (options: FoldOptions, configurations = ['here', 'there', 'other', 'a', 'b']) => {
    const { principals, codes } = fold({ identities: configurations.map((configuration) => identity('user', configuration, configuration)) }, options);
    return [principals.map(({ accountId }: any) => accountId), codes];
  };
  const WARNED = ['warning ACCOUNTS_NOT_STATED'];

  test.each<[string, FoldOptions, string[], string[]]>([
    ['a stand-in where none is stated', {}, [STAND_IN_ACCOUNT, STAND_IN_ACCOUNT, STAND_IN_ACCOUNT, ACCOUNT, OTHER], WARNED],
    ['the one that is given for all', { accountId: '3' }, ['3', '3', '3', ACCOUNT, OTHER], []],
    ['the one that is given for an alias', { accountIds: new Map([['x', '4']]) }, [STAND_IN_ACCOUNT, STAND_IN_ACCOUNT, '4', ACCOUNT, OTHER], []],
    ['both', { accountId: '3', accountIds: new Map([['x', '4'], ['b', OTHER]]) }, ['3', '3', '4', ACCOUNT, OTHER], []],
  ])('%s', (_what, options, expected, codes) => {
    expect(accountsOf(options)).toEqual([expected, codes]);
  });

  test('a configuration that nothing is made under needs none, and those of one name count as one', () => {
    expect(accountsOf({}, ['here', 'there', 'a'])).toEqual([[STAND_IN_ACCOUNT, STAND_IN_ACCOUNT, ACCOUNT], []]);
  });

  test('an alias is refused where none is in use', () => {
    const inventory = joinInventories([{ configurations: [{ id: 'here', name: 'alicloud' }] }]);
    expect(() => accessSetOf(inventory, { accountIds: new Map([['y', '1']]) })).toThrow('`y` is the alias of no configuration of the provider; none has an alias');
  });

  test('the stand-in is told from accounts', () => {
    expect([isStandIn(STAND_IN_ACCOUNT), isStandIn(ACCOUNT)]).toEqual([true, false]);
  });

  test('stand in texts for the configurations whose they are', () => {
    const { principals } = fold({
      identities: [identity('user', 'u-<a>')],
      policies: [policy('p', reads('acs:oss:*:${b}:x-${here}/*'))],
      attachments: [attached('user', `u-${ACCOUNT}`, 'p')],
    });
    expect(principals).toEqual([{ id: `user/u-${ACCOUNT}`, accountId: STAND_IN_ACCOUNT, policies: [reads(`acs:oss:*:${OTHER}:x-${STAND_IN_ACCOUNT}/*`)] }]);
  });

  test.each<[string, FoldOptions, string]>([
    ['no account', { accountId: 'me' }, '`me` is no account id'],
    ['no account for an alias', { accountIds: new Map([['x', '*']]) }, '`*` is no account id'],
    ['an alias of nothing', { accountIds: new Map([['y', '1']]) }, '`y` is the alias of no configuration of the provider; there are `x`, `b`'],
    ['another account than the stated one', { accountIds: new Map([['b', '1']]) }, `\`b\` states account ${OTHER}, and \`1\` was given for it; leave out what was given`],
  ])('%s is refused', (_what, options, message) => {
    expect(() => fold({}, options)).toThrow(expect.objectContaining({ name: 'InventoryError', message: expect.stringContaining(message) }));
  });
});

describe('buckets', () => {
  const bucket = (configuration = 'here', ownerAccountId?: string) => ({ bucketName: text('media'), ...at('bucket', configuration), ...(ownerAccountId && { ownerAccountId }) });
  const withPolicy = (json: object, configuration = 'here', ownerAccountId?: string): FoundBucketPolicy =>
    ({ ...bucket(configuration, ownerAccountId), document: document('bucket', json, 'bucket policy') });
  const block = (blocked?: boolean, configuration = 'here') => ({ ...bucket(configuration), ...(blocked !== undefined && { blocked }) });
  const acl = (value: string) => ({ ...bucket(), acl: text(value) });

  test('are one for all that names them, and those that are in no stack come with a hint', () => {
    const part = { bucketPolicies: [withPolicy(opens('acs:oss:*:*:media/*'))], bucketBlocks: [block(true)], bucketAcls: [acl('public-read')] };
    const expected = [{ name: 'media', ownerAccountId: STAND_IN_ACCOUNT, policy: opens('acs:oss:*:*:media/*'), blockPublicAccess: true, acl: 'public-read' }];
    expect(fold(part)).toMatchObject({ buckets: expected, codes: ['hint BUCKET_NOT_IN_STACKS'] });
    expect(fold({ ...part, buckets: [bucket()] })).toMatchObject({ buckets: expected, codes: [] });
  });

  test('of two names are two, each with what is its own', () => {
    const other = { ...bucket('a'), bucketName: text('<x>-other') };
    expect(fold({ buckets: [bucket('b'), other], bucketPolicies: [withPolicy(opens('*'), 'b')], bucketAcls: [{ ...other, acl: text('public-read') }] })).toMatchObject({
      buckets: [{ name: 'media', ownerAccountId: OTHER, policy: opens('*') }, { name: '${x}-other', ownerAccountId: ACCOUNT, acl: 'public-read' }],
      codes: ['warning UNKNOWN_AT_SYNTH'],
    });
  });

  const OWNER_UNSTATED = 'warning ACCOUNT_NOT_STATED';
  test.each<[string, Partial<Inventory>, string, string[], FoldOptions?]>([
    ['a bucket of a configuration with an account', { buckets: [bucket('b')] }, OTHER, []],
    ['the account that a configuration states, before all else', { buckets: [bucket('a')], bucketPolicies: [withPolicy(opens(`acs:oss:*:${OTHER}:media`), 'a', OTHER)] }, ACCOUNT, []],
    ['the account that is given for an alias', { buckets: [bucket('other')] }, '4', [], { accountIds: new Map([['x', '4']]) }],
    ['the account in the resources of its policy', { buckets: [bucket()], bucketPolicies: [withPolicy(opens(`acs:oss:*:${OTHER}:media`, `acs:oss:*:${OTHER}:media/*`, 'acs:oss:*:*:media'))] },
      OTHER, [OWNER_UNSTATED]],
    ['that one before the one that the construct left', { buckets: [bucket()], bucketPolicies: [withPolicy(opens(`acs:oss:*:${OTHER}:media`), 'here', ACCOUNT)] }, OTHER, [OWNER_UNSTATED]],
    ['the one that the construct left where the policy names several', { buckets: [bucket()], bucketPolicies: [withPolicy(opens(`acs:oss:*:${OTHER}:media`, 'acs:oss:*:1:media'), 'here', ACCOUNT)] },
      ACCOUNT, [OWNER_UNSTATED]],
    ['the one that the construct left where the policy names none', { buckets: [bucket()], bucketPolicies: [withPolicy(opens('acs:oss:*:*:media', '*'), 'here', ACCOUNT)] }, ACCOUNT, [OWNER_UNSTATED]],
    ['the one that the construct left without a policy', { buckets: [bucket('here', ACCOUNT)] }, ACCOUNT, [OWNER_UNSTATED]],
    ['the stand-in else', { buckets: [bucket()], bucketPolicies: [withPolicy(opens('acs:oss:*:*:media'))] }, STAND_IN_ACCOUNT, []],
    ['the account that is given for all else', { buckets: [bucket()] }, '3', [], { accountId: '3' }],
    ['no warning where the account that is given is the same', { buckets: [bucket('here', ACCOUNT)] }, ACCOUNT, [], { accountId: ACCOUNT }],
    ['the first of two configurations, with a warning', { buckets: [bucket('a')], bucketBlocks: [block(true, 'b')] }, ACCOUNT, ['warning BUCKET_OWNERS_DIFFER']],
  ])('belong to %s', (_what, part, owner, expected, options = {}) => {
    const { buckets, codes } = fold(part, options);
    expect([buckets.map(({ ownerAccountId }: any) => ownerAccountId), codes]).toEqual([[owner], expected]);
  });

  test('with two policies of one text have it; of two texts none is known, and the error says where both are', () => {
    expect(fold({ buckets: [bucket()], bucketPolicies: [withPolicy(opens('*')), withPolicy(opens('*'), 'there')] })).toMatchObject({ buckets: [{ policy: opens('*') }], codes: [] });
    const { buckets, notices } = fold({ buckets: [bucket()], bucketPolicies: [withPolicy(opens('*')), withPolicy(opens('acs:oss:*:*:media'), 'there')] });
    expect(buckets[0].policy).toMatch(/^\$\{bucket-policy:media \(2 texts, \w{8}\)\}$/);
    expect(notices.map(describeNotice)).toEqual(['bucket policy: the bucket policy of `media` stands elsewhere with another text, at bucket policy: '
      + 'put the statements of both into one: writing a bucket policy replaces the other one [BUCKET_POLICY_OVERWRITTEN]']);
  });

  test.each<[string, (boolean | undefined)[], true | undefined, string[]]>([
    ['no block', [], undefined, []],
    ['one', [true], true, []],
    ['one that is off', [false], undefined, []],
    ['two that differ', [true, false], undefined, []],
    ['one that is not known', [undefined], undefined, ['warning UNKNOWN_AT_SYNTH']],
  ])('with %s', (_what, blocks, blocked, expected) => {
    const { buckets, codes } = fold({ buckets: [bucket()], bucketBlocks: blocks.map((one) => block(one)) });
    expect([buckets[0].blockPublicAccess, codes]).toEqual([blocked, expected]);
    const account = fold({ accountBlocks: blocks.map((one) => ({ ...at('block', 'a'), blocked: one })) });
    expect([account.blockedAccounts, account.codes]).toEqual([blocked && [ACCOUNT], expected]);
  });

  test.each<[string, string[], string | undefined, string[]]>([
    ['one ACL', ['public-read'], 'public-read', []],
    ['a private ACL, which is like none', ['private'], undefined, []],
    ['the widest of several ACLs', ['private', 'public-read-write', 'public-read'], 'public-read-write', []],
    ['the widest ACL in place of one that is not known', ['<acl>'], 'public-read-write', ['warning UNKNOWN_AT_SYNTH']],
    ['the widest ACL in place of one that there is not', ['open'], 'public-read-write', ['warning UNKNOWN_AT_SYNTH']],
  ])('have %s', (_what, acls, expected, codes) => {
    const folded = fold({ buckets: [bucket()], bucketAcls: acls.map(acl) });
    expect([folded.buckets[0].acl, folded.codes]).toEqual([expected, codes]);
  });
});

test.each<[string, Partial<Inventory>, string]>([
  ['configurations without an account', { identities: [identity('user', 'a', 'here'), identity('user', 'b', 'other')] },
    '`alicloud`, `alicloud.x` state no account'],
  ['a configuration without the account of a bucket', { buckets: [{ bucketName: text('media'), ...at('bucket', 'other'), ownerAccountId: OTHER }] },
    `bucket: \`media\` belongs to ${OTHER}, and \`alicloud.x\` states no account`],
  ['the accounts of a bucket', { buckets: ['b', 'a', 'b'].map((configuration) => ({ bucketName: text('media'), ...at('bucket', configuration) })) },
    `bucket: \`media\` is written to from accounts ${OTHER}, ${ACCOUNT}`],
  ['the places of a policy', { policies: ['1', '2', '3'].map((resource) => policy('p', reads(resource))) },
    'policy.p: the policy of `p` stands elsewhere with another text, at policy.p, policy.p'],
])('a notice names %s', (_what, part, words) => {
  const said = fold(part).notices.map(describeNotice);
  expect(said.map((line) => line.slice(0, words.length))).toEqual([words]);
});

describe('projects', () => {
  const project = (configuration: string, name: string, serviceRole = 'ImmMedia') => (
    { ...at(name, configuration), name: text(name), serviceRole: text(serviceRole) });
  const projects = (options: FoldOptions, ...found: ReturnType<typeof project>[]) => projectsOf(
    joinInventories([{ configurations: [...CONFIGURATIONS, { id: 'far', name: 'alicloud', region: 'cn-shanghai' }], projects: found }]), options);

  test('have the account and the region of their configuration', () => {
    expect(projects({}, project('a', 'one'), project('far', 'two'))).toEqual([
      { name: 'one', accountId: ACCOUNT, serviceRole: 'ImmMedia' },
      { name: 'two', accountId: STAND_IN_ACCOUNT, region: 'cn-shanghai', serviceRole: 'ImmMedia' },
    ]);
    expect(projects({ accountId: OTHER }, project('far', 'two'))[0].accountId).toBe(OTHER);
  });

  test('without a known name are nobody\'s to ask for, and a role may be unknown', () => {
    expect(projects({}, project('a', '<name>'), project('a', 'one', '<role>'))).toEqual([{ name: 'one', accountId: ACCOUNT }]);
  });
});
