import { Document } from '../policy';

/** One call, as a decision sees it: checked by its reader, so that each of these can be decided. */
export interface Request {
  /** `user/<name>`, `role/<name>`, `root` (the owner of the account), `*` (anonymous), `service/<name>` or `federated/<arn>`. */
  readonly principal: string;
  /** Of the caller; absent for `*`, `service/…` and `federated/…`. */
  readonly accountId?: string;
  readonly action: string;
  /** A resource name of five fields. */
  readonly resource: string;
  /** Values of condition keys; no two keys are spellings of one. */
  readonly context: Readonly<Record<string, string>>;
  /** Of a role's session. */
  readonly sessionName?: string;
  /** What bounds a role's session. */
  readonly sessionPolicy?: Document;
}
