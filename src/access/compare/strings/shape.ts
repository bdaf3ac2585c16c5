/** Which strings are well-formed: runs of characters with a colon between two of them. A state is a number, 0 at the beginning. */
export class Shape {
  constructor(private readonly runs: readonly Run[]) {}

  /** The state behind one more character; nothing where it cannot stand. */
  after(state: number, character: string): number | undefined {
    const run = this.runOf(state);
    if (run.takes.test(character)) {
      return state - (state % 2) + 1;
    }
    return character === this.separator(state) ? state - (state % 2) + 2 : undefined;
  }

  /** Whether a string may end here. */
  accepts(state: number): boolean {
    return this.isWhole(state) && this.runOf(state) === this.runs.at(-1);
  }

  /** The colon where it may stand between two runs: the one character that the shape itself tells from others. */
  separator(state: number): string | undefined {
    return this.isWhole(state) && this.runOf(state) !== this.runs.at(-1) ? ':' : undefined;
  }

  /** A character that may stand here and is not taken; nothing where all of them are. */
  fresh(state: number, isTaken: (character: string) => boolean): string | undefined {
    const { takes } = this.runOf(state);
    const plain = PLAIN.find((character) => takes.test(character) && !isTaken(character));
    if (plain !== undefined || !takes.test(String.fromCodePoint(FURTHER))) {
      return plain;
    }
    let further = FURTHER;
    while (isTaken(String.fromCodePoint(further))) {
      further++;
    }
    return String.fromCodePoint(further);
  }

  /** What makes a well-formed string of one that has come so far. */
  ending(state: number): string {
    if (this.accepts(state)) {
      return '';
    }
    const next = this.separator(state) ?? this.fresh(state, () => false)!;
    return next + this.ending(this.after(state, next)!);
  }

  private isWhole(state: number): boolean {
    return state % 2 === 1 || this.runOf(state).mayBeEmpty;
  }

  private runOf(state: number): Run {
    return this.runs[Math.floor(state / 2)];
  }
}

interface Run {
  /** Tried on single characters. */
  readonly takes: RegExp;
  readonly mayBeEmpty: boolean;
}

/** Tried first for a character of no meaning: `x` reads like one. */
const PLAIN = [...'xyzabcdefghijklmnopqrstuvw1234567890-_.'];
/** Letters beyond ASCII go on from here for as long as anyone needs. */
const FURTHER = 0xe0;

export const SHAPES = {
  /** In lower case: actions are compared so. */
  action: new Shape([{ takes: /[a-z0-9-]/, mayBeEmpty: false }, { takes: /[a-z0-9]/, mayBeEmpty: false }]),
  /** One of the first four fields of a resource name. */
  field: new Shape([{ takes: /[^:]/u, mayBeEmpty: true }]),
  text: new Shape([{ takes: /[^]/u, mayBeEmpty: true }]),
  digits: new Shape([{ takes: /[0-9]/, mayBeEmpty: false }]),
  /** Of a service or an identity provider. */
  party: new Shape([{ takes: /[^]/u, mayBeEmpty: false }]),
  /** Of a bucket, a user, a role. */
  name: new Shape([{ takes: /[^/:]/u, mayBeEmpty: false }]),
};
