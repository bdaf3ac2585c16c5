import { Request } from '../request';

/** `unknown`: access may have been added, and nothing proves or excludes it. */
export type Verdict = 'none' | 'narrower' | 'broader' | 'mixed' | 'unknown';

/** Access that one side of a comparison gives and the other does not. */
export interface Change {
  readonly principal: string;
  /** Of identities. */
  readonly accountId?: string;
  readonly actions: readonly string[];
  /** Left out of the actions. */
  readonly exceptActions?: readonly string[];
  readonly resources: readonly string[];
  /** A Condition block; absent where there is none. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** A request that shows it. */
  readonly witness: Request;
}

/** What a change of policies newly allows, and what it takes away. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly added: readonly Change[];
  readonly removed: readonly Change[];
  /** Access that may have been added: it depends on what is not known. */
  readonly possible: readonly Change[];
  /** What changes no verdict. */
  readonly notes: readonly string[];
}
