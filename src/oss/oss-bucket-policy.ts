import { Construct } from 'constructs';
import { ossBucketPolicy } from '../alicloud';
import { LIMITS } from '../catalog';
import { AppState, createdBy, dependOn, inputError, inputMessage, isUnknown, refuseEmpty, resolverAt, validateBeforeWriting } from '../framework';
import { documentBytes, rowsOf, statementBytes } from '../policy';
import { LiveDocument, PolicyDocument, readStatement } from '../ram';
import type { IOssBucket } from './bucket';
import { BucketPolicyStatement } from './bucket-policy-statement';

export interface OssBucketPolicyProps {
  readonly bucket: IOssBucket;
  /**
   * The policy that the bucket has now, as JSON text. Its statements are kept: in front, in their order and
   * unmerged.
   * @default - the `existingPolicy` of the bucket
   */
  readonly existingPolicy?: string;
}

const OWNERS = new AppState(() => new Map<string, OssBucketPolicy>());

/**
 * The policy of a bucket (`alicloud_oss_bucket_policy`). There is one to a bucket, and writing it replaces what the bucket
 * had: a second owner of the same bucket in an app is an error.
 */
export class OssBucketPolicy extends Construct {
  /** The policy of the bucket that this app writes; made with the first call. */
  public static of(bucket: IOssBucket): OssBucketPolicy {
    const owner = OWNERS.of(bucket).get(bucket.bucketName);
    return owner?.bucket === bucket ? owner : new OssBucketPolicy(bucket as unknown as Construct, 'Policy', { bucket });
  }

  public readonly bucket: IOssBucket;
  public readonly resource: ossBucketPolicy.OssBucketPolicy;
  private readonly document: LiveDocument;

  public constructor(scope: Construct, id: string, props: OssBucketPolicyProps) {
    super(scope, id);
    this.bucket = props.bucket;
    this.claim();
    const existing = props.existingPolicy ?? this.bucket.existingPolicy;
    const kept = existing === undefined ? [] : PolicyDocument.fromJson(existing)._statements(this, 'existingPolicy', 'bucket');
    this.document = new LiveDocument('bucket', kept, LIMITS.BUCKET_POLICY_ITEM_BYTES.value);
    this.resource = new ossBucketPolicy.OssBucketPolicy(this, 'Default', {
      bucket: this.bucket.bucketName,
      policy: this.document.lazyText(),
      provider: this.bucket.provider,
    });
    dependOn(this.resource, createdBy(this.bucket));
    validateBeforeWriting(this, () => [...this.ownerBefore(), ...this.problems()]);
  }

  /** Adds statements. Throws an error where one is not of the policy language. */
  public addStatements(...statements: BucketPolicyStatement[]): void {
    statements.forEach((statement, index) => this.addStatement(`statements[${index}]`, statement));
  }

  private addStatement(property: string, { principals, ...statement }: BucketPolicyStatement): void {
    refuseEmpty(this, `${property}.principals`, principals, 'name whom the statement speaks of');
    const read = {
      ...readStatement(this, property, statement),
      principals: principals.flatMap((principal, index) => principal._principals(this, `${property}.principals[${index}]`)),
    };
    rowsOf(read).forEach((row) => this.document.add(row));
  }

  private claim(): void {
    const owners = OWNERS.of(this);
    const { bucketName } = this.bucket;
    const owner = owners.get(bucketName);
    if (owner) {
      throw inputError(this, 'bucket', ownedAlready(bucketName, owner));
    }
    owners.set(bucketName, this);
  }

  /** Names that are tokens can be compared at synth only: each read of a reference makes another one. */
  private ownerBefore(): string[] {
    const owners = [...OWNERS.of(this).values()];
    if (!owners.some(({ bucket }) => isUnknown(bucket.bucketName))) {
      return [];
    }
    const { resolve } = resolverAt(this);
    const bucketName = resolve(this.bucket.bucketName);
    const first = owners.find(({ bucket }) => resolve(bucket.bucketName) === bucketName)!;
    return first === this ? [] : [inputMessage(this, 'bucket', ownedAlready(bucketName, first))];
  }

  private problems(): string[] {
    const statements = this.document.statementsAtSynth(this);
    const tooLong = statements
      .map((statement, index) => ({ index, bytes: statementBytes('bucket', statement) }))
      .filter(({ bytes }) => bytes > LIMITS.BUCKET_POLICY_ITEM_BYTES.value)
      .map(({ index, bytes }) => `statement ${index} has ${bytes} bytes, and one has at most ${LIMITS.BUCKET_POLICY_ITEM_BYTES.value}; name resources by a common pattern`);
    const whole = documentBytes({ kind: 'bucket', statements });
    return [
      ...(statements.length === 0 ? ['the policy has no statements; add some, or leave it out'] : []),
      ...(whole > LIMITS.BUCKET_POLICY_BYTES.value ? [`the policy has ${whole} bytes, and a bucket policy has at most ${LIMITS.BUCKET_POLICY_BYTES.value}; name resources by a common pattern`] : []),
      ...tooLong,
    ].map((problem) => inputMessage(this, 'statements', problem));
  }
}

function ownedAlready(bucketName: string, owner: OssBucketPolicy): string {
  return `\`${bucketName}\` has a policy already, at ${owner.node.path}, and a bucket has only one; add the statements there`;
}
