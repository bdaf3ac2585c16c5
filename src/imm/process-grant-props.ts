import { Invocation, ProcessOperation } from '../catalog';
import { OssObjects } from '../oss';
import { INotificationTarget } from '../smq';

/** Which operations an identity may run, and on what. */
export interface ProcessGrantProps {
  readonly operations: ProcessOperation[];
  /** The objects that are processed. */
  readonly source: OssObjects[];
  /**
   * Where results are saved with `sys/saveas`. Operations that save nothing take no notice of it.
   * @default - nowhere; an error for operations that must save
   */
  readonly saveTo?: OssObjects[];
  /**
   * Topics and queues that the service role tells of finished asynchronous tasks.
   * @default - none
   */
  readonly notify?: INotificationTarget[];
  /**
   * How the operations are called.
   * @default - in every way that each of them can be called
   */
  readonly invocation?: Invocation;
  /**
   * Lets the caller ask how asynchronous tasks are getting on: `imm:GetTask` and `imm:ListTasks` on the project.
   * @default false
   */
  readonly followTasks?: boolean;
  /**
   * Grants the caller's part only, where someone else manages the service role.
   * @default false
   */
  readonly callerOnly?: boolean;
}
