/**
 * Failing cases of properties, kept as files: the property that found one tries it first from then on. A file names its property by the
 * suite and the test, so it has to move along when these are named anew.
 */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';

const FOUND = path.join(__dirname, '..', 'regressions', 'found');

interface KeptCase {
  readonly suite: string;
  readonly property: string;
  readonly value: unknown;
}

interface Dice {
  readonly seed: number;
  readonly numRuns: number;
}

/** The kept cases of one suite, which are files of a folder. */
export class Kept {
  private readonly left: Set<KeptCase>;

  constructor(private readonly suite: string, private readonly folder = FOUND) {
    const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort() : [];
    const cases = files.map((file): KeptCase => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
    this.left = new Set(cases.filter((each) => each.suite === suite));
  }

  /** The properties of which no case was tried: there are none by these names. */
  get untried(): readonly string[] {
    return [...this.left].map(({ property }) => property);
  }

  /** Tries a property on its kept cases and then on new ones; the smallest that fails is kept. */
  assert<T>(property: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, { seed, numRuns }: Dice): void {
    const kept = [...this.left].filter((each) => each.property === property);
    kept.forEach((each) => this.left.delete(each));
    const examples = kept.map(({ value }): [T] => [value as T]);
    const details = fc.check(fc.property(arbitrary, (value) => void holds(value)), { seed, numRuns: numRuns + examples.length, examples });
    if (details.failed) {
      const [value] = details.counterexample!;
      throw new Error(`${fc.defaultReportMessage(details)}\n\n${this.keep({ suite: this.suite, property, value }, holds)}`, { cause: details.errorInstance });
    }
  }

  private keep<T>(failing: KeptCase & { readonly value: T }, holds: (value: T) => void): string {
    const written = `${JSON.stringify(failing, undefined, 2)}\n`;
    if (!fails(() => holds((JSON.parse(written) as typeof failing).value))) {
      return 'Not kept: written as JSON, the case does not fail. Let the property take values of JSON alone.';
    }
    const file = path.join(this.folder, `${this.suite}-${createHash('sha256').update(written).digest('hex').slice(0, 8)}.json`);
    fs.mkdirSync(this.folder, { recursive: true });
    fs.writeFileSync(file, written);
    return `Kept in ${path.relative(process.cwd(), file)}, which later runs try first. Commit it with what mends it.`;
  }
}

function fails(attempt: () => void): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}
