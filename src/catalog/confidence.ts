/**
 * How sure a fact is.
 * - `high`: read in a current official document, an official SDK or the provider's source
 * - `medium`: read in an official text that is general, old, or contradicted by another one
 * - `field`: seen at work by others, in no official text
 * - `low`: inferred
 */
export type Confidence = 'high' | 'medium' | 'field' | 'low';

/** Where a fact comes from, and how sure it is. */
export interface Fact {
  /** A citation that a reader can follow: title and date of a document. */
  readonly source: string;
  readonly confidence: Confidence;
}

const FROM_WEAKEST: readonly Confidence[] = ['low', 'field', 'medium', 'high'];

/** The fact that decides how far a conclusion from all of them can be trusted; of equals, the first. */
export function weakest(first: Fact, ...others: readonly Fact[]): Fact {
  return others.reduce((chosen, fact) => (rank(fact) < rank(chosen) ? fact : chosen), first);
}

function rank(fact: Fact): number {
  return FROM_WEAKEST.indexOf(fact.confidence);
}
