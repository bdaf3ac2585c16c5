import { GrantOutcome } from './grant-outcome';
import { PolicyStatement } from './policy-statement';

/** Where one statement of a grant went. */
export interface GrantLanding {
  /** Who holds it: `user/media-app`, `role/ImmMedia`, … */
  readonly grantee: string;
  readonly statement: PolicyStatement;
  readonly outcome: GrantOutcome;
  /**
   * The stack of that resource.
   * @default - no document of this app says it
   */
  readonly stack?: string;
  /**
   * The Terraform address of the resource whose document says it: `alicloud_ram_policy.App_Policy_0F4A1B2C`.
   * @default - no document of this app says it
   */
  readonly address?: string;
  /**
   * Why it was not applied.
   * @default - it was
   */
  readonly reason?: string;
}
