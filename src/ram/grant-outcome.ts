/** What became of a permission that was granted. */
export enum GrantOutcome {
  /** It stands in a document that this app writes. */
  APPLIED = 'applied',
  /** A document that this app writes for the grantee said so already. */
  COVERED = 'already covered',
  /**
   * The grantee holds policies whose text is not known to this library (a default service role of Alibaba Cloud), and
   * nothing was added.
   */
  ASSUMED = 'assumed held',
  /** This app cannot write it: the reason stands beside it. Synthesis fails unless `handOver` was called. */
  UNAPPLIED = 'unapplied',
}
