import { Budget } from '../budget';
import { GlobState } from './glob-states';
import { Token } from './glob-tokens';
import { Shape } from './shape';
import { compareKeys } from '../../../policy';

/** One glob that may match or not, as the string goes on. */
interface Live {
  readonly glob: number;
  readonly state: GlobState;
}

/** Where a string has come to. */
interface Spot {
  readonly sample: string;
  readonly shape: number;
  /** Globs that match however the strings go on, in ascending order. */
  readonly matched: readonly number[];
  /** Whether the last character was one that no glob wants. */
  readonly isFresh: boolean;
}

/** Strings that have come equally far: what follows decides for all of them alike. The sample is a whole string where no glob is live. */
interface Place extends Spot {
  readonly live: readonly Live[];
}

/**
 * Reads all strings at once, character by character. Of the characters that may come next, only those count that some glob
 * wants, and one that none does. Globs that can match no more drop out, and so do those that match whatever comes.
 */
export class ClassSearch {
  private readonly visited = new Set<string>();

  constructor(private readonly shape: Shape, private readonly required: ReadonlySet<number>, private readonly budget: Budget) {}

  /** One string of each class and the globs that match it. */
  * classes(starts: readonly GlobState[]): Generator<Pick<Place, 'sample' | 'matched'>> {
    const nowhere = { sample: '', shape: 0, matched: [], isFresh: false };
    const open = [this.arrive(nowhere, starts.map((state, glob) => ({ glob, state })))];
    while (open.length > 0 && !this.budget.isSpent) {
      const place = open.pop();
      if (!place || this.wasVisited(place)) {
        continue;
      }
      if (place.live.length === 0) {
        yield place;
      } else {
        this.following(place).forEach((next) => open.push(next));
      }
    }
  }

  private wasVisited({ shape, live, matched }: Place): boolean {
    let key = matched.join();
    if (live.length > 0) {
      key += `;${shape}`;
      for (const { glob, state } of live) {
        key += `;${glob},${state.id}`;
      }
    }
    const { size } = this.visited;
    return this.visited.add(key).size === size;
  }

  /** Where the strings may come next; what is last is looked at first. */
  private following(place: Place): readonly (Place | undefined)[] {
    const wanted = wantedAt(place);
    const drifting = place.live.filter(({ state }) => state.otherwise);
    const unwanted = this.shape.fresh(place.shape, (character) => wanted.has(character));
    const aside = unwanted === undefined ? undefined : this.step(place, unwanted, [], drifting);
    // A run of characters that change nothing is shown by one of them.
    const inRun = aside !== undefined && isSame(aside, place);
    const from = inRun && !place.isFresh ? { ...place, sample: aside.sample } : place;
    const separator = this.shape.separator(place.shape);
    const ahead = [...wanted]
      .sort(([a, some], [b, others]) => some.length - others.length || compareKeys(b, a))
      .map(([character, moving]) => this.step(from, character, moving, drifting))
      .map((next) => (next && unwanted && drifting.length === 0 && next.matched === place.matched ? this.throughCorridor(next) : next));
    const colon = separator && !wanted.has(separator) ? this.step(from, separator, [], drifting) : undefined;
    const others = [colon, ...ahead, inRun ? undefined : aside];
    // Short strings first, but for the empty one.
    return from.sample === '' ? [this.ending(from), ...others] : [...others, this.ending(from)];
  }

  private step(from: Place, character: string, moving: readonly Live[], drifting: readonly Live[]): Place | undefined {
    const shape = this.shape.after(from.shape, character);
    if (shape === undefined) {
      return undefined;
    }
    const moved = moving.map(({ glob, state }) => ({ glob, state: state.on(character) }));
    const globs = drifting.length === 0 ? moved : [...moved, ...drifted(drifting, moving)].sort((a, b) => a.glob - b.glob);
    return this.arrive({ sample: from.sample + character, shape, matched: from.matched, isFresh: moving.length === 0 }, globs);
  }

