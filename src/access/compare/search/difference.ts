import { Outcome } from '../../decision';
import { Budget } from '../budget';
import { Side } from './side';
import { Symbol } from './symbols';
import { CallContext } from '../../matching/call-context';

/** What one call shows of a change. `fading`: access that is possibly gone. */
export type Difference = 'added' | 'removed' | 'possible' | 'fading';

/** How the two sides decide a call differently, if they do. */
export function differenceAt(before: Side, after: Side, context: CallContext, budget: Budget): Difference | undefined {
  const [was, is] = [before.outcome(context), after.outcome(context)];
  if (was === 'unknown' && is === 'unknown') {
    return mayAdd(before, after, context, budget) ? 'possible' : undefined;
  }
  if (is === 'allow') {
    return isDenied(was) ? 'added' : was === 'unknown' ? 'possible' : undefined;
  }
  if (was === 'allow') {
    return isDenied(is) ? 'removed' : 'fading';
  }
  return is === 'unknown' ? 'possible' : was === 'unknown' ? 'fading' : undefined;
}

function isDenied(outcome: Outcome): boolean {
  return outcome === 'explicit-deny' || outcome === 'implicit-deny';
}

/** Beyond so many symbols, or where steps run out, their guesses are not gone through: then something may be added. */
const MOST_SYMBOLS = 10;

/**
 * Of a call that both sides leave unknown: whether the second hangs on an unknown string on which the first does not, or allows what
 * the first denies if guessed so.
 */
function mayAdd(before: Side, after: Side, context: CallContext, budget: Budget): boolean {
  const symbols = [...new Map([before, after].flatMap((side) => side.symbols(context)).map((symbol) => [symbol.question, symbol])).values()];
  if (symbols.length > MOST_SYMBOLS || !budget.spend(2 ** symbols.length)) {
    return true;
  }
  const bit = new Map(symbols.map(({ question }, index) => [question, index]));
  const guesses = Array.from({ length: 2 ** symbols.length }, (_, bits) => bits);
  const outcomes = (side: Side) => {
    const outcomeIf = side.guessing(context);
    return guesses.map((bits) => outcomeIf((question) => hasBit(bits, bit.get(question)!)));
  };
  const [was, is] = [outcomes(before), outcomes(after)];
  const known = textsOf(was, symbols);
  return guesses.some((bits) => is[bits] === 'allow' && was[bits] !== 'allow') || [...textsOf(is, symbols)].some((text) => !known.has(text));
}

/** The unknown strings on which some outcome hangs. */
function textsOf(outcomes: readonly Outcome[], symbols: readonly Symbol[]): ReadonlySet<string> {
  const matters = (index: number) => outcomes.some((outcome, bits) => !hasBit(bits, index) && outcomes[bits + 2 ** index] !== outcome);
  return new Set(symbols.filter((_, index) => matters(index)).flatMap(({ texts }) => texts));
}

function hasBit(bits: number, index: number): boolean {
  return Math.floor(bits / 2 ** index) % 2 === 1;
}
