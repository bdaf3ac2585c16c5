/**
 * How much the properties try. A case is one decision of the engine that is held to something, or one comparison. `PROPERTY_CASES` says how
 * many there are in all, and `PROPERTY_SEED` where the dice begin. A failure prints its seed and path, and its case is kept.
 */
import * as fc from 'fast-check';
import { Kept } from './kept';

const CASES = Number(process.env.PROPERTY_CASES ?? 100_000);
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** What part of all cases falls to each file, at least. */
const SHARES = { decisions: 0.7, changes: 0.1, comparisons: 0.008, enumeration: 0.172, hostile: 0.02 };

/** The cases of one file: counted as they are tried, and printed at the end. */
export class Runs {
  private counted = 0;
  private readonly kept: Kept;

  constructor(private readonly file: keyof typeof SHARES) {
    this.kept = new Kept(file);
    afterAll(() => {
      process.stdout.write(`${file}: ${this.counted} cases of at least ${this.planned}, PROPERTY_SEED=${SEED}\n`);
      expect(this.counted).toBeGreaterThanOrEqual(this.planned);
      expect(this.kept.untried).toEqual([]);
    });
  }

  private get planned(): number {
    return Math.ceil(CASES * SHARES[this.file]);
  }

  /**
   * Tries a property so often that it makes up this part of the file's cases, where one run is about so many of them; just how many it was
   * it may say, and `false` where there was nothing to try.
   */
  assert<T>(part: number, perRun: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => number | false | void): void {
    const numRuns = Math.ceil((this.planned * part) / perRun);
    const count = (value: T) => {
      const cases = holds(value);
      this.counted += cases === undefined ? perRun : Number(cases);
    };
    this.kept.assert(expect.getState().currentTestName!, arbitrary, count, { numRuns, seed: SEED });
  }
}