  private arrive(spot: Spot, globs: readonly Live[]): Place | undefined {
    this.budget.spend(1 + sizeOf(globs.map(({ state }) => state)));
    const { shape, isFresh } = spot;
    const settled = globs.filter(({ state }) => state.isSettled);
    const live = settled.length === 0 ? globs : globs.filter(({ state }) => !state.isSettled);
    const sample = live.length === 0 ? this.wholeString(spot) : spot.sample;
    return this.allowed({ sample, shape, matched: withGlobs(spot.matched, settled), isFresh, live });
  }

  /** The strings that end at this place. */
  private ending(place: Place): Place | undefined {
    const matched = withGlobs(place.matched, place.live.filter(({ state }) => state.accepts));
    return this.shape.accepts(place.shape) ? this.allowed({ ...place, live: [], matched }) : undefined;
  }

  /** Nothing, where a required glob can match no more. */
  private allowed(place: Place): Place | undefined {
    const { size } = this.required;
    const met = size === 0 ? [] : [...place.matched, ...place.live.map(({ glob }) => glob)].filter((glob) => this.required.has(glob));
    return met.length === size ? place : undefined;
  }

  private wholeString({ sample, shape, isFresh }: Spot): string {
    // One character more shows that any may follow.
    const more = isFresh ? '' : this.shape.fresh(shape, () => false)!;
    return sample + more + this.shape.ending(more === '' ? shape : this.shape.after(shape, more)!);
  }

  /**
   * Goes on while all live globs want the same next character. What leaves them on the way is of one class with what has
   * left them before.
   */
  private throughCorridor(place: Place): Place | undefined {
    let { sample, shape } = place;
    let states = place.live.map(({ state }) => state);
    for (let next = onlyCharacter(states); next !== undefined; next = onlyCharacter(states)) {
      const behind = this.shape.after(shape, next);
      if (behind === undefined) {
        return undefined;
      }
      const character = next;
      sample += character;
      shape = behind;
      states = states.map((state) => state.on(character));
      if (!this.budget.spend(sizeOf(states))) {
        return undefined;
      }
    }
    const live = states.map((state, index) => ({ glob: place.live[index].glob, state }));
    return sample === place.sample ? place : this.arrive({ sample, shape, matched: place.matched, isFresh: false }, live);
  }
}

function sizeOf(states: readonly GlobState[]): number {
  return states.reduce((sum, { size }) => sum + size, 0);
}

/** The live globs by the characters that they want. */
function wantedAt({ live }: Place): ReadonlyMap<string, readonly Live[]> {
  const byToken = new Map<Token, Live[]>();
  for (const one of live) {
    for (const token of one.state.wanted) {
      const others = byToken.get(token);
      if (others) {
        others.push(one);
      } else {
        byToken.set(token, [one]);
      }
    }
  }
  const wanted = new Map<string, readonly Live[]>();
  for (const [token, wanting] of byToken) {
    for (const character of toTry(token, byToken)) {
      wanted.set(character, [...wanted.get(character) ?? [], ...wanting]);
    }
  }
  return wanted;
}

/** Of a letter in both cases the small one stands for both, unless another glob tells them apart. */
function toTry(token: Token, tokens: ReadonlyMap<Token, unknown>): readonly string[] {
  const characters = [...token];
  return characters.some((character) => tokens.has(character)) ? characters : characters.slice(0, 1);
}

function drifted(drifting: readonly Live[], moving: readonly Live[]): readonly Live[] {
  const left = new Set(moving);
  return drifting.filter((live) => !left.has(live)).map(({ glob, state }) => ({ glob, state: state.otherwise! }));
}

/** The character without which no glob stays live, where all of them want the same one. */
function onlyCharacter(states: readonly GlobState[]): string | undefined {
  const [{ wanted: [token] }] = states;
  const isOnly = states.every((state) => state.wanted.length === 1 && state.wanted[0] === token && !state.accepts && !state.otherwise);
  return isOnly ? [...token][0] : undefined;
}

function withGlobs(matched: readonly number[], more: readonly Live[]): readonly number[] {
  return more.length === 0 ? matched : [...matched, ...more.map(({ glob }) => glob)].sort((a, b) => a - b);
}

/** Whether strings go on alike from a place and from one behind it: globs only leave, so if none did they are the same ones. */
function isSame(a: Place, b: Place): boolean {
  return a.shape === b.shape && a.live.length === b.live.length && a.live.every(({ state }, index) => state === b.live[index].state);
}
