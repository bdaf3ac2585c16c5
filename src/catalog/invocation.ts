/** How an operation is called through OSS. */
export enum Invocation {
  /** The caller waits for the result: `x-oss-process`. */
  SYNC = 'sync',
  /** The caller gets a task id and the result is saved: `x-oss-async-process`. */
  ASYNC = 'async',
}

/** Whether the result of a call is saved to OSS with `sys/saveas`: in no call, in those that ask for it, in all. */
export type Saving = 'never' | 'optional' | 'required';
