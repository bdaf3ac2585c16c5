/** Who wrote a policy. */
export enum PolicyType {
  /** An account, for itself. */
  CUSTOM = 'Custom',
  /** Alibaba Cloud, for everyone. */
  SYSTEM = 'System',
}
