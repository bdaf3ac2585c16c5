import { GrantOutcome } from './grant-outcome';

/** Why this app writes no policies for an identity, and what becomes of what it is granted. */
export interface Withheld {
  readonly outcome: GrantOutcome;
  readonly reason: string;
}

/** The default service roles come with a system policy; no statement of ours could be told to be missing from it. */
export function unpublished(systemPolicy: string): Withheld {
  return { outcome: GrantOutcome.ASSUMED, reason: `it holds the system policy ${systemPolicy}, whose text is not published` };
}
