import { PolicyStatement } from '../ram';
import { BucketPrincipal } from './bucket-principal';

/** A statement of a bucket policy. */
export interface BucketPolicyStatement extends PolicyStatement {
  /** Whom it speaks of: any of these. */
  readonly principals: BucketPrincipal[];
}
