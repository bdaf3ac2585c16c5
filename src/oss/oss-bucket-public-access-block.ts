import { Construct } from 'constructs';
import { ossBucketPublicAccessBlock } from '../alicloud';
import { validateBeforeWriting } from '../framework';
import type { IOssBucket } from './bucket';
import { BucketWrites } from './bucket-writes';

export interface OssBucketPublicAccessBlockProps {
  readonly bucket: IOssBucket;
}

/**
 * Blocks public access to a bucket (`alicloud_oss_bucket_public_access_block`): OSS takes no notice of statements that let
 * everyone in and refuses new ones. Waits for the policy of the bucket, where this app writes one.
 */
export class OssBucketPublicAccessBlock extends Construct {
  public readonly resource: ossBucketPublicAccessBlock.OssBucketPublicAccessBlock;

  public constructor(scope: Construct, id: string, props: OssBucketPublicAccessBlockProps) {
    super(scope, id);
    const { bucket } = props;
    const writes = BucketWrites.of(bucket);
    writes.claim('block', this, bucket);
    this.resource = new ossBucketPublicAccessBlock.OssBucketPublicAccessBlock(this, 'Default', {
      bucket: bucket.bucketName,
      blockPublicAccess: true,
      provider: bucket.provider,
    });
    writes.put('block', this, bucket);
    validateBeforeWriting(this, () => writes.problems('block', this));
  }
}
