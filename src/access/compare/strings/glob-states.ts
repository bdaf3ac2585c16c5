import { ANY, Glob, RUN, takes, Token } from './glob-tokens';

/** How far a string has come in a glob: equal states are one object, also of different globs, and what they go on to is the same. */
export interface GlobState {
  readonly id: number;
  /** In how many places of the glob the string may stand. */
  readonly size: number;
  /** Whether a string that ends here is matched. */
  readonly accepts: boolean;
  /** Whether it is matched however it goes on. */
  readonly isSettled: boolean;
  /** Tokens of the characters that lead elsewhere than all others. */
  readonly wanted: readonly Token[];
  /** The state behind a character that no token wants; nothing where the glob matches no string that goes on so. */
  readonly otherwise: GlobState | undefined;
  /** The same behind a character that a token wants. */
  on(character: string): GlobState;
}

/** The states of some globs, each made when a string first comes there. */
export class GlobStates {
  private readonly end: Rest = { id: 0, wanted: [] };
  private readonly rests = new Map<Token, { readonly wanted: readonly Token[]; readonly before: Map<number, Rest> }>();
  private readonly states = new Map<string, GlobState>();
  private made = 0;

  /** The state of the empty string. */
  start(glob: Glob): GlobState {
    return this.before(glob.reduceRight((next, token) => this.restOf(token, next), this.end));
  }

  private restOf(token: Token, next: Rest): Rest {
    let ofToken = this.rests.get(token);
    if (!ofToken) {
      ofToken = { wanted: token === ANY || HALF.test(token) ? [] : [token], before: new Map() };
      this.rests.set(token, ofToken);
    }
    let rest = ofToken.before.get(next.id);
    if (!rest) {
      rest = { id: ++this.made, token, wanted: ofToken.wanted, next };
      ofToken.before.set(next.id, rest);
    }
    return rest;
  }

  /** The state of a string behind which this much of the glob remains. */
  before(rest: Rest): GlobState {
    rest.state ??= rest.token === RUN ? this.inRun([rest.next!]) : new AtPlace(++this.made, rest, this);
    return rest.state;
  }

  /** The state of a string that is in a run or has come to one of these places since. */
  inRun(places: readonly Rest[]): GlobState {
    const key = places.map(({ id }) => id).join();
    const state = this.states.get(key) ?? new InRun(++this.made, places, this);
    this.states.set(key, state);
    return state;
  }
}

/** What remains of a glob from some token on: one object for all globs that end alike. */
interface Rest {
  readonly id: number;
  /** Nothing at the end. */
  readonly token?: Token;
  /** The token, if it asks for a certain character. */
  readonly wanted: readonly Token[];
  readonly next?: Rest;
  state?: GlobState;
}

class AtPlace implements GlobState {
  readonly size = 1;
  readonly isSettled = false;
  readonly accepts: boolean;
  readonly wanted: readonly Token[];

  constructor(readonly id: number, private readonly rest: Rest, private readonly states: GlobStates) {
    this.accepts = rest.token === undefined;
    this.wanted = rest.wanted;
  }

  on(): GlobState {
    return this.states.before(this.rest.next!);
  }

  get otherwise(): GlobState | undefined {
    return this.rest.token === ANY ? this.states.before(this.rest.next!) : undefined;
  }
}

class InRun implements GlobState {
  readonly size: number;
  readonly accepts: boolean;
  readonly isSettled: boolean;
  readonly wanted: readonly Token[];
  private readonly known = new Map<string, GlobState>();

  constructor(readonly id: number, private readonly places: readonly Rest[], private readonly states: GlobStates) {
    this.size = places.length;
    this.accepts = places.some(({ token }) => token === undefined);
    this.isSettled = places[0].token === undefined;
    this.wanted = [...new Set(places.flatMap(({ wanted }) => wanted))];
  }

  on(character: string): GlobState {
    return this.remembered(character, (token) => takes(token, character));
  }

  get otherwise(): GlobState {
    return this.remembered('', (token) => token === ANY);
  }

  private remembered(character: string, passes: (token: Token) => boolean): GlobState {
    const state = this.known.get(character) ?? this.behind(passes);
    this.known.set(character, state);
    return state;
  }

  /** Once a later run has begun, earlier places count no more: whatever would be matched from there is matched from the run too. */
  private behind(passes: (token: Token) => boolean): GlobState {
    const next = this.places.filter(({ token }) => token !== undefined && passes(token)).map((place) => place.next!);
    const run = next.find(({ token }) => token === RUN);
    return run ? this.states.before(run) : this.states.inRun([this.places[0], ...next]);
  }
}

/** Half a surrogate pair is no character. */
const HALF = /\p{Cs}/u;
