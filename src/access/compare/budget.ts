/** Whether a pattern matches is mostly seen at once: so many of them make one step. */
const PATTERNS_A_STEP = 64;

/** How much a search may do. It counts steps and never time, so that an answer is the same on every machine. */
export class Budget {
  constructor(private left: number) {}

  /** Takes some steps; `false` when there are not as many left, and from then on. */
  spend(steps: number): boolean {
    this.left -= steps;
    return this.left >= 0;
  }

  /** Takes the steps of holding something to so many patterns. */
  match(patterns: number): boolean {
    return this.spend(1 + patterns / PATTERNS_A_STEP);
  }

  /** Whether a search stopped for want of steps: then there may be more than it found. */
  get isSpent(): boolean {
    return this.left < 0;
  }
}
