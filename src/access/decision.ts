import { Origin } from './origin';

export type Outcome = 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';

/** A statement that decided, or a near one that did not match and why. */
export interface Reason {
  /** One sentence in lower case, values in back-ticks. */
  readonly message: string;
  /** Which document: `user/media-app policies[0]`, `bucket media-prod`. */
  readonly source?: string;
  /** Index of the statement in that document. */
  readonly statement?: number;
  /** Where that document was found, if it came with an origin. */
  readonly origin?: Origin;
}

export interface Decision {
  readonly decision: Outcome;
  readonly reasons: readonly Reason[];
}
