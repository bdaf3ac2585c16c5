import { Finding, FindingClass, Statement } from '../policy';

/** What a rule for statements of bucket policies may want to know besides the statement. */
export interface BucketContext {
  /** Whether public access to the bucket is blocked. */
  readonly publicAccessBlocked: boolean;
  /** Whether the bucket has the statement already. Then nothing about it is an error: every bucket can be managed. */
  readonly existing: boolean;
}

/** What a rule says; the caller adds where the statement stands. */
export interface Remark extends Omit<Finding, 'path'> {
  /** Of the statement: `Principal`. */
  readonly member: string;
}

/** One rule: what there is to say about a statement of a bucket policy. */
export type BucketRule = (statement: Statement, context: BucketContext) => readonly Remark[];

export function remark(member: string, code: string, severity: FindingClass, message: string, fix: string): Remark {
  return { member, code, class: severity, message, fix };
}
