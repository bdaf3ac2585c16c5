/** Something that policies name as a resource. */
export interface IPolicyResource {
  /** As it stands in policies, such as `acs:oss:*:*:media/uploads/*`. The account is `*` where it is not known; RAM spells the names of roles in lower case. */
  readonly resourceName: string;
}
