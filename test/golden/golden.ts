/** One published policy, and what we make of it. */
import type { Here } from './here';
import { Outcome } from '../reference/json';

export interface Golden {
  /** Of its data file in `published/`. */
  readonly published: string;
  /** Who holds it: an identity, or `bucket/<name>`; the user `user/app` if nothing is said. */
  readonly holder?: string;
  /** The same with constructs. */
  readonly ours: (here: Here) => unknown;
  /** Where ours means something else, on purpose. */
  readonly differs?: Difference;
  readonly asks: readonly Ask[];
  /** Fields that change nothing, since another one says the same: of the published document, and of ours. */
  readonly redundant?: { readonly published?: readonly string[]; readonly ours?: readonly string[] };
}

export interface Difference {
  /** What ours allows compared with the published one. */
  readonly allows: 'less' | 'more' | 'both';
  /** One line, for docs/differences.md. */
  readonly because: string;
}

/** A request and its outcome; where these differ, that of the published one and that of ours. */
export interface Ask {
  readonly action: string;
  /** `mybucket/a.jpg`, or a whole resource name with `{account}` in it. */
  readonly on: string;
  readonly published: Outcome;
  readonly ours: Outcome;
  readonly context: Readonly<Record<string, string>>;
}

export function ask(action: string, on: string, outcome: Outcome | readonly [published: Outcome, ours: Outcome], context: Ask['context'] = {}): Ask {
  const [published, ours] = typeof outcome === 'string' ? [outcome, outcome] : outcome;
  return { action, on, published, ours, context };
}
