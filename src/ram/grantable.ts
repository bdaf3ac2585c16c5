import { IConstruct } from 'constructs';
import { Grantee } from './grantee';

/** A construct that permissions can be granted to: a RAM user, group or role. */
export interface IGrantable extends IConstruct {
  /** The identity behind it. */
  readonly grantee: Grantee;
}
