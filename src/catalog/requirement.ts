import { Condition, Text } from '../policy';
import { Fact } from './confidence';
import { Invocation } from './invocation';

/**
 * Who has to hold or to give an access: the one that calls OSS, the role that IMM works as, the owner of a bucket in
 * another account, whoever creates the resources, or IMM itself.
 */
export type Party = 'caller' | 'service role' | 'bucket owner' | 'deployer' | 'IMM';

/** One access that an operation needs; the fact is about the need. */
export interface Requirement extends Fact {
  readonly party: Party;
  readonly actions: readonly string[];
  readonly resources: readonly Text[];
  readonly condition: Condition;
  /** What the access is needed for: completes "needed to …". */
  readonly because: string;
}

/** Some objects of a bucket. */
export interface ObjectPlace {
  readonly bucket: Text;
  /** The account that owns the bucket; `*` where it is not known. */
  readonly accountId: Text;
  /** A pattern of keys. */
  readonly objects: Text;
  /** The resource name of the KMS key that they are encrypted with, where there is one. */
  readonly encryptionKey?: Text;
}

/** Where messages about finished tasks go. */
export interface NotifyPlace {
  readonly kind: 'topic' | 'queue';
  readonly region: Text;
  readonly accountId: Text;
  readonly name: Text;
}

/** An IMM project. */
export interface ProjectPlace {
  readonly region: Text;
  readonly accountId: Text;
  readonly name: Text;
}

/** A RAM role. */
export interface RolePlace {
  readonly accountId: Text;
  readonly name: Text;
}

/** What an operation is used on. */
export interface Situation {
  /** As `invocationsOf` chose them. */
  readonly invocations: readonly Invocation[];
  readonly source: readonly ObjectPlace[];
  readonly saveTo: readonly ObjectPlace[];
  readonly notify: readonly NotifyPlace[];
  /** Whether the caller asks how asynchronous tasks are getting on. */
  readonly followTasks?: boolean;
  readonly project: ProjectPlace;
  /** The service role of the project. Without it, only what the caller needs apart from passing it is told. */
  readonly serviceRole?: RolePlace;
}
