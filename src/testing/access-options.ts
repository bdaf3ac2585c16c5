import { Invocation } from '../catalog';
import { IImmProject } from '../imm';
import { OssObjects } from '../oss';
import { PolicyDocument } from '../ram';
import { INotificationTarget } from '../smq';

/** What the stacks do not say. */
export interface AccessAssertionsOptions {
  /**
   * The account of every configuration of the provider that states none and is not in `accountIds`.
   * @default - a stand-in, which reports call "this account"
   */
  readonly accountId?: string;

  /**
   * Accounts of configurations of the provider, by their alias.
   * @default - what the configurations state
   */
  readonly accountIds?: { [alias: string]: string };

  /**
   * Texts of system policies, by name.
   * @default - the texts that are published; what others allow and deny is not known
   */
  readonly systemPolicies?: { [policyName: string]: PolicyDocument };
}

/** Which of the identities of a name is meant. */
export interface IdentityLookup {
  /**
   * The account of the identity.
   * @default - any, where the stacks have the name in one account only
   */
  readonly accountId?: string;
}

/** Under which circumstances something is asked for. */
export interface AccessOptions {
  /**
   * Values of condition keys, such as `acs:SourceVpc`.
   * @default - none: conditions on keys that a request lacks fail, but for those that are negated
   */
  readonly context?: { [key: string]: string };

  /**
   * The name of a role's session, which bucket policies may ask for.
   * @default - none
   */
  readonly sessionName?: string;

  /**
   * What bounds a role's session.
   * @default - nothing
   */
  readonly sessionPolicy?: PolicyDocument;
}

/** What an operation of IMM is run on. */
export interface ProcessAssertionOptions extends AccessOptions {
  /** The object that is processed: one, as `bucket.object(key)` names it. */
  readonly source: OssObjects;

  /**
   * Where the result is saved: one object.
   * @default - nowhere; an error for operations that must save
   */
  readonly saveTo?: OssObjects;

  /**
   * Topics and queues that the service role tells of the finished task.
   * @default - none
   */
  readonly notify?: INotificationTarget[];

  /**
   * How the operation is called.
   * @default - in every way that it can be called
   */
  readonly invocation?: Invocation;

  /**
   * The project with which it is called, and as whose service role IMM works.
   * @default - any project that the stacks make, with its role; where they make none, any that a statement of the caller names, with any role that trusts IMM
   */
  readonly project?: IImmProject;
}
