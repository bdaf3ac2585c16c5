import { Glob, globOf, globsMeet } from '../access';
import { globCovers, Text } from '../policy';

/** What a pattern names within the resources of one service. */
export class Place {
  private readonly globs: readonly Glob[];
  private readonly marked: readonly string[];

  constructor(readonly region: Text, readonly account: Text, readonly relativeId: Text) {
    const fields = [region, account, relativeId];
    this.globs = fields.map((text) => globOf(text));
    this.marked = fields.map(withMarks);
  }

  /** Whether all that the other one names is named. */
  covers(other: Place): boolean {
    return this.marked.every((pattern, index) => globCovers(pattern, other.marked[index]));
  }

  /** Whether both may name one resource. */
  meets(other: Place): boolean {
    return this.globs.every((glob, index) => globsMeet(glob, other.globs[index]));
  }
}

/** With a word of private characters for each hole, which only the same hole and a star match. */
function withMarks({ pieces }: Text): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\ue000${piece.hole.replace(/[*?]/g, '\ue001')}\ue000`)).join('');
}

/** Where something holds: on what all of the places name, under all of these tests of conditions, provided that all the rest comes true. */
export interface Scope {
  /** None: everywhere. */
  readonly places: readonly Place[];
  readonly where: readonly string[];
  readonly provided: readonly string[];
  /** In words, of a scope that is ready to be told. */
  readonly except?: readonly string[];
}

export const EVERYWHERE: Scope = { places: [], where: [], provided: [] };

/** Where one of the first and one of the second hold together. */
export function together(first: readonly Scope[], second: readonly Scope[]): readonly Scope[] {
  return widest(first.flatMap((one) => second.flatMap((other) => {
    const places = [...one.places, ...other.places];
    return places.some((place) => other.places.some((another) => !place.meets(another))) ? [] : [{
      places: narrowest(places),
      where: united(one.where, other.where),
      provided: united(one.provided, other.provided),
    }];
  })));
}

/** Without what is denied for certain. What is denied in part, or under a condition, is told as an exception. */
export function without(allowed: readonly Scope[], denied: readonly Scope[], told: (denial: Scope) => string): readonly Scope[] {
  return allowed.filter((scope) => !denied.some((denial) => includes(denial, scope))).map((scope) => {
    const exceptions = denied.filter((denial) => meet(denial, scope)).map(told);
    return { ...scope, except: [...new Set(exceptions)].sort() };
  });
}

/** Without those that another one includes. */
export function widest(scopes: readonly Scope[]): readonly Scope[] {
  return scopes.filter((scope, index) => !scopes
    .some((other, at) => at !== index && includes(other, scope) && (at < index || !includes(scope, other))));
}

/** Whether the wide scope holds wherever the narrow one does. */
function includes(wide: Scope, narrow: Scope): boolean {
  return wide.places.every((place) => narrow.places.some((other) => place.covers(other)))
    && wide.where.every((test) => narrow.where.includes(test))
    && wide.provided.every((proviso) => narrow.provided.includes(proviso));
}

/** Whether the two may hold on one resource. */
function meet(one: Scope, other: Scope): boolean {
  return one.places.every((place) => other.places.every((another) => place.meets(another)));
}

function narrowest(places: readonly Place[]): readonly Place[] {
  return places.filter((place, index) => !places.some((other, at) => at !== index && place.covers(other) && (at < index || !other.covers(place))));
}

function united(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
