import { alicloud, BucketPrincipal, ConditionKey, IOssBucket, OssBucket, OssBucketPolicy, OssBucketPublicAccessBlock } from '../../src';
import { ACCOUNT, annotations, failedSynth, messageOf, newApp, newStack, OTHER_ACCOUNT, synth, synthAll } from '../synth';

const BLOCK = 'alicloud_oss_bucket_public_access_block.Block';

function read(bucket: IOssBucket, principal = BucketPrincipal.account(ACCOUNT)) {
  bucket.addToResourcePolicy({ principals: [principal], actions: ['oss:GetObject'], resources: [bucket.objects('*').resourceName] });
}

const steps: Record<string, (bucket: IOssBucket) => unknown> = {
  policy: (bucket) => read(bucket),
  block: (bucket) => new OssBucketPublicAccessBlock(bucket.node.scope!, 'Block', { bucket }),
};

test.each([['policy', 'block'], ['block', 'policy']])('waits for the policy: %s first, then %s', (...order) => {
  const stack = newStack();
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner' });
  const bucket = new OssBucket(stack, 'Bucket', { bucketName: 'media-prod', provider });
  order.forEach((step) => steps[step](bucket));
  const output = synth(stack);
  const [policy] = output.addresses('alicloud_oss_bucket_policy');
  expect(output.resource(BLOCK)).toEqual({
    bucket: 'media-prod', block_public_access: true, provider: 'alicloud.partner', depends_on: expect.arrayContaining(['alicloud_oss_bucket.Bucket', policy]),
  });
});

test('needs no policy, and no bucket of this app', () => {
  const stack = newStack();
  steps.block(OssBucket.fromBucketName(stack, 'Bucket', 'media-prod'));
  expect(synth(stack).resources).toEqual({ [BLOCK]: { bucket: 'media-prod', block_public_access: true } });
});

test('waits for a policy in another stack, by another construct of the bucket', () => {
  const app = newApp();
  read(OssBucket.fromBucketName(newStack(undefined, app, 'Policies'), 'Bucket', 'media-prod'));
  const stack = newStack(undefined, app, 'Blocks');
  steps.block(OssBucket.fromBucketName(stack, 'Twin', 'media-prod'));
  expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['Policies']);
  expect(synthAll(app).Blocks.resource(BLOCK).depends_on).toBeUndefined();
});

test('a second one is an error that names the first', () => {
  const stack = newStack();
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  steps.block(bucket);
  expect(messageOf(() => new OssBucketPublicAccessBlock(stack, 'Second', { bucket })))
    .toBe('[Media/Second] bucket: `media-prod` has a block of public access already, at Media/Block, and a bucket has only one; leave this one out');
});

describe('a statement that lets everyone in', () => {
  const everyone = (bucket: IOssBucket) => read(bucket, BucketPrincipal.everyone());
  const VOID = 'the statement lets in `*`, which is everyone, and so is an empty list; public access to the bucket is blocked';

  test('is refused where public access is blocked', () => {
    const bucket = OssBucket.fromBucketName(newStack(), 'Bucket', 'media-prod');
    steps.block(bucket);
    read(bucket);
    expect(messageOf(() => everyone(bucket))).toContain(`[Media/Bucket/Policy] statements[0].principals: ${VOID}`);
  });

  test('fails synth where it is blocked only later, before any stack is written', () => {
    const app = newApp();
    newStack(undefined, app, 'First');
    const bucket = OssBucket.fromBucketName(newStack(undefined, app, 'Second'), 'Bucket', 'media-prod');
    everyone(bucket);
    steps.block(bucket);
    const { message, written } = failedSynth(app);
    expect(message).toContain(`[Second/Bucket/Policy] statements[0].Principal: ${VOID}`);
    expect(message).toContain('[PUBLIC_ACCESS]');
    expect(written).toEqual([]);
  });

  test('is a warning where it is not, and nothing where a condition fixes the origin', () => {
    const bucket = OssBucket.fromBucketName(newStack(), 'Bucket', 'media-prod');
    everyone(bucket);
    expect(annotations(bucket)).toEqual([expect.stringMatching(/^warn: \[Media\/Bucket\/Policy\] statements\[0\]\.principals: the statement lets in `\*`.*\[PUBLIC_ACCESS\]$/)]);
    const office = OssBucket.fromBucketName(newStack(), 'Bucket', 'media-prod');
    steps.block(office);
    OssBucketPolicy.of(office).addStatements({
      principals: [BucketPrincipal.everyone()], actions: ['oss:GetObject'], resources: [office.objects('*').resourceName], when: [ConditionKey.SOURCE_VPC.isEqualTo('vpc-a')],
    });
    expect(annotations(office)).toEqual([]);
    synth(office.node.scope as ReturnType<typeof newStack>);
  });
});

test('a provider of another account is an error', () => {
  const stack = newStack({ accountId: ACCOUNT });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { ownerAccountId: OTHER_ACCOUNT });
  expect(messageOf(() => steps.block(bucket))).toBe(
    `[Media/Block] bucket: \`media-prod\` belongs to account ${OTHER_ACCOUNT}, and its provider works in ${ACCOUNT}; give the bucket a \`provider\` of the account that owns it`);
});

test('a provider of another stack is an error: Terraform would not find it', () => {
  const app = newApp();
  const stack = newStack(undefined, app, 'Buckets');
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Partner', { alias: 'partner' });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod', { provider });
  const message = '[Other/It] bucket: the provider of `media-prod` is `Buckets/Partner`, and providers do not reach into other stacks; construct this in the stack of the provider';
  const other = newStack(undefined, app, 'Other');
  expect(messageOf(() => new OssBucketPolicy(other, 'It', { bucket }))).toBe(message);
  expect(messageOf(() => new OssBucketPublicAccessBlock(newStack(undefined, app, 'Third'), 'It', { bucket }))).toBe(message.replace('Other', 'Third'));
});
