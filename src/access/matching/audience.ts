import { NO, OpenQuestion, Text, Truth } from '../../policy';
import { Caller } from '../caller';

/** Whom a statement of a bucket or trust document speaks of. */
export interface Audience {
  readonly members: readonly Member[];
  /** Less than `YES` where Block Public Access makes the statement void, or may do so. */
  readonly atMost: Truth;
  /** Where it is not known whether the statement is void. */
  readonly hangsOn?: OpenQuestion;
  /** Where this test of the condition alone decides whether the statement is void: only fillings with which it is not count there. */
  readonly open?: OpenTest;
}

export interface OpenTest {
  readonly operator: string;
  readonly key: string;
}

/** One principal of the statement. */
export interface Member {
  /** Equal for principals that mean the same here. */
  readonly key: string;
  readonly value: Text;
  readonly reaches: (caller: Caller) => Truth;
}

export function speaksOf({ members, atMost }: Audience, caller: Caller): Truth {
  let most: Truth = NO;
  for (const { reaches } of members) {
    most = Math.max(most, reaches(caller)) as Truth;
    if (most >= atMost) {
      return atMost;
    }
  }
  return most;
}
