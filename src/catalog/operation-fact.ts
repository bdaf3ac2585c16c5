import { Fact } from './confidence';
import { Saving } from './invocation';

/** One way to call an operation; the fact is about its existence. */
export interface Mode extends Fact {
  readonly saves: Saving;
  readonly savesFact: Fact;
}

/** What the caller of an operation needs from IMM; the fact is about these actions being the ones. */
export interface Needs extends Fact {
  readonly actions: readonly string[];
}

/** How an operation can be called, and what is special about it. */
export interface Ways {
  readonly sync?: Mode;
  readonly async?: Mode;
  /** Present where the service role writes to the very objects that are named as the source. */
  readonly writesSource?: Fact;
  readonly note?: string;
}

/** What is known of a process operation. */
export interface OperationRow extends Ways {
  /** As it stands in `x-oss-process`: `doc/convert`. */
  readonly operation: string;
  readonly description: string;
  readonly needs: Needs;
}
