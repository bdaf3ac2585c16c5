import { Figure, written } from './figure';
import { medianMilliseconds } from './processor-time';
import { globMatches } from '../lib/policy';

const STARS = 50;
const TEXT = 'a'.repeat(10_000);

/** These match nearly everywhere and in the end nowhere: a matcher that goes back to every star never ends. */
const PATTERNS = ['*a', '*aa?a', `*${'a'.repeat(99)}`].map((piece) => `${piece.repeat(STARS)}b`);

export function measureGlobs(): readonly Figure[] {
  const milliseconds = PATTERNS.map((pattern) => medianMilliseconds(() => globMatches(pattern, TEXT), 5));
  return [{ what: `glob of ${STARS} stars on ${written(TEXT.length)} characters`, figure: Math.max(...milliseconds), unit: 'ms', atMost: 50 }];
}
