/**
 * How much the properties try. A case is one decision of the engine that is held to something, or one comparison. `PROPERTY_CASES` says how
 * many there are in all, and `PROPERTY_SEED` where the dice begin: a failure prints its seed and path, and is found again by them.
 */
import * as fc from 'fast-check';

const CASES = Number(process.env.PROPERTY_CASES ?? 100_000);
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** What part of all cases falls to each file, at least. */
const SHARES = { decisions: 0.9, changes: 0.06, comparisons: 0.02, enumeration: 0.02 };

/** The cases of one file: counted as they are tried, and printed at the end. */
export class Runs {
  private counted = 0;

  constructor(private readonly file: keyof typeof SHARES) {
    afterAll(() => {
      process.stdout.write(`${file}: ${this.counted} cases of at least ${this.planned}, PROPERTY_SEED=${SEED}\n`);
      expect(this.counted).toBeGreaterThanOrEqual(this.planned);
    });
  }

  private get planned(): number {
    return Math.ceil(CASES * SHARES[this.file]);
  }

  count(cases = 1): void {
    this.counted += cases;
  }

  /** Tries a property so often that it makes up this part of the file's cases, where one run is so many of them. */
  assert<T>(part: number, perRun: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
    const numRuns = Math.ceil((this.planned * part) / perRun);
    fc.assert(fc.property(arbitrary, (value) => {
      this.count(perRun);
      holds(value);
    }), { numRuns, seed: SEED, ignoreEqualValues: false });
  }
}
