import { Budget } from '../budget';
import { Reach } from './reach';
import { Remembered } from './remembered';
import { globOf } from '../strings/glob-tokens';
import { Shape } from '../strings/shape';
import { StringClass, stringClasses } from '../strings/string-classes';

/** A string, and the reaches that match it in the part that was split by. */
export interface ReachClass {
  readonly sample: string;
  readonly reaches: readonly Reach[];
}

export interface Split {
  /** Globs that all of the strings match. */
  readonly within: readonly string[];
  /** Globs that tell strings apart besides those of the reaches. */
  readonly marks: readonly string[];
  readonly shape: Shape;
  /** Whether ASCII case is ignored. */
  readonly fold?: boolean;
}

/** Splits reaches by what their patterns tell apart. The same patterns come up again and again: their classes are kept. */
export class ReachSplitter {
  private readonly known = new Map<Shape, Map<string, Iterable<StringClass>>>();

  constructor(private readonly budget: Budget) {}

  /** One string for each way in which the patterns of the reaches match, and the reaches that match it. */
  * split(reaches: readonly Reach[], globsOf: (reach: Reach) => readonly string[], split: Split): Iterable<ReachClass> {
    if (!this.budget.spend(1 + reaches.length) || !this.budget.match(split.marks.length)) {
      return;
    }
    const byGlob = new Map<string, Reach[]>(split.marks.map((mark) => [mark, []]));
    for (const reach of reaches) {
      for (const glob of new Set(globsOf(reach))) {
        const others = byGlob.get(glob) ?? [];
        others.push(reach);
        byGlob.set(glob, others);
      }
    }
    const globs = [...byGlob.keys()].sort();
    for (const { sample, matches } of this.classes(globs, split)) {
      if (!this.budget.spend(1 + matches.length)) {
        return;
      }
      yield { sample, reaches: [...new Set(matches.flatMap((index) => byGlob.get(globs[index])!))] };
    }
  }

  private classes(globs: readonly string[], { within, shape, fold = false }: Split): Iterable<StringClass> {
    const ofShape = this.known.get(shape) ?? new Map<string, Iterable<StringClass>>();
    this.known.set(shape, ofShape);
    const key = JSON.stringify([fold, within, globs]);
    const read = (glob: string) => globOf(glob, { fold });
    const classes = ofShape.get(key) ?? new Remembered(stringClasses(globs.map(read), within.map(read), shape, this.budget));
    ofShape.set(key, classes);
    return classes;
  }
}
