import { CallContext } from '../call-context';
import { Outcome } from '../decision';
import { Side } from './side';

/** What one call shows of a change. `fading`: access that is possibly gone. */
export type Difference = 'added' | 'removed' | 'possible' | 'fading';

/** How the two sides decide a call differently, if they do. */
export function differenceAt(before: Side, after: Side, context: CallContext): Difference | undefined {
  const [was, is] = [before.outcome(context), after.outcome(context)];
  if (was === 'unknown' && is === 'unknown') {
    return mayAdd(before, after, context) ? 'possible' : undefined;
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

/** Beyond so many symbols their guesses are not gone through: then something may be added. */
const MOST_SYMBOLS = 10;

/** Of a call that both sides leave unknown: whether the second does so through a symbol of its own, or allows what the first denies if guessed so. */
function mayAdd(before: Side, after: Side, context: CallContext): boolean {
  const symbols = [...new Set([before, after].flatMap((side) => side.symbols(context)))];
  if (symbols.length > MOST_SYMBOLS) {
    return true;
  }
  const guesses = Array.from({ length: 2 ** symbols.length }, (_, bits) => bits);
  const outcomes = (side: Side) => guesses.map((bits) => side.outcomeIf((symbol) => hasBit(bits, symbols.indexOf(symbol)), context));
  const [was, is] = [outcomes(before), outcomes(after)];
  return guesses.some((bits) => is[bits] === 'allow' && was[bits] !== 'allow')
    || symbols.some((_, index) => matters(is, index) && !matters(was, index));
}

/** Whether some outcome depends on the symbol of this index. */
function matters(outcomes: readonly Outcome[], index: number): boolean {
  return outcomes.some((outcome, bits) => !hasBit(bits, index) && outcomes[bits + 2 ** index] !== outcome);
}

function hasBit(bits: number, index: number): boolean {
  return Math.floor(bits / 2 ** index) % 2 === 1;
}
