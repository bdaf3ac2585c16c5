import { Construct } from 'constructs';
import { ossBucketPolicy } from '../alicloud';
import { LIMITS } from '../catalog';
import { inputError, inputMessage, validateBeforeWriting } from '../framework';
import { Row, rowsOf, statementOfRow } from '../policy';
import { GrantOutcome, LiveDocument, Placed, PolicyDocument, readStatement } from '../ram';
import type { IOssBucket } from './bucket';
import { refuseUnsound, remarkOnExisting, unsound } from './bucket-policy-findings';
import { sizeProblems } from './bucket-policy-size';
import { BucketPolicyStatement } from './bucket-policy-statement';
import { BucketPrincipal } from './bucket-principal';
import { BucketWrites } from './bucket-writes';

export interface OssBucketPolicyProps {
  readonly bucket: IOssBucket;
  /**
   * The policy that the bucket has now, as JSON text. Its statements are kept: in front, in their order and
   * unmerged.
   * @default - the `existingPolicy` of the bucket
   */
  readonly existingPolicy?: string;
}

/** By construct: another one that stands for the same bucket has to be told that the bucket has a policy already. */
const MADE = new WeakMap<IOssBucket, OssBucketPolicy>();

/**
 * The policy of a bucket (`alicloud_oss_bucket_policy`). There is one to a bucket, and writing it replaces what the bucket
 * had: a second owner of the same bucket in an app is an error. So is a provider of another account than the bucket's.
 */
export class OssBucketPolicy extends Construct {
  /** The policy of the bucket that this app writes; made with the first call. */
  public static of(bucket: IOssBucket): OssBucketPolicy {
    return MADE.get(bucket) ?? new OssBucketPolicy(bucket as unknown as Construct, 'Policy', { bucket });
  }

  public readonly bucket: IOssBucket;
  public readonly resource: ossBucketPolicy.OssBucketPolicy;
  private readonly document: LiveDocument;
  private readonly writes: BucketWrites;

  public constructor(scope: Construct, id: string, props: OssBucketPolicyProps) {
    super(scope, id);
    const { bucket, existingPolicy = bucket.existingPolicy } = props;
    this.bucket = bucket;
    this.writes = BucketWrites.of(bucket);
    this.writes.claim('policy', this, bucket);
    const kept = existingPolicy === undefined ? [] : PolicyDocument.fromJson(existingPolicy)._statements(this, 'existingPolicy', 'bucket');
    remarkOnExisting(this, kept, this.writes.publicAccessBlocked);
    this.document = new LiveDocument('bucket', kept, LIMITS.BUCKET_POLICY_ITEM_BYTES.value);
    this.resource = new ossBucketPolicy.OssBucketPolicy(this, 'Default', {
      bucket: bucket.bucketName,
      policy: this.document.lazyText(),
      provider: bucket.provider,
    });
    this.writes.put('policy', this, bucket);
    MADE.set(bucket, this);
    validateBeforeWriting(this, () => this.problems());
  }

  /**
   * Adds statements. Throws an error where one is not of the policy language, or would not do what it says: an action of
   * another service than OSS or on another level than its own, a principal that names nobody, everyone where public access
   * is blocked, an address without its VPC.
   */
  public addStatements(...statements: BucketPolicyStatement[]): void {
    statements.forEach((statement, index) => this.addStatement(`statements[${index}]`, statement));
  }

  /**
   * Takes rows of an identity, as statements for the principal that it is.
   * @internal
   */
  public _take(rows: readonly Row[], principal: BucketPrincipal): readonly Placed[] {
    const principals = principal._principals(this, 'principal');
    rows.flatMap((row) => rowsOf({ ...statementOfRow(row), principals })).forEach((row) => this.document.add(row));
    return rows.map((row) => ({ row, outcome: GrantOutcome.APPLIED, document: this.resource, inForceWith: this.resource }));
  }

  private addStatement(property: string, { principals, ...statement }: BucketPolicyStatement): void {
    if (principals.length === 0) {
      throw inputError(this, `${property}.principals`, 'the list is empty, which OSS reads as everyone: `[]`; '
        + 'name whom the statement speaks of, and where that is everyone, `BucketPrincipal.everyone()`');
    }
    const read = {
      ...readStatement(this, property, statement),
      principals: principals.flatMap((principal, index) => principal._principals(this, `${property}.principals[${index}]`)),
    };
    refuseUnsound(this, property, read, this.writes.publicAccessBlocked);
    rowsOf(read).forEach((row) => this.document.add(row));
  }

  private problems(): string[] {
    return [
      ...this.writes.problems('policy', this),
      ...sizeProblems(this.document.statementsAtSynth(this)).map((problem) => inputMessage(this, 'statements', problem)),
      ...unsound(this, this.document.added(), this.writes.publicAccessBlocked),
    ];
  }
}
